import { expect, test } from 'vitest';
import { NEVER, UNDATED, isReached, isOnADay, isDatedBy, isReachedBy, isWritten } from '../../src/core/leads.ts';

test.each([
  ['never reached', NEVER, [false, false, false, false]],
  ['reached nobody knows when', UNDATED, [true, false, false, true]],
  ['reached on the day itself, in the evening', 46000.9, [true, true, true, true]],
  ['planned for the day after', 46001, [true, true, false, false]],
] as const)('a milestone that is %s', (_, serial, told) => {
  const asOfDay = 46000;
  expect([isReached(serial), isOnADay(serial), isDatedBy(serial, asOfDay), isReachedBy(serial, asOfDay)]).toEqual(told);
});
test('0 is a number that is written, a blank is not', () => expect([0, NaN].map(isWritten)).toEqual([true, false]));
