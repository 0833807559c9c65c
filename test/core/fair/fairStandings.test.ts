import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtin } from '../../../src/core/kpis/builtinKpis.ts';
import type { Kpi } from '../../../src/core/kpis/kpi.ts';
import { NOBODY, type Names } from '../../../src/core/leads.ts';
import { fairStandings } from '../../../src/core/fair/fairStandings.ts';
import { mixCells } from '../../../src/core/fair/mixCells.ts';
import { DAY_ZERO, type PlainLead, coreLeads } from '../../support/coreLeads.ts';

type FairStanding = ReturnType<typeof fairStandings>[number];
interface Lead {
  readonly who?: string | undefined;
  readonly from?: string | undefined;
  readonly amount?: number | undefined;
  readonly [milestone: string]: number | string | undefined;
}

const kpiOf = (id: string): Kpi => {
  const kpi = builtin(id);
  if (kpi === null) throw new Error(id);
  return kpi;
};
/** The groups by the word in `from`. */
const mixOf = (rows: readonly Lead[]): Names => {
  const names = [...new Set(rows.flatMap(({ from }) => from ?? []))];
  return { names, codes: Int32Array.from(rows, ({ from }) => (from === undefined ? NOBODY : names.indexOf(from))) };
};
const coreOf = (rows: readonly Lead[]): ReturnType<typeof coreLeads> =>
  coreLeads(
    rows.map(({ from: _, who, amount, nps, ...row }): PlainLead => ({
      ...row,
      ...(who === undefined ? {} : { who }),
      ...(amount === undefined ? {} : { amount }),
      ...(nps === undefined ? {} : { nps: Number(nps) }),
    })),
  );
const asked = (rows: readonly Lead[], id = 'conversion', asOf = 60): readonly FairStanding[] =>
  fairStandings(kpiOf(id), coreOf(rows), mixOf(rows), { period: null, asOfDay: DAY_ZERO + asOf });
const many = (count: number, row: Lead): Lead[] => Array.from({ length: count }, () => row);
const sold = (who: string, from: string, leads: number, sales: number): Lead[] => [
  ...many(sales, { who, from, created: 1, paid: 2 }),
  ...many(leads - sales, { who, from, created: 1 }),
];

describe('fairness to the mix', () => {
  // The project's notes on the science, 4.11: pooled .46 of the warm and .14 of the cold leads.
  const golden = [
    ...sold('A', 'warm', 40, 17),
    ...sold('A', 'cold', 10, 1),
    ...sold('B', 'warm', 10, 6),
    ...sold('B', 'cold', 40, 6),
  ];

  test('turns the order of the worked case: 36 % of mostly warm leads is less than 24 % of mostly cold ones', () => {
    const [first, second] = asked(golden);
    expect(first).toMatchObject({ manager: 1, leads: 50, observed: 12 });
    expect(second).toMatchObject({ manager: 0, leads: 50, observed: 18 });
    expect([first?.expected, first?.ratio, first?.fair].map((value) => value?.toFixed(3))).toEqual([
      '10.200',
      '1.176',
      '1.118',
    ]);
    expect([second?.expected, second?.ratio, second?.fair].map((value) => value?.toFixed(3))).toEqual([
      '19.800',
      '0.909',
      '0.927',
    ]);
  });

  test('has Wilson’s interval over the expected leads', () => {
    // 18 of 50: .2414 to .4986 by Wilson, times 50 / 19.8.
    const second = asked(golden)[1];
    expect(second?.low).toBeCloseTo((0.2414 * 50) / 19.8, 3);
    expect(second?.high).toBeCloseTo((0.4986 * 50) / 19.8, 3);
  });

  test('is the plain ratio to the team where all leads are of one kind, and a missing kind is a kind', () => {
    const plain = asked(golden.map(({ from: _, ...row }) => row));
    expect(plain.map(({ manager, ratio }) => [manager, ratio])).toEqual([
      [0, 18 / 15],
      [1, 12 / 15],
    ]);
    expect(asked(golden.map((row) => (row.from === 'warm' ? row : { ...row, from: undefined })))).toEqual(
      asked(golden),
    );
  });

  test('counts the leads of nobody in the team’s level and shows them last', () => {
    const rows = [...sold('A', 'warm', 10, 4), ...many(10, { from: 'warm', created: 1 })];
    expect(asked(rows).map(({ manager, observed, expected }) => [manager, observed, expected])).toEqual([
      [0, 4, 2],
      [NOBODY, 0, 2],
    ]);
  });

  test('does not let one lucky lead come first', () => {
    const rows = [
      ...sold('A', 'warm', 100, 50),
      ...sold('B', 'warm', 100, 48),
      ...sold('C', 'cold', 1, 1),
      ...sold('A', 'cold', 99, 1),
    ];
    const found = asked(rows);
    const [first, lucky] = [found[0], found.find(({ manager }) => manager === 2)];
    expect(lucky?.fair).toBeGreaterThan(first?.fair ?? Infinity);
    expect(first?.manager).not.toBe(2);
  });

  test('ranks less as better where less is: refunds', () => {
    const back = (who: string, of: number, refunds: number): Lead[] => [
      ...many(refunds, { who, from: 'warm', created: 1, paid: 2, refunded: 5 }),
      ...many(of - refunds, { who, from: 'warm', created: 1, paid: 2, refunded: undefined }),
    ];
    expect(asked([...back('A', 10, 4), ...back('B', 10, 1)], 'refunds').map(({ manager }) => manager)).toEqual([1, 0]);
  });
});

describe('fairness of averages', () => {
  const of = (who: string, from: string, amount: number): Lead => ({ who, from, created: 1, paid: 2, amount });
  const rows = [of('A', 'x', 100), of('A', 'x', 200), of('B', 'x', 300), of('A', 'y', 600), of('B', 'y', 200)];

  test('compares means with those of the mix', () => {
    // x 200 and y 400: A should have 800 / 3 and B 300.
    const [a, b] = asked(rows, 'average_check');
    expect(a).toMatchObject({ manager: 0, leads: 3, observed: 300 });
    expect(b).toMatchObject({ manager: 1, leads: 2, observed: 250, expected: 300 });
    expect(a?.ratio).toBeCloseTo(1.125, 12);
    // Five leads at the expected level are added.
    expect(a?.fair).toBeCloseTo((3 * 1.125 + 5) / 8, 12);
    expect(b?.fair).toBeCloseTo((250 / 150 + 5) / 7, 12);
    // Student with 2 degrees of freedom: 300 ± 4.302653 · √(70000 / 3).
    expect(a?.low).toBeCloseTo((300 - 4.302653 * 152.7525) / (800 / 3), 4);
    expect(a?.high).toBeCloseTo((300 + 4.302653 * 152.7525) / (800 / 3), 4);
  });

  test('has no ratio of points, which may be below zero', () => {
    const scores = [
      { who: 'A', from: 'x', created: 1, paid: 2, nps: 10 },
      { who: 'B', from: 'x', created: 1, paid: 2, nps: 0 },
    ];
    expect(asked(scores, 'nps')).toEqual([
      { manager: 0, leads: 1, observed: 100, expected: 0, ratio: null, fair: null, low: null, high: null },
      { manager: 1, leads: 1, observed: -100, expected: 0, ratio: null, fair: null, low: null, high: null },
    ]);
  });
});

describe('fairness of times', () => {
  test('compares arrivals with those of the same leads at the team’s speed in their group', () => {
    // x: of two waiting one comes on day 1, the other on day 2: hazards 1/2 and 1 more. y: of two one comes on day 4, the other waits.
    const rows: Lead[] = [
      { who: 'A', from: 'x', created: 1, paid: 2 },
      { who: 'B', from: 'x', created: 1, paid: 3 },
      { who: 'A', from: 'y', created: 1 },
      { who: 'B', from: 'y', created: 1, paid: 5 },
    ];
    const found = asked(rows, 'half_paid');
    const by = (manager: number): FairStanding | undefined => found.find((one) => one.manager === manager);
    expect(by(0)).toMatchObject({ leads: 2, observed: 1, expected: 0.5 + 0.5 });
    expect(by(1)).toMatchObject({ leads: 2, observed: 2, expected: 1.5 + 0.5, ratio: 1, fair: 1 });
  });
});

describe('fairness of the days of those who arrive', () => {
  // x: A after 2 and 4 days, B after 6: 4 on average. y: B after 10 five times, A after 10 five times.
  test('compares mean days with the team’s in each group of the mix, the fewest first; fewer than five stand below', () => {
    const paid = (who: string, from: string, ...days: number[]): Lead[] =>
      days.map((day) => ({ who, from, created: 1, paid: 1 + day }));
    const rows = [
      ...paid('A', 'x', 2, 4),
      ...paid('B', 'x', 6),
      ...paid('A', 'y', 10, 10, 10, 10, 10),
      ...paid('B', 'y', 10, 10, 10, 10, 10),
      ...paid('C', 'y', 10),
      ...many(9, { who: 'C', from: 'y', created: 1 }),
    ];
    const found = asked(rows, 'cycle', 99);
    expect(found.map(({ manager, leads, observed }) => [manager, leads, observed])).toEqual([
      [0, 7, 56 / 7],
      [1, 6, 56 / 6],
      [2, 1, 10],
    ]);
    // A: (2 · 4 + 5 · 10)/7 expected.
    expect(found[0]?.expected).toBeCloseTo(58 / 7, 12);
    expect(found[0]?.ratio).toBeCloseTo(56 / 58, 12);
    expect(found[0]?.fair).toBeCloseTo((7 * (56 / 58) + 5) / 12, 12);
  });
});

test('a mix of very many groups keeps the largest apart and puts the others together', () => {
  // 150 groups of 1 to 150 leads: those of 51 and more are a hundred.
  const rows = Array.from({ length: 150 }, (_, i) => many(i + 1, { from: `${i}`, created: 1 })).flat();
  const { cells, codes } = mixCells(coreOf(rows).managers, mixOf(rows));
  expect(new Set(cells.map(({ group }) => group)).size).toBe(101);
  const rare = codes.filter((code) => cells[code]?.group === 0);
  expect(rare).toHaveLength((50 * 51) / 2);
  const alike = Array.from({ length: 500 }, (_, i) => ({ from: `${i}`, created: 1 }));
  expect(mixCells(coreOf(alike).managers, mixOf(alike)).cells).toHaveLength(1);
});

const lead: fc.Arbitrary<Lead> = fc.record({
  who: fc.constantFrom('A', 'B', 'C', undefined),
  from: fc.constantFrom('x', 'y', undefined),
  created: fc.integer({ min: 1, max: 20 }),
  paid: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
  amount: fc.option(fc.integer({ min: 1, max: 100 }), { nil: undefined }),
});
const leads = fc.array(lead, { minLength: 1, maxLength: 40 });
/** Everybody is there, and somebody paid. */
const ALWAYS: readonly Lead[] = [
  { who: 'A', created: 1 },
  { who: 'B', created: 1 },
  { who: 'C', created: 1, paid: 1, amount: 5 },
];

describe('laws of fairness', () => {
  test('everything expected adds up to everything observed', () => {
    fc.assert(
      fc.property(leads, fc.constantFrom('conversion', 'half_paid', 'average_check'), (rows, id) => {
        const found = asked([...rows, ...ALWAYS], id);
        const times = id === 'average_check' ? 1 : 0;
        const sum = (of: 'observed' | 'expected'): number =>
          found.reduce((all, one) => all + one[of] * (times === 1 ? one.leads : 1), 0);
        expect(sum('expected')).toBeCloseTo(sum('observed'), 8);
      }),
    );
  });

  test('conversion is what a plain count of row objects expects', () => {
    fc.assert(
      fc.property(leads, (rows) => {
        const all = [...rows, ...ALWAYS];
        const found = asked(all);
        const names = [...new Set(all.flatMap(({ who }) => who ?? []))];
        for (const standing of found) {
          const own = all.filter(({ who }) => who === names[standing.manager]);
          const expected = own.map(({ from }) => {
            const alike = all.filter((other) => other.from === from);
            return alike.filter(({ paid }) => paid !== undefined).length / alike.length;
          });
          expect(standing.leads).toBe(own.length);
          expect(standing.observed).toBe(own.filter(({ paid }) => paid !== undefined).length);
          expect(standing.expected).toBeCloseTo(
            expected.reduce((a, b) => a + b, 0),
            9,
          );
        }
      }),
    );
  });
});
