import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/core/time/days.ts';
import { ownMonths, isTellingMonth } from '../../../src/core/badges/ownMonths.ts';
import { builtin } from '../../../src/core/kpis/builtinKpis.ts';
import { type Kpi, roadKpi } from '../../../src/core/kpis/kpi.ts';
import { periodLabel } from '../../../src/core/time/periodUnit.ts';
import { DAY_ZERO, type PlainLead, coreLeads } from '../../support/coreLeads.ts';

const kpi = (id: string): Kpi => builtin(id) ?? roadKpi(id, 'created', 'paid', null);
/** The day of a month of 2027, as the rows count days. */
const on = (month: number, day: number): number => dayOf(2027, month, day) - DAY_ZERO;
const told = (asked: Kpi, rows: readonly PlainLead[], asOf: number, who = 'Anna') => {
  const leads = coreLeads(rows);
  const own = ownMonths(asked, leads, leads.managers.names.indexOf(who), DAY_ZERO + asOf);
  const plain = (month: (typeof own)['now']) => month && [periodLabel(month.period), month.value, month.leads];
  return { now: plain(own.now), past: own.past.map(plain), best: plain(own.best), median: own.median };
};
/** Leads created on the first day of a month; those with a day are paid on it. */
const leads = (month: number, ...paid: readonly (number | null)[]): PlainLead[] =>
  paid.map((day) => ({ who: 'Anna', created: on(month, 1), ...(day === null ? {} : { paid: on(month, day) }) }));

describe('a month that is running', () => {
  const rows = [...leads(1, 5, 20, null, null), ...leads(2, 3, 11, 12, 28), ...leads(3, 2, 9, null, 25)];

  test('is compared with the same days of the months before, as they stood then', () =>
    // By the 12th: January 1 of 4, February 3 of 4, March 2 of 4.
    expect(told(kpi('conversion'), rows, on(3, 12))).toEqual({
      now: ['2027-03', 0.5, 4],
      past: [
        ['2027-01', 0.25, 4],
        ['2027-02', 0.75, 4],
      ],
      best: ['2027-02', 0.75, 4],
      median: 0.5,
    }));

  test('that is over is compared with whole months, however many days they have', () =>
    expect(told(kpi('sales'), rows, on(2, 28)).past).toEqual([['2027-01', 2, 2]]));

  test('counts a sale on its own day', () =>
    expect(told(kpi('sales'), rows, on(3, 12))).toMatchObject({ now: ['2027-03', 2, 2], median: 2 }));

  test('has nothing where the person had nothing', () => {
    const march = [...leads(1, 5), ...leads(2, 3), { who: 'Boris', created: on(3, 1), paid: on(3, 2) }];
    expect(told(kpi('sales'), march, on(3, 12)).now).toEqual(['2027-03', null, 0]);
  });
});

test('the best of days is the fewest, and of equal ones the latest', () => {
  const slow = [...leads(1, 9, 9, 9), ...leads(2, 5, 5, 5), ...leads(3, 5, 5, 5), ...leads(4, 7, 7, 7)];
  expect(told(kpi('half_paid'), slow, on(4, 30))).toEqual({
    now: ['2027-04', 6, 3],
    past: [
      ['2027-01', 8, 3],
      ['2027-02', 4, 3],
      ['2027-03', 4, 3],
    ],
    best: ['2027-03', 4, 3],
    median: 4,
  });
});

test('one or two leads are no month to compare with, but their sales are', () => {
  const few = [...leads(1, 5, 6), ...leads(2, 5), ...leads(3, 2, 9)];
  expect(told(kpi('conversion'), few, on(3, 31))).toEqual({
    now: ['2027-03', 1, 2],
    past: [],
    best: null,
    median: null,
  });
  expect(told(kpi('sales'), few, on(3, 31))).toMatchObject({ best: ['2027-01', 2, 2], median: 1.5 });
  const month = { period: { fromDay: 0, toDay: 0 }, value: 1 };
  expect([2, 3].map((count) => isTellingMonth(kpi('conversion'), { ...month, leads: count }))).toEqual([false, true]);
  expect(isTellingMonth(kpi('sales'), { ...month, leads: 1 })).toBe(true);
  expect(isTellingMonth(kpi('sales'), { ...month, value: null, leads: 5 })).toBe(false);
});

test('a best and a usual month are told from two months on', () => {
  const two = [...leads(1, 5, null, null), ...leads(2, 3, 4, 5)];
  expect(told(kpi('conversion'), two, on(2, 28))).toMatchObject({ past: [['2027-01', 1 / 3, 3]], best: null });
});

describe('where leads need their days', () => {
  /** Clients of a month who pay on its first day; so many leave the day after. */
  const clients = (month: number, stay: number, go: number): PlainLead[] =>
    Array.from({ length: stay + go }, (_, i) => ({
      who: 'Anna',
      created: on(month, 1),
      paid: on(month, 1),
      ...(i < go ? { left: on(month, 2) } : {}),
    }));
  const rows = [...clients(1, 3, 1), ...clients(2, 4, 0), ...clients(3, 2, 2), ...clients(6, 0, 4)];

  test('the month is the last one whose leads all had them', () =>
    // On 30 June only the leads up to 1 April have had 90 days.
    expect(told(kpi('retention'), rows, on(6, 30))).toEqual({
      now: ['2027-03', 0.5, 4],
      past: [
        ['2027-01', 0.75, 4],
        ['2027-02', 1, 4],
      ],
      best: ['2027-02', 1, 4],
      median: 0.875,
    }));

  test('there may be none yet', () =>
    expect(told(kpi('retention'), rows, on(2, 10))).toEqual({ now: null, past: [], best: null, median: null }));
});

test('others change nothing: the same person alone has the same months', () => {
  const anna = [...leads(1, 5, 20, null), ...leads(2, 3, 11, null), ...leads(3, 2, 9, null)];
  const others = anna.map((lead) => ({ ...lead, who: 'Boris', paid: on(3, 1) }));
  for (const id of ['conversion', 'sales', 'half_paid'])
    expect(told(kpi(id), [...others, ...anna], on(3, 20))).toEqual(told(kpi(id), anna, on(3, 20)));
});
