import { expect, test } from 'vitest';
import { milestonePasses } from '../../../src/core/plan/milestonePasses.ts';
import { DAY_ZERO, coreLeads } from '../../support/coreLeads.ts';

const leads = coreLeads([
  { who: 'Anna', created: 1, meeting: 3, paid: 5 },
  // Skipped the meeting: passed it on the day of the payment.
  { who: 'Anna', created: 2, paid: 6 },
  // Met on a day nobody wrote down: on the day of what came next, or on none.
  { who: 'Anna', created: 2, meeting: '?', paid: 6 },
  { who: 'Anna', created: 2, meeting: '?' },
  // A plan for the future.
  { who: 'Anna', created: 4, meeting: 20 },
  { who: 'Boris', created: 1, meeting: 1, paid: 1 },
]);
const columns = ['created', 'meeting', 'paid'].map((id) => leads.milestone(id) ?? new Float64Array());
const anna = milestonePasses(leads, columns, DAY_ZERO + 10, (lead) => lead < 5);
const days = (fromDay: number, toDay: number) => ({ fromDay: DAY_ZERO + fromDay, toDay: DAY_ZERO + toDay });

test('a lead passes a milestone on its day, one that it skipped on the day of the next', () => {
  expect([0, 1, 2].map((step) => anna.count(step, days(1, 30)))).toEqual([5, 3, 3]);
  expect([3, 4, 5, 6].map((day) => anna.count(1, days(day, day)))).toEqual([1, 0, 0, 2]);
});
test('the first day is that of the first pass; nobody’s is none', () => {
  expect(anna.firstDay).toBe(DAY_ZERO + 1);
  expect(milestonePasses(leads, columns, DAY_ZERO + 10, () => false).firstDay).toBeNull();
});
