import { expect, test } from 'vitest';
import { monthOf } from '../../../../src/read/cells/dates/monthOf.ts';

test.each([
  ['January', 1],
  ['нояб', 11],
  ['ноября', 11],
  ['Sept', 9],
  ['enero', 1],
  ['мая', 5],
  ['no', NaN],
  ['november.', NaN],
  ['', NaN],
  ['constructor', NaN],
])('%s is month %d', (name, month) => expect(monthOf(name)).toBe(month));
