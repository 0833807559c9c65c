import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/core/time/days.ts';
import type { BadgeRule } from '../../../src/core/badges/badgeRule.ts';
import { badgesOf } from '../../../src/core/badges/badges.ts';
import { wayToBadge } from '../../../src/core/badges/wayToBadge.ts';
import { KpiError } from '../../../src/core/errors.ts';
import { builtin } from '../../../src/core/kpis/builtinKpis.ts';
import { type Kpi, roadKpi } from '../../../src/core/kpis/kpi.ts';
import { periodLabel } from '../../../src/core/time/periodUnit.ts';
import { DAY_ZERO, type PlainLead, coreLeads } from '../../support/coreLeads.ts';

const kpi = (id: string): Kpi => builtin(id) ?? roadKpi(id, 'created', 'paid', null);
const on = (month: number, day: number): number => dayOf(2027, month, day) - DAY_ZERO;
const RULE: BadgeRule = { kpi: kpi('sales'), condition: 'atLeast', value: 5, per: 'month', leads: null };
const sale = (day: number, amount = 100): PlainLead => ({ who: 'Anna', created: on(1, 1), paid: day, amount });
const MARCH = DAY_ZERO + on(3, 20);

function stand(rule: Partial<BadgeRule>, rows: readonly PlainLead[], manager = 0, asOf = MARCH) {
  const found = wayToBadge({ ...RULE, ...rule }, coreLeads(rows), manager, asOf);
  return found && { ...found, goal: found.goal.value, period: found.period && periodLabel(found.period) };
}
/** Boris is there so that the table has all columns. */
const meetings = (...paid: readonly boolean[]): PlainLead[] => [
  ...paid.map((isPaid) => ({
    who: 'Anna',
    created: on(3, 1),
    meeting: on(3, 2),
    ...(isPaid ? { paid: on(3, 9) } : {}),
  })),
  { who: 'Boris', created: on(3, 1), meeting: on(3, 2), paid: on(3, 9) },
];

describe('what is missing for a badge', () => {
  const three = [sale(on(3, 2)), sale(on(3, 5)), sale(on(3, 9)), sale(on(2, 1))];

  test('of a count is the rest', () =>
    expect(stand({}, three)).toEqual({
      goal: 5,
      period: '2027-03',
      value: 3,
      leads: 3,
      leastLeads: 0,
      more: 2,
      isThere: false,
      progress: 0.6,
    }));

  test('of money is what is left, refunds of the period taken off', () => {
    const rows = [sale(on(3, 2), 700), { ...sale(on(3, 3), 200), refunded: on(3, 9) }];
    expect(stand({ kpi: kpi('revenue'), value: 1000 }, rows)).toMatchObject({ value: 700, more: 300 });
  });

  test.each([
    // Two of six meetings paid, four of ten are asked: four more meetings, of which two pay.
    ['with too few leads', [true, true, false, false, false, false], { leads: 6, more: 2, isThere: false }],
    // Two of eleven: five of eleven are 45 %, four are 36 %.
    [
      'with enough leads',
      [...Array.from({ length: 9 }, () => false), true, true],
      { leads: 11, more: 3, isThere: false },
    ],
    ['that is reached', Array.from({ length: 10 }, (_, i) => i < 4), { leads: 10, more: null, isThere: true }],
    ['of one or two leads', [true], { leads: 1, more: 3, isThere: false }],
  ])('of a share %s is the least number of arrivals that would do', (_what, paid, expected) =>
    expect(stand({ kpi: kpi('meeting_conversion'), value: 0.4, leads: 10 }, meetings(...paid))).toMatchObject(expected),
  );

  test('cannot be said in arrivals where less is better, or where leads can only leave', () => {
    const rows = meetings(true, false, false).map((lead) => ({ ...lead, response: on(3, 3), left: on(3, 19) }));
    expect(stand({ kpi: kpi('response'), condition: 'atMost', value: 1 }, rows)?.more).toBeNull();
    expect(stand({ kpi: kpi('retention'), value: 0.9 }, rows)?.more ?? null).toBeNull();
  });

  test('of a personal record is to beat the best so far by one', () => {
    const rows = [sale(on(1, 5)), sale(on(1, 9)), sale(on(2, 5)), sale(on(3, 5))];
    expect(stand({ condition: 'ownRecord', value: null }, rows)).toMatchObject({ goal: 2, value: 1, more: 2 });
    const march = [on(3, 5), on(3, 9)].map((day) => ({ ...sale(day), created: on(3, 1) }));
    expect(stand({ condition: 'ownRecord', value: null }, march)).toBeNull();
  });

  test('is all of it for somebody who has nothing yet', () =>
    expect(stand({}, three, -1)).toEqual({
      goal: 5,
      period: null,
      value: null,
      leads: 0,
      leastLeads: 0,
      more: 5,
      isThere: false,
      progress: 0,
    }));

  test('with as many arrivals as it says, and no fewer, the badge is there', () => {
    for (let n = 1; n <= 14; n++)
      for (let paid = 0; paid <= n; paid++) {
        const rule = { kpi: kpi('meeting_conversion'), value: 0.35, leads: 6 };
        const rows = meetings(...Array.from({ length: n }, (_, i) => i < paid));
        const { more = null, isThere = false } = stand(rule, rows) ?? {};
        const all = (extra: number): PlainLead[] =>
          meetings(...Array.from({ length: Math.max(n, 6) }, (_, i) => i < paid + extra));
        if (isThere) expect(more).toBeNull();
        else {
          expect(stand(rule, all(more ?? NaN))?.isThere).toBe(true);
          if ((more ?? 0) > 0) expect(stand(rule, all((more ?? NaN) - 1))?.isThere).toBe(false);
        }
      }
  });

  test('is told of the period that the badge takes its progress from', () => {
    const rows = [...three, sale(on(1, 2)), sale(on(1, 3))];
    for (const per of ['week', 'month', 'quarter', 'ever'] as const) {
      const [held] = badgesOf([{ ...RULE, per, value: 50 }], coreLeads(rows), MARCH);
      if (held === undefined || held instanceof KpiError) throw new Error('no badge');
      expect(stand({ per, value: 50 }, rows)?.progress).toBe(held[0]?.progress);
    }
  });
});
