import { expect, test } from 'vitest';
import { grownWeeklyWork } from '../../../src/core/load/grownWeeklyWork.ts';

const before = { fromDay: 0, toDay: 55 };
const now = { fromDay: 56, toDay: 69 };
/** So many things in each of ten weeks. */
const weeks = (...counts: readonly number[]): number[] =>
  counts.flatMap((count, week) => Array.from({ length: count }, () => 7 * week + 2));

test.each<[string, number[], ReturnType<typeof grownWeeklyWork>]>([
  ['twice as much as in eight even weeks is more', weeks(9, 9, 9, 9, 9, 9, 9, 9, 18, 18), { now: 18, usual: 9 }],
  // 9 a week varies by 3 at least: 2.365 · 3 · √(1/2 + 1/8) = 5.61 more are needed.
  ['five more are not', weeks(9, 9, 9, 9, 9, 9, 9, 9, 14, 14), null],
  ['twice as much after weeks of ups and downs is not', weeks(1, 19, 2, 18, 1, 17, 2, 12, 18, 18), null],
  ['less is not', weeks(9, 9, 9, 9, 9, 9, 9, 9, 1, 1), null],
  ['without work before nothing is usual', weeks(0, 0, 0, 0, 0, 0, 0, 0, 18, 18), null],
])('%s', (_, serials, found) => expect(grownWeeklyWork(serials, now, before)).toEqual(found));
