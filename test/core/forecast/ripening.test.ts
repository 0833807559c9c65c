import { describe, expect, test } from 'vitest';
import { WHOLE_CHANCE, arrivedOf, chanceLeftOf, ripeningChance } from '../../../src/core/forecast/ripening.ts';
import { type RoadKpi, roadKpi } from '../../../src/core/kpis/kpi.ts';
import { DAY_ZERO, type PlainLead, coreLeads } from '../../support/coreLeads.ts';

const conversion = roadKpi('x', 'created', 'paid', null);
const keep: RoadKpi = { ...conversion, measure: 'keep' };

test.each<[RoadKpi, number | null, number, number]>([
  [conversion, 0.3, 10, 3],
  [keep, 0.7, 10, 3],
  [conversion, 1 / 3, 3, 1],
  [conversion, null, 0, 0],
])('arrivals come back from a share', (kpi, value, leads, arrived) =>
  expect(arrivedOf(kpi, { value, leads })).toBe(arrived),
);

describe('what is left of the chance of a ripening lead', () => {
  const period = { fromDay: 1, toDay: 30 };
  test.each([
    // Ages 0 to 9 of ten days: 4.5 of ten are gone.
    [10, 20, 0.55],
    // Ages 0 to 4 only.
    [10, 5, 0.8],
    // The period ended five days ago: ages 5 to 9.
    [10, 35, 0.3],
  ])('of a limit of %d days on day %d is %d', (days, asOfDay, chance) =>
    expect(ripeningChance(days, period, asOfDay)).toBeCloseTo(chance, 12),
  );
});

describe('what is left of a share without a limit', () => {
  /** Two leads on day 1, one pays on day 2 and one on day 20; two on day 15, one pays on day 20. */
  const rows: PlainLead[] = [
    { created: 1, paid: 2 },
    { created: 1, paid: 20 },
    { created: 15, paid: 20 },
    { created: 15 },
  ];
  const leads = coreLeads(rows);
  const month = { fromDay: DAY_ZERO + 1, toDay: DAY_ZERO + 30 };
  test('is learned from the same day of past periods', () => {
    // By day 10 one of two had paid, and the other did later: all of a chance of 3 in 4, so 1. Of two late ones one paid: 0.5 / 0.75.
    const { ofWaiting, ofComing } = chanceLeftOf(conversion, () => leads, [month], 9, 0.6);
    expect(ofWaiting).toBe(1);
    expect(ofComing).toBeCloseTo(2 / 3, 12);
  });
  test('is the share of work that is to come where there is no past', () =>
    expect(chanceLeftOf(conversion, () => leads, [], 9, 0.6)).toEqual({ ofWaiting: 0.6, ofComing: 1 }));
  test('is all for who comes, and nothing turns, before the period and after it', () => {
    expect(chanceLeftOf(conversion, () => leads, [month], -1, 0.6)).toBe(WHOLE_CHANCE);
    expect(chanceLeftOf(conversion, () => leads, [month], 9, 0)).toBe(WHOLE_CHANCE);
  });
});
