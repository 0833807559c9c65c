import { describe, expect, test } from 'vitest';
import { BUILTIN, builtin } from '../../../src/core/kpis/builtinKpis.ts';
import { canCarry, evaluate, needsAge } from '../../../src/core/kpis/evaluate.ts';
import type { Evidence } from '../../../src/core/kpis/evidence/evidence.ts';
import type { Timeframe } from '../../../src/core/kpis/timeframe.ts';
import { type Kpi, milestonesOf, roadKpi } from '../../../src/core/kpis/kpi.ts';
import type { Leads } from '../../../src/core/leads.ts';
import { DAY_ZERO, type PlainLead, coreLeads } from '../../support/coreLeads.ts';

const at = (asOf: number, period: readonly [number, number] | null = null): Timeframe => ({
  period: period && { fromDay: DAY_ZERO + period[0], toDay: DAY_ZERO + period[1] },
  asOfDay: DAY_ZERO + asOf,
});
const kpi = (id: string): Kpi => {
  const found = builtin(id);
  if (found === null) throw new Error(`No KPI ${id}`);
  return found;
};
const of = (id: string, leads: Leads, timeframe: Timeframe = at(400)): Evidence => evaluate(kpi(id), leads, timeframe);

interface Case {
  readonly id: string;
  /** How the team's value comes about. */
  readonly because: string;
  readonly rows: readonly PlainLead[];
  readonly team: number;
  readonly anna: number | null;
  readonly boris: number | null;
  readonly needs: readonly string[];
}

const [a, b] = [{ who: 'Anna' }, { who: 'Boris' }];
const CASES: readonly Case[] = [
  {
    id: 'conversion',
    because: '3 of 5 paid',
    rows: [
      { ...a, created: 1, paid: 2 },
      { ...a, created: 1 },
      { ...b, created: 2, paid: 9 },
      { ...b, created: 1 },
      { created: 1, paid: '?' },
    ],
    team: 3 / 5,
    anna: 1 / 2,
    boris: 1 / 2,
    needs: ['paid'],
  },
  {
    id: 'win_rate',
    because: '2 of 3 closed were won',
    rows: [{ ...a, closed: 2, paid: 2 }, { ...a, closed: 3 }, { ...b, paid: 4, closed: 4 }, { ...b }],
    team: 2 / 3,
    anna: 1 / 2,
    boris: 1,
    needs: ['paid'],
  },
  {
    id: 'meeting_conversion',
    because: '1 of 2 met has paid',
    rows: [
      { ...a, meeting: 2, paid: 3 },
      { ...a, meeting: 2 },
      { ...b, paid: 3 },
    ],
    team: 1 / 2,
    anna: 1 / 2,
    boris: null,
    needs: ['paid'],
  },
  {
    id: 'sales',
    because: '3 paid',
    rows: [{ ...a, paid: 1 }, { ...a, paid: 2 }, { ...b, paid: 3 }, { ...b }],
    team: 3,
    anna: 2,
    boris: 1,
    needs: ['paid'],
  },
  {
    id: 'revenue',
    because: '100 + 200 + 50 less the 200 paid back',
    rows: [
      { ...a, paid: 1, amount: 100 },
      { ...a, paid: 2, amount: 200, refunded: 9 },
      { ...b, paid: 3, amount: 50 },
    ],
    team: 150,
    anna: 100,
    boris: 50,
    needs: ['paid'],
  },
  {
    id: 'average_check',
    because: '(100 + 0 + 50)/3, the sale without a number left out',
    rows: [
      { ...a, paid: 1, amount: 100 },
      { ...a, paid: 2, amount: 0 },
      { ...a, paid: 2 },
      { ...b, paid: 3, amount: 50 },
    ],
    team: 50,
    anna: 50,
    boris: 50,
    needs: ['paid'],
  },
  // Team: days 2, 4, 6, and one open since day 1: S(2) = 3/4, S(4) = 2/4. Anna: 2 and 4, S(2) = 1/2. Boris: 6 and one open, S(6) = 1/2.
  {
    id: 'half_paid',
    because: 'by day 4 half of four had paid',
    rows: [
      { ...a, created: 1, paid: 3 },
      { ...a, created: 1, paid: 5 },
      { ...b, created: 1, paid: 7 },
      { ...b, created: 1 },
    ],
    team: 4,
    anna: 2,
    boris: 6,
    needs: ['paid'],
  },
  // Team: days 1 to 7 of ten who are 90 days old on day 91: F(90) = .7, half of it on day 4: .4. Anna: 1, 2, 4 of 4:
  // F = .75, .25 and .5 on days 1 and 2. Boris: 3, 5, 6, 7 of 6: F = 4/6, 2/6 on day 5.
  {
    id: 'cycle',
    because: 'half of the seven who pay within 90 days had paid by day 4',
    rows: [
      ...[1, 2, 4].map((day) => ({ ...a, created: 1, paid: 1 + day })),
      ...[3, 5, 6, 7].map((day) => ({ ...b, created: 1, paid: 1 + day })),
      { ...a, created: 1 },
      { ...b, created: 1 },
      { ...b, created: 1, paid: 120 },
    ],
    team: 4,
    anna: 2,
    boris: 5,
    needs: ['paid'],
  },
  {
    id: 'meetings',
    because: '2 met',
    rows: [{ ...a, meeting: 1 }, { ...b, meeting: 2 }, { ...b }],
    team: 2,
    anna: 1,
    boris: 1,
    needs: ['meeting'],
  },
  // Boris's second left on day 91 of being paid, a day too late to count.
  {
    id: 'retention',
    because: '2 of 4 stayed 90 days',
    rows: [
      { ...a, paid: 1, left: 91 },
      { ...a, paid: 1, refunded: 5 },
      { ...b, paid: 1 },
      { ...b, paid: 1, left: 92 },
    ],
    team: 1 / 2,
    anna: 0,
    boris: 1,
    needs: ['left', 'refunded'],
  },
  {
    id: 'refunds',
    because: '1 of 4 within 30 days',
    rows: [
      { ...a, paid: 1, refunded: 31 },
      { ...a, paid: 1, refunded: 32 },
      { ...b, paid: 1 },
      { ...b, paid: 2 },
    ],
    team: 1 / 4,
    anna: 1 / 2,
    boris: 0,
    needs: ['refunded'],
  },
  {
    id: 'result',
    because: '1 of 2 within 90 days',
    rows: [
      { ...a, finished: 1, result: 91 },
      { ...b, finished: 1, result: 92 },
    ],
    team: 1 / 2,
    anna: 1,
    boris: 0,
    needs: ['result'],
  },
  {
    id: 'response',
    because: 'half of four were answered within 30 minutes, or an hour and a half',
    rows: [
      { ...a, created: 1, response: 1 + 30 / 1440 },
      { ...a, created: 1, response: 1 + 5 / 1440 },
      { ...b, created: 1, response: 1 + 90 / 1440 },
      { ...b, created: 1 },
    ],
    team: 0.5,
    anna: 5 / 60,
    boris: 1.5,
    needs: ['response'],
  },
  {
    id: 'emails',
    because: '(1 + 3 + 2)/3 of those who were called',
    rows: [
      { ...a, call: 1, emails_before_call: 1 },
      { ...a, call: 1, emails_before_call: 3 },
      { ...b, call: 1, emails_before_call: 2 },
      { ...b, emails_before_call: 9 },
    ],
    team: 2,
    anna: 2,
    boris: 2,
    needs: ['call'],
  },
  {
    id: 'calls',
    because: '3 + 1 + 2 calls',
    rows: [
      { ...a, created: 1, calls: 3 },
      { ...a, created: 1, calls: 1 },
      { ...b, created: 1, calls: 2 },
    ],
    team: 6,
    anna: 4,
    boris: 2,
    needs: ['calls'],
  },
  {
    id: 'dropoff',
    because: 'of four, one went no further and one left after a meeting',
    rows: [
      { ...a, webinar: 1, meeting: 2 },
      { ...a, webinar: 1, created: 1 },
      { ...b, webinar: 1, meeting: 2, left: 30 },
      { ...b, webinar: 1, paid: 60 },
    ],
    team: 2 / 4,
    anna: 1 / 2,
    boris: 1 / 2,
    needs: ['webinar'],
  },
  {
    id: 'referral',
    because: 'of two clients who paid, one brought a lead; one’s own second lead is none',
    rows: [
      { ...a, client: 'Ann', paid: 1, created: 1 },
      { ...b, client: 'Bob', paid: 1, created: 1 },
      { ...b, client: 'Cid', created: 5, by: 'Ann' },
      { ...b, client: 'Bob', created: 5, by: 'Bob' },
    ],
    team: 1 / 2,
    anna: 1,
    boris: 0,
    needs: ['paid'],
  },
  {
    id: 'repeat',
    because: 'of three clients, one paid again within 180 days, one later',
    rows: [
      { ...a, client: 'Ann', paid: 1 },
      { ...b, client: 'Ann', paid: 181 },
      { ...b, client: 'Bob', paid: 1 },
      { ...b, client: 'Bob', paid: 182 },
      { ...a, client: 'Cid', paid: 1 },
    ],
    team: 1 / 3,
    anna: 1 / 2,
    boris: 0,
    needs: ['paid'],
  },
  {
    id: 'nps',
    because: 'two of four are promoters, one is against: 25',
    rows: [
      { ...a, paid: 1, nps: 10 },
      { ...a, paid: 1, nps: 9 },
      { ...b, paid: 1, nps: 8 },
      { ...b, paid: 1, nps: 6 },
    ],
    team: 25,
    anna: 100,
    boris: -50,
    needs: ['nps'],
  },
];

describe.each(CASES)('$id', ({ id, because, rows, team, anna, boris, needs }) => {
  const leads = coreLeads(rows);
  test(`the team's value: ${because}`, () => expect(of(id, leads).team.value).toBe(team));
  test('each manager’s value is on their own leads', () =>
    expect(of(id, leads).managers.map(({ value }) => value)).toEqual([anna, boris]));
  test('leads of the managers and of nobody add up to the team’s', () => {
    const { managers, nobody, team: all } = of(id, leads);
    expect(managers.reduce((sum, { leads: own }) => sum + own, nobody.leads)).toBe(all.leads);
  });
  test('without leads there is no number', () => {
    const empty = coreLeads([]);
    const known: Leads = { ...leads, count: 0, managers: { names: [], codes: new Int32Array() } };
    expect(of(id, known).team.value).toBeNull();
    expect(of(id, known).managers).toEqual([]);
    expect(() => of(id, empty)).toThrow(expect.objectContaining({ code: 'column-missing' }));
  });
  test('without its milestone it says which column is missing', () => {
    const others = rows.map((row) => Object.fromEntries(Object.entries(row).filter(([key]) => !needs.includes(key))));
    expect(canCarry(kpi(id), leads)).toBe(true);
    expect(canCarry(kpi(id), coreLeads(others))).toBe(false);
    expect(() => of(id, coreLeads(others))).toThrow(
      expect.objectContaining({ code: 'column-missing', params: expect.objectContaining({ columns: needs }) }),
    );
  });
  test('asked about a time when nothing happened, it has no number, or none sold', () => {
    const { team: value } = of(id, leads, at(400, [200, 210]));
    const isTotal = ['sales', 'revenue', 'meetings', 'calls'].includes(id);
    expect(value).toEqual({ value: isTotal ? 0 : null, leads: 0, ripening: 0 });
  });
  test('fair and cautious have a number exactly where there are leads', () => {
    const evidence = of(id, leads);
    const has = evidence.managers.map(({ leads: own }) => own > 0);
    expect(evidence.estimates().fair.map((value) => value !== null)).toEqual(has);
    for (const [code, value] of evidence.estimates().cautious().entries()) if (!has[code]) expect(value).toBeNull();
  });
  test('nobody is surely better than themselves, and what is better one way is worse the other', () => {
    const evidence = of(id, leads);
    expect(evidence.estimates().compare(0, 0)).toBe(0);
    expect(evidence.estimates().compare(0, 1) + evidence.estimates().compare(1, 0)).toBe(0);
  });
});

test('every built-in KPI has its case', () =>
  expect(CASES.map(({ id }) => id).sort()).toEqual(BUILTIN.map(({ id }) => id).sort()));

describe('ripening', () => {
  const leads = coreLeads([
    { ...a, created: 1, paid: 5 },
    { ...a, created: 8 },
    { ...b, created: 9, paid: 9 },
    { created: 20, paid: 1 },
  ]);
  test('leads whose days are not over are on neither side, and reported', () => {
    // On day 18 leads of days 1 and 8 are ripe for 10 days; that of day 9 is not, that of day 20 is not there yet.
    const { team, managers } = evaluate(roadKpi('x', 'created', 'paid', 10), leads, at(18));
    expect(team).toEqual({ value: 1 / 2, leads: 2, ripening: 1 });
    expect(managers[1]).toEqual({ value: null, leads: 0, ripening: 1 });
  });
  test('without a limit nothing ripens', () =>
    expect(evaluate(roadKpi('x', 'created', 'paid', null), leads, at(18)).team).toEqual({
      value: 2 / 3,
      leads: 3,
      ripening: 0,
    }));
});

describe('dates are needed where a period or a limit is asked', () => {
  const undated: Leads = { ...coreLeads([{ ...a, paid: '?' }]), isDated: () => false };
  test.each([
    ['conversion of all time needs none', 'conversion', at(9), null],
    ['conversion of a period needs when leads were created', 'conversion', at(9, [1, 5]), ['created']],
    ['sales of a period need when they were paid', 'sales', at(9, [1, 5]), ['paid']],
    ['a time needs both ends', 'cycle', at(9), ['created']],
  ] as const)('%s', (_title, id, timeframe, columns) => {
    if (columns === null) expect(of(id, undated, timeframe).team.value).toBe(1);
    else
      expect(() => of(id, undated, timeframe)).toThrow(
        expect.objectContaining({ params: expect.objectContaining({ columns }) }),
      );
  });
  test('only times and limits depend on the age of leads', () =>
    expect(BUILTIN.filter(needsAge).map(({ id }) => id)).toEqual([
      'cycle',
      'half_paid',
      'response',
      'retention',
      'dropoff',
      'refunds',
      'repeat',
      'result',
    ]));
});

test('the milestones of a KPI are its ends', () => {
  expect(milestonesOf(kpi('retention'))).toEqual(['paid', 'left', 'refunded']);
  expect(milestonesOf(kpi('sales'))).toEqual(['paid']);
});
