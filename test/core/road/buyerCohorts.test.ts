import { describe, expect, test } from 'vitest';
import { buyerCohortsOf } from '../../../src/core/road/buyerCohorts.ts';
import { dayOf } from '../../../src/core/time/days.ts';
import { coreLeads } from '../../support/coreLeads.ts';

const paid = (client: string, month: number, day = 5) => ({ client, created: 1, paid: dayOf(2026, month, day) });
// By hand: Kim first in January, again in February (twice) and April; Lee in January alone;
// Mia first in February, again in the same month and in March.
const leads = coreLeads(
  [
    paid('Kim', 1),
    paid('Kim', 2),
    paid('Kim', 2, 20),
    paid('Kim', 4),
    paid('Lee', 1),
    paid('Mia', 2),
    paid('Mia', 2, 9),
    paid('Mia', 3),
  ],
  0,
);

describe('cohorts of buyers', () => {
  const { cohorts, clients, mean, isCut } = buyerCohortsOf(leads, 'month', dayOf(2026, 4, 10));
  test('count each client once a period, by the month of the first payment', () => {
    expect(cohorts.map((cohort) => [cohort.clients, ...cohort.again])).toEqual([
      [2, 1, 0],
      [1, 1, null],
    ]);
    expect([clients, isCut]).toEqual([3, false]);
  });
  test('have a mean weighted by clients over the periods that are over', () => expect(mean).toEqual([2 / 3, 0]));
  test('show the first 24 periods and tell that there are more', () => {
    const late = buyerCohortsOf(leads, 'month', dayOf(2028, 6, 1));
    expect([late.isCut, late.mean.length]).toEqual([true, 24]);
    expect(late.cohorts[0]?.again.slice(0, 4)).toEqual([1, 0, 1, 0]);
  });
  test('are none of data without clients', () =>
    expect(() => buyerCohortsOf(coreLeads([{ created: 1, paid: 3 }]), 'month', 50000)).toThrow(
      expect.objectContaining({ code: 'column-missing' }),
    ));
});
