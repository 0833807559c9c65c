import { expect, test } from 'vitest';
import { usualDays } from '../../../src/core/road/usualDays.ts';
import { DAY_ZERO, type PlainLead, coreLeads } from '../../support/coreLeads.ts';

const daysOf = (rows: readonly PlainLead[], asOf: number): number | null => {
  const leads = coreLeads([{ created: undefined, paid: undefined }, ...rows]);
  const column = (id: string): Float64Array => leads.milestone(id) ?? new Float64Array();
  return usualDays(leads, column('created'), column('paid'), DAY_ZERO + asOf);
};

test('are those by which nine of ten have come, as known on a day', () => {
  // After 1, 2 … 10 days.
  const ten = Array.from({ length: 10 }, (_, i): PlainLead => ({ created: 1, paid: 2 + i }));
  expect(daysOf([...ten, { created: 1 }], 100)).toBe(9);
  // On day 6 those of days 1 to 5 are known.
  expect(daysOf(ten, 6)).toBe(5);
});

test('need a lead with both dates, in their order', () =>
  expect(daysOf([{ created: 1 }, { created: 9, paid: 3 }, { created: 1, paid: '?' }], 100)).toBeNull());
