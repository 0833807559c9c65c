import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { streaksOf } from '../../../src/core/badges/streaks.ts';
import { builtin } from '../../../src/core/kpis/builtinKpis.ts';
import { type Kpi, roadKpi } from '../../../src/core/kpis/kpi.ts';
import { dayOf } from '../../../src/core/time/days.ts';
import { periodLabel } from '../../../src/core/time/periodUnit.ts';
import { DAY_ZERO, type PlainLead, coreLeads } from '../../support/coreLeads.ts';

type Streak = ReturnType<typeof streaksOf>[number];
const IN_30 = roadKpi('created > paid in 30', 'created', 'paid', 30);
const kpi = (id: string): Kpi => builtin(id) ?? IN_30;
const on = (month: number, day = 1): number => dayOf(2027, month, day) - DAY_ZERO;
const END = dayOf(2027, 12, 31);

function streaks(
  rows: readonly PlainLead[],
  asked: { kpi?: Kpi; goal?: number; freezes?: number; asOf?: number } = {},
): readonly Streak[] {
  const { kpi: measured = kpi('sales'), goal = 1, freezes = 0, asOf = END } = asked;
  return streaksOf({ kpi: measured, goal, per: 'month', freezes }, coreLeads(rows), asOf);
}
/** Current run, best run and its end, frozen. */
const told = ([streak]: readonly Streak[]) =>
  streak && [
    streak.current.length,
    streak.best.length,
    streak.best.end && periodLabel(streak.best.end),
    streak.current.frozen,
  ];

/** Months from January: `+` a sale, `-` a lead and no sale, `.` nothing at all. */
const months = (drawn: string): PlainLead[] =>
  [...drawn].flatMap((sign, i): PlainLead[] =>
    sign === '.' ? [] : [{ who: 'Anna', created: on(i + 1, 3), paid: sign === '+' ? on(i + 1, 9) : undefined }],
  );

describe('a run', () => {
  test.each([
    ['+++', 0, [3, 3, '2027-03', 0]],
    ['++-+', 0, [1, 2, '2027-02', 0]],
    ['++-', 0, [0, 2, '2027-02', 0]],
    ['++..+', 0, [3, 3, '2027-05', 0]],
    ['---', 0, [0, 0, null, 0]],
    ['++-+', 1, [3, 3, '2027-04', 1]],
    ['++-', 1, [2, 2, '2027-02', 1]],
    ['++--', 1, [0, 2, '2027-02', 0]],
    ['+++-+++-+', 1, [4, 6, '2027-07', 1]],
    ['+++-+++-+', 2, [7, 7, '2027-09', 2]],
    ['-+-', 1, [1, 1, '2027-02', 1]],
    ['--++', 2, [2, 2, '2027-04', 0]],
    ['++-++', 0, [2, 2, '2027-05', 0]],
  ])('of %s with %i freezes', (drawn, freezes, expected) =>
    expect(told(streaks(months(drawn), { freezes }))).toEqual(expected),
  );

  test('grows by the running month as soon as the goal is met, and is not broken by it before', () => {
    const rows = [...months('++'), { who: 'Anna', created: on(3, 1), paid: on(3, 9) }];
    expect(told(streaks(rows, { asOf: DAY_ZERO + on(3, 8) }))).toEqual([2, 2, '2027-02', 0]);
    expect(told(streaks(rows, { asOf: DAY_ZERO + on(3, 9) }))).toEqual([3, 3, '2027-03', 0]);
  });

  test('waits for leads that are ripening', () => {
    const rows = [1, 2, 3].map((month) => ({
      who: 'Anna',
      created: on(month, 5),
      ...(month < 3 ? { paid: on(month, 9) } : {}),
    }));
    expect(told(streaks(rows, { kpi: IN_30, asOf: DAY_ZERO + on(4, 3) }))).toEqual([2, 2, '2027-02', 0]);
    expect(told(streaks(rows, { kpi: IN_30, asOf: DAY_ZERO + on(4, 4) }))).toEqual([0, 2, '2027-02', 0]);
  });

  test('is of low values where less is better', () => {
    const rows = [3, 9, 2, 4].map((days, i) => ({ who: 'Anna', created: on(i + 1, 5), paid: on(i + 1, 5) + days }));
    expect(told(streaks(rows, { kpi: kpi('half_paid'), goal: 5 }))).toEqual([2, 2, '2027-04', 0]);
  });

  test('is broken by a median that is surely longer than the goal, though not known', () => {
    const rows = [
      { who: 'Anna', created: on(1, 5), paid: on(1, 6) },
      { who: 'Anna', created: on(2, 5) },
    ];
    expect(told(streaks(rows, { kpi: kpi('half_paid'), goal: 5, asOf: DAY_ZERO + on(3, 4) }))).toEqual([
      1,
      1,
      '2027-01',
      0,
    ]);
    expect(told(streaks(rows, { kpi: kpi('half_paid'), goal: 5, asOf: DAY_ZERO + on(3, 5) }))).toEqual([
      0,
      1,
      '2027-01',
      0,
    ]);
  });

  test('has a line for everybody who ever had a lead', () =>
    expect(streaks([...months('+'), { who: 'Boris', created: on(1) }, { created: on(1) }])).toHaveLength(2));
});

/** By trying every stretch: of those that begin and end at a goal, the longest; the current one may go on with missed months. */
function oracle(drawn: string, freezes: number): { readonly current: number; readonly best: number } {
  const worked = [...drawn].filter((sign) => sign !== '.');
  let [current, best] = [0, 0];
  for (let first = 0; first < worked.length; first++)
    for (let end = first + 1; end <= worked.length; end++) {
      const stretch = worked.slice(first, end);
      const hits = stretch.filter((sign) => sign === '+').length;
      if (stretch.length - hits > freezes) continue;
      best = Math.max(best, hits);
      if (end === worked.length) current = Math.max(current, hits);
    }
  return { current, best };
}

describe('laws', () => {
  const drawn = fc
    .array(fc.constantFrom('+', '+', '-', '.'), { minLength: 1, maxLength: 12 })
    .map((signs) => signs.join(''))
    .filter((signs) => /[+-]/.test(signs));
  test('the best run is never shorter than the current one, and both are as long as trying every stretch says', () => {
    fc.assert(
      fc.property(drawn, fc.nat(3), (months12, freezes) => {
        const [streak] = streaks(months(months12), { freezes });
        const { current, best } = oracle(months12, freezes);
        expect([streak?.current.length ?? 0, streak?.best.length ?? 0]).toEqual([current, best]);
        expect(best).toBeGreaterThanOrEqual(current);
        expect(streak?.current.frozen ?? 0).toBeLessThanOrEqual(freezes);
      }),
    );
  });
  test('the order of rows does not matter', () => {
    fc.assert(
      fc.property(drawn, fc.nat(2), (months12, freezes) => {
        const rows = months(months12);
        expect(streaks([...rows].reverse(), { freezes })).toEqual(streaks(rows, { freezes }));
      }),
    );
  });
  test('more freezes and a lower goal never make a run shorter', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(3), { minLength: 1, maxLength: 12 }),
        fc.nat(2),
        fc.integer({ min: 1, max: 3 }),
        (sales, freezes, goal) => {
          const rows = sales.flatMap((n, i): PlainLead[] => [
            { who: 'Anna', created: on(i + 1), paid: undefined },
            ...Array.from({ length: n }, () => ({ who: 'Anna', created: on(1), paid: on(i + 1, 4) })),
          ]);
          const [few] = streaks(rows, { freezes, goal });
          for (const other of [
            { freezes: freezes + 1, goal },
            { freezes, goal: goal - 1 },
          ]) {
            const [more] = streaks(rows, other);
            expect(more?.best.length).toBeGreaterThanOrEqual(few?.best.length ?? NaN);
            expect(more?.current.length).toBeGreaterThanOrEqual(few?.current.length ?? NaN);
          }
        },
      ),
    );
  });
});
