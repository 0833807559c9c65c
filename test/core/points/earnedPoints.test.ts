import { describe, expect, test } from 'vitest';
import { type PointRule, isUnpaired, earnedPoints } from '../../../src/core/points/earnedPoints.ts';
import { qualityFactor, qualityLevels } from '../../../src/core/points/quality.ts';
import { builtin } from '../../../src/core/kpis/builtinKpis.ts';
import { type VolumeKpi, isRoad } from '../../../src/core/kpis/kpi.ts';
import { DAY_ZERO, type PlainLead, coreLeads } from '../../support/coreLeads.ts';

function volume(id: string): VolumeKpi {
  const kpi = builtin(id);
  if (kpi === null || isRoad(kpi)) throw new Error(id);
  return kpi;
}
function quality(id: string, floor: number, goal: number): PointRule['quality'] {
  const kpi = builtin(id);
  if (kpi === null) throw new Error(id);
  return { kpi, floor, goal };
}
const rule = (kpi: VolumeKpi, more: Partial<PointRule> = {}): PointRule => ({
  kpi,
  points: 10,
  per: 1,
  cap: null,
  quality: null,
  ripeDays: 0,
  ...more,
});
const at = (day: number, period: readonly [number, number] | null = null) => ({
  period: period && { fromDay: DAY_ZERO + period[0], toDay: DAY_ZERO + period[1] },
  asOfDay: DAY_ZERO + day,
});
const first = (which: PointRule, leads: readonly PlainLead[], timeframe = at(30)) =>
  earnedPoints(which, coreLeads(leads), timeframe)[0];

describe('points', () => {
  const sold = (paid: number, more: object = {}): PlainLead => ({ who: 'A', created: 1, paid, amount: 1000, ...more });

  test('are given for each lead at a milestone, and for money in proportion', () => {
    expect(first(rule(volume('sales')), [sold(2), sold(3), { who: 'A', created: 1 }])).toMatchObject({ points: 20 });
    const money = rule(volume('revenue'), { per: 500 });
    expect(first(money, [sold(2), sold(3, { amount: 250 })])).toMatchObject({ points: 25 });
    expect(first(money, [sold(2, { amount: undefined }), sold(3, { amount: -100 })])).toMatchObject({ points: 0 });
  });

  test('need a day: in the period, not after asOf, and written down', () => {
    const leads = [sold(2), sold(20), sold(40), { who: 'A', created: 1, paid: '?', amount: 5 }];
    expect(first(rule(volume('sales')), leads)).toMatchObject({ points: 20 });
    expect(first(rule(volume('sales')), leads, at(30, [10, 25]))).toMatchObject({ points: 10 });
  });

  test('of one day are capped, each day by itself, whatever the time of day', () => {
    const leads = [sold(2), sold(2.5), sold(2.9), sold(3)];
    expect(first(rule(volume('sales'), { cap: 25 }), leads)).toMatchObject({ points: 35 });
    expect(first(rule(volume('sales'), { cap: 10 }), leads)).toMatchObject({ points: 20 });
  });

  test('ripen for so many days: 14 days after the 2nd is the 16th', () => {
    const leads = [sold(2), sold(10)];
    const slow = rule(volume('sales'), { ripeDays: 14 });
    expect(first(slow, leads, at(15))).toEqual({ points: 0, ripening: 20, takenBack: 0 });
    expect(first(slow, leads, at(16))).toEqual({ points: 10, ripening: 10, takenBack: 0 });
    expect(first(slow, leads, at(24))).toEqual({ points: 20, ripening: 0, takenBack: 0 });
  });

  test('are taken back by a refund once it has happened, dated or not, for every step of that lead', () => {
    const leads = [sold(2, { refunded: 20 }), sold(3)];
    expect(first(rule(volume('sales')), leads, at(19))).toEqual({ points: 20, ripening: 0, takenBack: 0 });
    expect(first(rule(volume('sales')), leads, at(20))).toEqual({ points: 10, ripening: 0, takenBack: 10 });
    expect(first(rule(volume('sales')), [sold(2, { refunded: '?' })])).toMatchObject({ points: 0, takenBack: 10 });
    const met = rule(volume('meetings'), { quality: quality('meeting_conversion', 0, 0.5) });
    expect(first(met, [sold(2, { meeting: 2, refunded: 20 }), sold(3, { meeting: 2 })])).toMatchObject({
      points: 10,
      takenBack: 10,
    });
  });

  test('that a cap had cut anyway are not taken back', () => {
    const leads = [sold(2), sold(2), sold(2, { refunded: 5 })];
    expect(first(rule(volume('sales'), { cap: 20 }), leads)).toEqual({ points: 20, ripening: 0, takenBack: 0 });
  });

  test('for effort alone are none, whoever made how much of it', () => {
    const busy = Array.from({ length: 50 }, (_, i): PlainLead => ({
      who: 'A',
      created: 1,
      call: 1 + (i % 20),
      meeting: 2,
      calls: 9,
    }));
    for (const id of ['calls', 'meetings']) {
      expect(isUnpaired(rule(volume(id)))).toBe(true);
      expect(first(rule(volume(id)), busy)).toEqual({ points: 0, ripening: 0, takenBack: 0 });
    }
    for (const to of ['created', 'response', 'webinar', 'proposal', 'пробный урок'])
      expect(isUnpaired(rule({ ...volume('sales'), id: to, to: [to] }))).toBe(true);
    for (const to of ['paid', 'finished', 'result'])
      expect(isUnpaired(rule({ ...volume('sales'), id: to, to: [to] }))).toBe(false);
    expect(isUnpaired(rule(volume('meetings'), { quality: quality('conversion', 0, 0.5) }))).toBe(false);
  });
});

describe('quality', () => {
  test.each([
    [0.1, 0.2, 0.6, 0],
    [0.2, 0.2, 0.6, 0],
    [0.3, 0.2, 0.6, 0.25],
    [0.6, 0.2, 0.6, 1],
    [0.9, 0.2, 0.6, 1],
    // Less is better: 30 days is the floor, 10 the goal.
    [40, 30, 10, 0],
    [25, 30, 10, 0.25],
    [5, 30, 10, 1],
  ])('%s between the floor %s and the goal %s leaves %s', (level, floor, goal, factor) =>
    expect(qualityFactor(level, floor, goal)).toBeCloseTo(factor, 12),
  );

  /** Golden figures of empirical Bayes (field notes 4.2): six people, shrunk shares .5242 .3928 .3415 .1235 .4959 .1339. */
  const [S, N] = [
    [3, 8, 34, 6, 90, 2],
    [4, 20, 100, 60, 180, 25],
  ];
  const people = N.flatMap((n, who) =>
    Array.from({ length: n }, (_, i): PlainLead => ({
      who: `P${who}`,
      created: 1,
      ...(i < (S[who] ?? 0) ? { paid: 2 } : {}),
    })),
  );

  test('is the fair value, so that 3 of 4 is not three quarters', () => {
    const sales = rule(volume('sales'), { points: 1, quality: quality('conversion', 0.1, 0.4) });
    const found = earnedPoints(sales, coreLeads(people), at(30)).map(({ points }) => points);
    const expected = [0.5242, 0.3928, 0.3415, 0.1235, 0.4959, 0.1339].map(
      (shrunk, who) => (S[who] ?? 0) * Math.min(1, Math.max(0, (shrunk - 0.1) / 0.3)),
    );
    found.forEach((points, who) => expect(points).toBeCloseTo(expected[who] ?? NaN, 1));
    expect(found[0]).toBe(3);
  });

  test('of a time is the team’s median by the fair pace: a quick person has fewer days', () => {
    const leads = coreLeads([
      ...Array.from({ length: 40 }, (): PlainLead => ({ who: 'Quick', created: 1, paid: 6 })),
      ...Array.from({ length: 40 }, (): PlainLead => ({ who: 'Slow', created: 1, paid: 21 })),
    ]);
    const cycle = builtin('half_paid');
    if (cycle === null) throw new Error('half_paid');
    const { managers, team } = qualityLevels(cycle, leads, at(60));
    expect(Number(managers[0])).toBeLessThan(Number(team));
    expect(Number(managers[1])).toBeGreaterThan(Number(team));
  });

  test('of who has none to show is the team’s; of a period that cannot be told, that of all time; of nothing, nothing: points ripen', () => {
    const gate = quality('retention', 0, 0.5);
    const kept = rule(volume('sales'), { quality: gate });
    if (gate === null) throw new Error('no gate');
    // After 90 days A kept both clients; B's sale is young.
    const leads = coreLeads([
      { who: 'A', created: 1, paid: 2, left: 300 },
      { who: 'A', created: 1, paid: 3 },
      { who: 'B', created: 90, paid: 95 },
    ]);
    expect(qualityLevels(gate.kpi, leads, at(100))).toEqual({ managers: [1, 1], team: 1, isOfAllTime: false });
    expect(qualityLevels(gate.kpi, leads, at(100, [80, 100]))).toEqual({
      managers: [1, 1],
      team: 1,
      isOfAllTime: true,
    });
    expect(earnedPoints(kept, leads, at(100, [80, 100]))[1]).toEqual({ points: 10, ripening: 0, takenBack: 0 });
    expect(earnedPoints(kept, leads, at(50))).toEqual([
      { points: 0, ripening: 20, takenBack: 0 },
      { points: 0, ripening: 0, takenBack: 0 },
    ]);
  });

  test('makes empty meetings cost points: paired with their conversion they only thin it', () => {
    const met = rule(volume('meetings'), { points: 2, quality: quality('meeting_conversion', 0.2, 0.6) });
    const total = (empty: number): number => {
      const meetings = (who: string, paid: number, of: number): PlainLead[] =>
        Array.from({ length: of }, (_, i) => ({ who, created: 1, meeting: 2, ...(i < paid ? { paid: 3 } : {}) }));
      const leads = [...meetings('A', 40, 80 + empty), ...meetings('B', 20, 80), ...meetings('C', 60, 80)];
      return earnedPoints(met, coreLeads(leads), at(30))[0]?.points ?? NaN;
    };
    expect(total(10)).toBeLessThan(total(0));
    expect(total(40)).toBeLessThan(total(10));
  });
});
