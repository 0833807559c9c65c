import { expect, test } from 'vitest';
import { dayOf } from '../../../src/core/time/days.ts';
import { monthsPeriod } from '../../../src/core/time/period.ts';
import { PLAIN_SCHEDULE, sameForEverybody } from '../../../src/core/time/schedule.ts';
import { targetHistories } from '../../../src/functions/map/targetHistories.ts';
import { salesTarget as sales, steadySales as leads } from '../../support/setups/steadySales.ts';

const plain = sameForEverybody(PLAIN_SCHEDULE);

test('a history is of whom the target is, and the same one for equal questions', () => {
  const historyOf = targetHistories(leads, plain);
  const august = monthsPeriod(2026, 8, 1);
  const asOfDay = dayOf(2026, 8, 10);
  expect([0, 1, null].map((who) => historyOf(sales(4, who), august, asOfDay).done.value)).toEqual([2, 1, 3]);
  expect(historyOf(sales(4), august, asOfDay)).toBe(historyOf(sales(9), august, asOfDay));
  expect(historyOf(sales(4), monthsPeriod(2026, 7, 1), dayOf(2026, 7, 4)).done.value).toBe(2);
});
