import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PLAIN_SCHEDULE, type Schedules } from '../../../src/core/time/schedule.ts';
import { dayOf } from '../../../src/core/time/days.ts';
import { KpiError } from '../../../src/core/errors.ts';
import { builtin } from '../../../src/core/kpis/builtinKpis.ts';
import type { Leads } from '../../../src/core/leads.ts';
import { evaluate } from '../../../src/core/kpis/evaluate.ts';
import { type Kpi, roadKpi } from '../../../src/core/kpis/kpi.ts';
import { outlookOf } from '../../../src/core/forecast/outlookOf.ts';
import { type History, type HistoryAsk, historiesOf } from '../../../src/core/forecast/histories.ts';
import { isoDay } from '../../../src/core/time/days.ts';
import { DAY_ZERO, type PlainLead, coreLeads } from '../../support/coreLeads.ts';
import { SCHEDULES } from '../../support/trials/backtest.ts';

const kpi = (id: string): Kpi => builtin(id) ?? roadKpi(id, 'created', 'paid', null);
/** The day of a month of 2027, as the rows count days. */
const on = (month: number, day = 1): number => dayOf(2027, month, day) - DAY_ZERO;
const asOf = (month: number, day: number): number => dayOf(2027, month, day);
const many = (n: number, row: (i: number) => PlainLead): PlainLead[] => Array.from({ length: n }, (_, i) => row(i));
const monthly = (who: string, counts: readonly number[], first = 1): PlainLead[] =>
  counts.flatMap((n, i) => many(n, () => ({ who, created: on(first + i), paid: on(first + i, 5), amount: 100 })));
const ask = (asOfDay: number, more: Partial<HistoryAsk> = {}): HistoryAsk => ({
  unit: 'month',
  asOfDay,
  schedules: SCHEDULES,
  ...more,
});
/** Of one manager; null is the whole team. */
function historyOf(asked: Kpi, leads: Leads, manager: number | null, all: HistoryAsk): History {
  const { managers, team } = historiesOf(asked, leads, all);
  return (manager === null ? null : managers[manager]) ?? team;
}
const pastOf = (history: History): (number | null)[] => history.past.map(({ value }) => value);

describe('the history of a count', () => {
  const x = [8, 10, 7, 9, 11, 9];

  test('of six even months is near the plain gamma-Poisson: .667 for 8, .544 for 9, .422 for 10, .219 for 12, .058 for 15', () => {
    const july = { period: { fromDay: asOf(7, 1), toDay: asOf(7, 31) } };
    const history = historyOf(kpi('sales'), coreLeads(monthly('Anna', x)), 0, ask(asOf(6, 30), july));
    expect(pastOf(history)).toEqual(x);
    expect(history.past.map(({ work }) => work)).toEqual([1, 1, 1, 1, 1, 1]);
    expect([history.left, history.done.value, history.level]).toEqual([1, null, null]);
    const { chance } = outlookOf(history);
    for (const [target, expected] of [
      [8, 0.667],
      [9, 0.544],
      [10, 0.422],
      [12, 0.219],
      [15, 0.058],
    ] as const)
      expect(Math.abs((chance(target) ?? NaN) - expected)).toBeLessThan(0.03);
  });

  test('is what came by the day, and what is left by working days', () => {
    const rows = [...monthly('Anna', [8, 10]), ...monthly('Anna', [4], 3)];
    const { past, done, left } = historyOf(kpi('sales'), coreLeads(rows), 0, ask(asOf(3, 12)));
    expect(past).toHaveLength(2);
    expect(done).toEqual({ value: 4, leads: 4 });
    // March 2027 has 23 working days, 10 of them by Friday the 12th.
    expect(left).toBeCloseTo(13 / 23, 12);
    expect(historyOf(kpi('sales'), coreLeads(rows), 0, ask(asOf(3, 4))).done).toEqual({ value: 0, leads: 0 });
  });

  test('counts a month without a sale as 0 and a month without leads not at all', () => {
    const rows = [...monthly('Anna', [3, 0, 0, 5]), { who: 'Anna', created: on(2) }, ...monthly('Boris', [1, 1, 1, 1])];
    const { managers, team } = historiesOf(kpi('sales'), coreLeads(rows), ask(asOf(5, 1)));
    expect(managers[0]?.past.map(({ period, value }) => [isoDay(period.fromDay), value])).toEqual([
      ['2027-01-01', 3],
      ['2027-02-01', 0],
      ['2027-04-01', 5],
    ]);
    expect(pastOf(team)).toEqual([4, 1, 1, 6]);
  });

  test('begins for a newcomer with the first day, as a part of a month', () => {
    const rows = [
      ...monthly('Anna', [5, 5, 5]),
      { who: 'Boris', created: on(2, 15), paid: on(2, 20) },
      { who: 'Boris', created: on(3), paid: on(3) },
    ];
    const boris = historyOf(kpi('sales'), coreLeads(rows), 1, ask(asOf(4, 1)));
    // February 2027 has 20 working days, 10 from Monday the 15th.
    expect(boris.past.map(({ value, work }) => [value, work])).toEqual([
      [1, 0.5],
      [1, 1],
    ]);
  });

  test('counts for a newcomer of this month only the days since the first one', () => {
    const rows = [...monthly('Anna', [5, 5]), { who: 'Boris', created: on(2, 15), paid: on(2, 16) }];
    const boris = historyOf(kpi('sales'), coreLeads(rows), 1, ask(asOf(2, 19)));
    // 15 of 20 working days are over, Boris was there on five of them.
    expect(boris.left).toBe(0.25);
    // Three quarters of the month were not his: two sales in a quarter of it are some two in the last one.
    expect(boris.coming).toBeGreaterThan(0.4);
  });

  test('begins where the closings begin, not where the oldest deal was created', () => {
    const old = many(40, () => ({ who: 'Anna', created: on(1), paid: on(4, 15) }));
    const { past } = historyOf(kpi('sales'), coreLeads([...old, ...monthly('Anna', [9], 5)]), 0, ask(asOf(6, 1)));
    expect(past.map(({ value }) => value)).toEqual([40, 9]);
    expect(past[0]?.work).toBeLessThan(0.65);
  });

  test('lends the team’s level to who has shown little', () => {
    const rows = [...monthly('Anna', [8, 10, 9]), ...monthly('Boris', [8, 9, 10]), ...monthly('Clara', [1], 3)];
    const april = { period: { fromDay: asOf(4, 1), toDay: asOf(4, 30) } };
    const { managers, team } = historiesOf(kpi('sales'), coreLeads(rows), ask(asOf(3, 31), april));
    const [anna, , clara] = managers;
    expect(anna?.coming).toBeGreaterThan(7);
    expect(clara?.coming).toBeGreaterThan(1.2);
    expect(clara?.coming).toBeLessThan(anna?.coming ?? NaN);
    expect(team.basis).toBe('own');
  });

  test('of a newcomer of today is the team’s', () => {
    const rows = [...monthly('Anna', [8, 10, 9]), ...monthly('Boris', [8, 9, 10]), { who: 'Clara', created: on(4) }];
    const clara = historyOf(kpi('sales'), coreLeads(rows), 2, ask(asOf(4, 1)));
    expect(clara.basis).toBe('team');
    expect(clara.coming).toBeGreaterThan(6);
    expect(clara.comingVariance).toBeGreaterThan(clara.coming);
  });

  test('knows one’s own days off: fewer days to come, and a part of a month behind', () => {
    const away = { ...PLAIN_SCHEDULE, daysOff: new Set(Array.from({ length: 14 }, (_, i) => asOf(4, 1) + i)) };
    const schedules: Schedules = { everybody: PLAIN_SCHEDULE, of: (code) => (code === 0 ? away : PLAIN_SCHEDULE) };
    const rows = [...monthly('Anna', [8, 8, 8]), ...monthly('Boris', [8, 8, 8])];
    const { managers } = historiesOf(
      kpi('sales'),
      coreLeads(rows),
      ask(asOf(3, 31), { schedules, period: { fromDay: asOf(4, 1), toDay: asOf(4, 30) } }),
    );
    // April 2027 has 22 working days, 10 of them in the first fortnight.
    expect(managers.map(({ work }) => work)).toEqual([12 / 22, 1]);
  });

  test('stands on the running month too when the next one is asked about and half of it is over', () => {
    const rows = [...monthly('Anna', [8, 10]), ...monthly('Anna', [6], 3)];
    const period = { fromDay: asOf(4, 1), toDay: asOf(4, 30) };
    const late = historyOf(kpi('sales'), coreLeads(rows), 0, ask(asOf(3, 26), { period }));
    expect(late.past.map(({ value, work }) => [value, work])).toEqual([
      [8, 1],
      [10, 1],
      [6, 20 / 23],
    ]);
    expect(pastOf(historyOf(kpi('sales'), coreLeads(rows), 0, ask(asOf(3, 8), { period })))).toEqual([8, 10]);
  });

  test('of nothing is empty', () => {
    const { managers, team } = historiesOf(
      kpi('sales'),
      coreLeads([{ who: 'Anna', created: on(5), paid: on(5) }]),
      ask(asOf(2, 1)),
    );
    expect([team.past, managers[0]?.past, managers[0]?.level]).toEqual([[], [], null]);
    expect(outlookOf(team).kind).toBeNull();
  });

  test('refuses data that cannot carry the KPI', () => {
    expect(() => historyOf(kpi('meetings'), coreLeads([{ who: 'Anna', created: 1 }]), 0, ask(asOf(2, 1)))).toThrow(
      KpiError,
    );
  });
});

describe('the history of a sum', () => {
  const rows = [
    ...monthly('Anna', [5, 6, 4, 5]),
    ...many(20, (i) => ({ who: 'Boris', created: on(1 + (i % 4)), paid: on(1 + (i % 4), 5), amount: 300 })),
  ];
  const sums = (leads: readonly PlainLead[]) =>
    historiesOf(
      kpi('revenue'),
      coreLeads(leads),
      ask(asOf(4, 30), { period: { fromDay: asOf(5, 1), toDay: asOf(5, 31) } }),
    );

  test('draws what may come from sales: whole ones of 100 and of 300, around 500 and 1,500', () => {
    const { managers, team } = sums(rows);
    const middle = managers.map(({ drawn }) => drawn[40] ?? NaN);
    expect(middle[0]).toBeGreaterThan(400);
    expect(middle[0]).toBeLessThan(700);
    expect(middle[1]).toBeGreaterThan(1200);
    expect(middle[1]).toBeLessThan(1800);
    expect(team.drawn).toHaveLength(80);
    for (const { drawn } of managers) expect([...drawn].sort((a, b) => a - b)).toEqual(drawn);
  });
  test('in another currency is the same in that currency', () => {
    const other = sums(rows.map((row) => ({ ...row, amount: 1000 * Number(row.amount) })));
    sums(rows).managers.forEach(({ drawn }, i) =>
      drawn.forEach((value, k) => expect(other.managers[i]?.drawn[k]).toBeCloseTo(1000 * value, 3)),
    );
  });
  test('of refunds is less by their share', () => {
    const back = rows.map((row, i) => (i % 4 === 0 ? { ...row, refunded: Number(row.paid) + 2 } : row));
    expect(sums(back).team.drawn[40]).toBeLessThan(0.85 * (sums(rows).team.drawn[40] ?? NaN));
  });
});

describe('the history of a share', () => {
  test('without a limit is taken as it stood at the end of its month', () => {
    const rows = many(10, (i) => ({
      who: 'Anna',
      created: on(1, 10),
      ...(i < 6 ? { paid: i < 4 ? on(1, 20) : on(2, 3) } : {}),
    }));
    const history = historyOf(kpi('created > paid'), coreLeads(rows), 0, ask(asOf(2, 20)));
    expect(history.past.map(({ value, leads }) => [value, leads])).toEqual([[0.4, 10]]);
  });

  test('with a limit counts the ripening leads that have arrived already, and leaves the others open', () => {
    const rows = many(10, (i) => ({
      who: 'Anna',
      created: on(3, 1 + i),
      ...(i % 2 === 0 ? { paid: on(3, 2 + i) } : {}),
    }));
    const { done, mayArrive, coming } = historyOf(
      roadKpi('x', 'created', 'paid', 10),
      coreLeads(rows),
      0,
      ask(asOf(3, 12)),
    );
    // Ripe are those of the 1st and 2nd; five of ten have arrived, four of the eight young ones among them.
    expect(done).toEqual({ value: 0.5, leads: 10 });
    // Ages from 0 to 9 days of 10: on average 0.55 of the chance is left to the four that wait.
    expect(mayArrive - coming).toBeCloseTo(4 * 0.55, 12);
  });

  test('of win or loss leaves nothing open but what is to come', () => {
    const rows = [3, 4].flatMap((month) =>
      many(20, (i) => ({
        who: 'Anna',
        created: on(month),
        ...(i < 10 ? { paid: on(month, 2 + i), closed: on(month, 2 + i) } : { closed: on(month, 2 + i) }),
      })),
    );
    const history = historyOf(kpi('win_rate'), coreLeads(rows), 0, ask(asOf(4, 12)));
    expect(history.done.leads).toBe(11);
    expect(history.mayArrive).toBeLessThanOrEqual(history.coming + 1e-9);
  });
});

describe('laws of histories', () => {
  const lead = fc.record({
    who: fc.constantFrom('Anna', 'Boris', 'Clara'),
    created: fc.integer({ min: on(1), max: on(6) }),
    wait: fc.option(fc.nat(60)),
    amount: fc.integer({ min: 1, max: 900 }),
  });
  const rowsOf = (
    found: readonly { who: string; created: number; wait: number | null; amount: number }[],
  ): PlainLead[] =>
    [{ who: 'Anna', created: on(1), wait: 3, amount: 5 }, ...found].map(({ wait, ...row }) => ({
      ...row,
      ...(wait === null ? {} : { paid: row.created + wait }),
    }));
  const leadsOf = fc.array(lead, { minLength: 3, maxLength: 60 });

  test('past and done are the KPI of those periods, counted row by row', () => {
    fc.assert(
      fc.property(leadsOf, fc.integer({ min: asOf(2, 1), max: asOf(7, 20) }), (found, day) => {
        const rows = rowsOf(found);
        const { managers } = historiesOf(kpi('sales'), coreLeads(rows), ask(day));
        const names = [...new Set(rows.map(({ who }) => who))];
        managers.forEach(({ past, done, period }, code) => {
          const count = (from: number, to: number): number =>
            rows.filter(
              ({ who, paid }) =>
                who === names[code] &&
                typeof paid === 'number' &&
                paid + DAY_ZERO >= from &&
                paid + DAY_ZERO <= Math.min(to, day),
            ).length;
          for (const known of past) expect(known.value).toBe(count(known.period.fromDay, known.period.toDay));
          expect(done.value ?? 0).toBe(count(period.fromDay, period.toDay));
        });
      }),
    );
  });

  test('the team’s past is what the KPI says of the team, for every family', () => {
    fc.assert(
      fc.property(leadsOf, fc.constantFrom('revenue', 'average_check', 'created > paid'), (found, id) => {
        const leads = coreLeads(rowsOf(found));
        const { team } = historiesOf(kpi(id), leads, ask(asOf(9, 1)));
        for (const { period, value } of team.past) {
          const asOfDay = id === 'created > paid' ? period.toDay : asOf(9, 1);
          expect(value).toBeCloseTo(evaluate(kpi(id), leads, { period, asOfDay }).team.value ?? 0, 9);
        }
      }),
    );
  });

  test('every history of every KPI is JSON and has an outlook from 0 to 1 or none, and the order of rows does not matter', () => {
    const ids = ['sales', 'revenue', 'average_check', 'created > paid', 'cycle'];
    fc.assert(
      fc.property(
        leadsOf,
        fc.constantFrom(...ids),
        fc.integer({ min: asOf(1, 1), max: asOf(7, 20) }),
        (found, id, day) => {
          const rows = rowsOf(found);
          const { team, managers } = historiesOf(kpi(id), coreLeads(rows), ask(day));
          for (const history of [team, ...managers]) {
            expect(JSON.parse(JSON.stringify(history))).toEqual(history);
            for (const target of [0, 0.3, 5, 400]) {
              const chance = outlookOf(history).chance(target);
              if (chance === null) continue;
              expect(chance).toBeGreaterThanOrEqual(0);
              expect(chance).toBeLessThanOrEqual(1);
            }
          }
          const last = historiesOf(kpi(id), coreLeads([...rows].reverse()), ask(day)).team;
          expect(pastOf(last).map((value) => value?.toFixed(9))).toEqual(
            pastOf(team).map((value) => value?.toFixed(9)),
          );
        },
      ),
    );
  });

  test('at the end of the period the chance is 0 or 1: the target is there or not', () => {
    fc.assert(
      fc.property(
        leadsOf,
        fc.constantFrom('sales', 'revenue', 'average_check', 'created > paid'),
        fc.nat(12),
        (found, id, target) => {
          const { team } = historiesOf(kpi(id), coreLeads(rowsOf(found)), ask(asOf(4, 30)));
          const chance = outlookOf(team).chance(target);
          const value = team.done.value;
          if (chance !== null && value !== null) expect(chance).toBe(value >= target ? 1 : 0);
        },
      ),
    );
  });
});

test('whoever had leads of whom nobody arrived was at work: as many leads are to come as of a share', () => {
  const unpaid = many(20, () => ({ who: 'Anna', created: on(2) }));
  const leads = coreLeads([...monthly('Anna', [10]), ...unpaid, ...monthly('Anna', [10], 3)]);
  const july = { period: { fromDay: asOf(7, 1), toDay: asOf(7, 31) } };
  const coming = (id: string): number => historyOf(kpi(id), leads, 0, ask(asOf(6, 30), july)).coming;
  expect(coming('cycle')).toBe(coming('half_paid'));
});
