import { expect, test } from 'vitest';
import { holdsNoDay } from '../../../src/read/leads/holdsNoDay.ts';

const of = (values: number[], unreadable: number[]): boolean =>
  holdsNoDay({ values: Float64Array.from(values), unreadable, guessed: [], turned: [], isFull: false });

test.each([
  ['cells of which none can be read', [NaN, NaN], [0], true],
  ['one day among them', [NaN, 45000], [0], false],
  ['a yes among them', [NaN, Infinity], [0], false],
  ['blank cells alone', [NaN, NaN], [], false],
])('%s', (_what, values, unreadable, expected) => expect(of(values, unreadable)).toBe(expected));
