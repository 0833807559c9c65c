import { expect, test } from 'vitest';
import { cheapestLever } from '../../../src/core/plan/cheapestLever.ts';
import type { RoadRate } from '../../../src/core/plan/roadRates.ts';

const rate = (now: number | null, best: number | null): RoadRate => ({ rate: now, interval: null, best });

test.each<[string, number | null, RoadRate[], { now: number; best: number } | null, ReturnType<typeof cheapestLever>]>([
  // 100 · (1 - 0.3 / 0.4) = 25 and 100 · (1 - 0.5 / 0.6) = 16.7 leads.
  [
    'the rate that saves most',
    100,
    [rate(0.5, 0.6), rate(0.3, 0.4)],
    null,
    { stretch: 1, now: 0.3, best: 0.4, saved: 25 },
  ],
  [
    'the check, where it saves most',
    100,
    [rate(0.3, 0.4)],
    { now: 50, best: 100 },
    { stretch: null, now: 50, best: 100, saved: 50 },
  ],
  ['none at its best', 100, [rate(0.5, 0.5)], { now: 50, best: 50 }, null],
  // 100 · (1 - 402.8 / 403.2) = 0.1: “from 403 to 403” is no advice.
  ['none that saves no lead', 100, [rate(0.5, 0.5)], { now: 402.8, best: 403.2 }, null],
  ['none without leads to get', 0, [rate(0.3, 0.4)], null, null],
  ['none where nothing is known', null, [rate(null, 0.4), rate(0.3, null)], null, null],
])('%s', (_, left, rates, check, lever) => {
  const found = cheapestLever(left, rates, check);
  expect(found && { ...found, saved: Math.round(found.saved * 1e9) / 1e9 }).toEqual(lever);
});
