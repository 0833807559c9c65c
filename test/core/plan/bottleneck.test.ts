import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KpiError } from '../../../src/core/errors.ts';
import { type BottleneckAsk, bottleneckOf } from '../../../src/core/plan/bottleneck.ts';
import { DAY_ZERO, type PlainLead, coreLeads } from '../../support/coreLeads.ts';

type Bottleneck = ReturnType<typeof bottleneckOf>;
const ROAD = ['created', 'webinar', 'paid'];
const asked = (rows: readonly PlainLead[], ask: Partial<BottleneckAsk> = {}, road = ROAD): Bottleneck =>
  bottleneckOf(coreLeads(rows), road, { manager: null, period: null, asOfDay: DAY_ZERO + 30, ...ask });
const many = (count: number, row: PlainLead): PlainLead[] => Array.from({ length: count }, () => row);
const september = { fromDay: DAY_ZERO + 1, toDay: DAY_ZERO + 30 };

/** Anna 40, 30 and 20 leads; Boris 40, 10 and 5. Everything takes a day or two. */
const two = [
  ...many(20, { who: 'Anna', created: 1, webinar: 2, paid: 4, amount: 100 }),
  ...many(10, { who: 'Anna', created: 1, webinar: 2 }),
  ...many(10, { who: 'Anna', created: 1 }),
  ...many(5, { who: 'Boris', created: 1, webinar: 2, paid: 4, amount: 300 }),
  ...many(5, { who: 'Boris', created: 1, webinar: 2 }),
  ...many(30, { who: 'Boris', created: 1 }),
];

describe('the bottleneck of two people', () => {
  const { stretches, broken } = asked(two, { period: september });
  const [webinar, paid] = stretches;

  test('is the step in which they differ, measured against the top quartile', () => {
    // gamma = (5 - .25) / (.25 · 39) = .48718, M = 1.05263: Anna .74359, Boris .25641, 75th percentile .62179.
    expect(webinar).toMatchObject({
      from: 'created',
      to: 'webinar',
      leads: 80,
      ripening: 0,
      rate: 0.5,
      bestPeriod: null,
    });
    expect(webinar?.best).toBeCloseTo(0.621795, 6);
    // 80 leads · .625 · (.621795 - .5), and the average check of the 25 payments is 140.
    expect(webinar?.gain).toBeCloseTo(6.08974, 5);
    expect(webinar?.money).toBeCloseTo(6.08974 * 140, 2);
    expect([webinar?.share, broken]).toEqual([1, 0]);
  });

  test('finds no gap where the difference is chance', () => {
    expect(paid).toMatchObject({ leads: 40, rate: 0.625, gain: 0, share: 0, money: 0 });
    expect(paid?.best).toBeCloseTo(0.625, 12);
  });

  test('has no money without amounts, and none on a road that does not end with a payment', () => {
    const free = asked(two.map(({ amount: _, ...row }) => row));
    expect(free.stretches.map(({ money }) => money)).toEqual([null, null]);
    expect(asked(two, {}, ['created', 'webinar']).stretches[0]?.money).toBeNull();
  });
});

describe('leads that had no time yet', () => {
  // Ten paid on the tenth day; those of the 25th may still pay, and the one that paid at once says nothing of the others.
  const rows = [
    ...many(10, { created: 1, paid: 11 }),
    ...many(10, { created: 2 }),
    ...many(10, { created: 25 }),
    { created: 25, paid: 26 },
  ];
  test('count on neither side of the rate', () => {
    const [only] = asked(rows, {}, ['created', 'paid']).stretches;
    expect(only).toMatchObject({ leads: 31, ripening: 11, rate: 0.5 });
  });

  test('are ripe on the day that the usual time is over', () => {
    const found = (asOf: number): unknown =>
      asked(rows, { asOfDay: DAY_ZERO + asOf }, ['created', 'paid']).stretches[0]?.ripening;
    expect([found(34), found(35)]).toEqual([11, 0]);
  });

  test('leave the gap unknown when nobody is ripe', () => {
    const fresh = asked([...many(5, { created: 1, webinar: 2, paid: 29 }), ...many(5, { created: 28, webinar: 29 })], {
      period: { fromDay: DAY_ZERO + 20, toDay: DAY_ZERO + 30 },
    });
    expect(fresh.broken).toBeNull();
    expect(fresh.stretches[1]).toMatchObject({
      leads: 5,
      ripening: 5,
      rate: null,
      best: null,
      gain: null,
      share: null,
    });
  });

  test('are all ripe where no dates tell how long it takes', () => {
    const [only] = asked([{ created: 30, paid: '?' }, { created: 30 }], {}, ['created', 'paid']).stretches;
    expect(only).toMatchObject({ leads: 2, ripening: 0, rate: 0.5 });
  });
});

describe('one’s own past', () => {
  // August (days -30 to 0) was better than September.
  const rows = [
    ...many(60, { who: 'Anna', created: -20, paid: -19 }),
    ...many(40, { who: 'Anna', created: -20 }),
    ...many(20, { who: 'Anna', created: 2, paid: 3 }),
    ...many(80, { who: 'Anna', created: 2 }),
  ];
  const past = { fromDay: DAY_ZERO - 30, toDay: DAY_ZERO };

  test('is the standard of one person, and of a team of one', () => {
    for (const manager of [0, null]) {
      const [only] = asked(rows, { manager, period: september }, ['created', 'paid']).stretches;
      expect(only).toMatchObject({ rate: 0.2, best: 0.6, bestPeriod: past, share: 1 });
      expect(only?.gain).toBeCloseTo(40, 9);
    }
  });

  test('is the months where the question is about all time', () => {
    const [only] = asked(rows, { manager: 0 }, ['created', 'paid']).stretches;
    expect(only?.rate).toBeCloseTo(0.4, 12);
    expect(only?.bestPeriod).toEqual(past);
    expect(only?.best).toBeGreaterThan(0.59);
  });

  test('is never below the present: then there is no gap', () => {
    const [only] = asked(rows, { manager: 0, period: past }, ['created', 'paid']).stretches;
    expect(only).toMatchObject({ rate: 0.6, gain: null, share: null, best: null });
    const better = rows.map((row) => {
      const created = Number(row.created) < 0 ? 2 : -20;
      return { ...row, created, paid: row.paid === undefined ? undefined : created + 1 };
    });
    const [now] = asked(better, { manager: 0, period: september }, ['created', 'paid']).stretches;
    expect(now).toMatchObject({ rate: 0.6, best: 0.6, bestPeriod: null, gain: 0, share: null });
  });

  test('of a newcomer is the team', () => {
    const mixed = [...two, ...many(10, { who: 'Clara', created: 1 })];
    const [webinar] = asked(mixed, { manager: 2, period: september }).stretches;
    expect(webinar).toMatchObject({ leads: 10, rate: 0, bestPeriod: null });
    expect(webinar?.best).toBeGreaterThan(0.25);
  });
});

describe('bad questions', () => {
  test('name the column that is missing', () => {
    const rows = [{ paid: 3 }];
    for (const call of [
      () => asked(rows, {}, ['created', 'meeting']),
      () => asked(rows, { period: september }, ['created', 'paid']),
    ])
      expect(call).toThrow(KpiError);
  });

  test('of nobody are zeros and blanks', () => {
    const nobody = asked(two, { period: { fromDay: 1, toDay: 2 } });
    expect(nobody.broken).toBeNull();
    for (const stretch of nobody.stretches)
      expect(stretch).toMatchObject({ leads: 0, ripening: 0, rate: null, gain: null, share: null, money: null });
  });
});

const when = fc.option(fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 1, max: 40 }) }, fc.constant('?')), {
  freq: 3,
  nil: undefined,
});
const anyLeads: fc.Arbitrary<PlainLead[]> = fc.array(
  fc
    .record({ who: fc.constantFrom('Anna', 'Boris'), created: when, webinar: when, meeting: when, paid: when })
    .map((row): PlainLead => row),
  { minLength: 1, maxLength: 40 },
);
const LONG = ['created', 'webinar', 'meeting', 'paid'];

describe('laws of the bottleneck', () => {
  test('its counts are what a plain count of row objects says', () => {
    fc.assert(
      fc.property(anyLeads, fc.integer({ min: 1, max: 45 }), (rows, asOf) => {
        const full = rows.map((row) => ({
          created: '?',
          webinar: undefined,
          meeting: undefined,
          paid: undefined,
          ...row,
        }));
        const { stretches } = asked(full, { asOfDay: DAY_ZERO + asOf }, LONG);
        stretches.forEach((stretch, i) => expect(stretch).toMatchObject(plain(full, asOf, i)));
      }),
      { numRuns: 300 },
    );
  });

  test('shares add up to 1 or are all blank, no gain is below 0, and the mark is on the largest', () => {
    fc.assert(
      fc.property(anyLeads, fc.constantFrom(null, 0), (rows, manager) => {
        const full = rows.map((row) => ({
          created: 1,
          webinar: undefined,
          meeting: undefined,
          paid: undefined,
          ...row,
        }));
        const { stretches, broken } = asked(full, { manager }, LONG);
        const shares = stretches.map(({ share }) => share);
        const known = shares.filter((share) => share !== null);
        if (known.length > 0) {
          expect(known).toHaveLength(shares.length);
          expect(known.reduce((a, b) => a + b)).toBeCloseTo(1, 9);
          expect(stretches[broken ?? -1]?.share).toBe(Math.max(...known));
        } else expect(broken).toBeNull();
        for (const { gain, best, rate } of stretches) {
          expect(gain ?? 0).toBeGreaterThanOrEqual(0);
          if (best !== null) expect(best).toBeGreaterThanOrEqual(rate ?? 0);
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** One stretch the plain way. */
function plain(rows: readonly PlainLead[], asOf: number, i: number): object {
  const known = (row: PlainLead, step: number): boolean => {
    const at = row[LONG[step] ?? ''];
    return at === '?' || Number(at) <= asOf;
  };
  const came = (row: PlainLead, step: number): boolean => LONG.some((_, other) => other >= step && known(row, other));
  const took = rows
    .map((row) => [row[LONG[i] ?? ''], row[LONG[i + 1] ?? '']])
    .flatMap(([from, to]) =>
      typeof from === 'number' && typeof to === 'number' && to <= asOf && from <= asOf ? [to - from] : [],
    )
    .filter((days) => days >= 0)
    .sort((a, b) => a - b);
  const usual = took[Math.ceil(took.length * 0.9 - 1e-9) - 1] ?? 0;
  const here = rows.filter((row) => known(row, 0) && came(row, i));
  const ripe = here.filter((row) => {
    const dates = LONG.slice(0, i + 1).map((id) => row[id]);
    const last = dates.filter((at) => typeof at === 'number' && at <= asOf).pop();
    return last === undefined || Number(last) + usual <= asOf;
  });
  const passed = ripe.filter((row) => came(row, i + 1));
  return {
    leads: here.length,
    ripening: here.length - ripe.length,
    rate: ripe.length === 0 ? null : passed.length / ripe.length,
  };
}
