import { describe, expect, test } from 'vitest';
import { PROCESSES, calibrated } from '../support/calibration/calibrated.ts';

const TEAMS = 25;
const SEEDS = Array.from({ length: TEAMS }, (_, i) => i + 1);

/**
 * A short run of `npm run bench -- calibration`, which has the real bounds: 450 cases a process,
 * whose Brier score has a standard error of .01, and 150 people a tier, of .04.
 */
describe(`chances, ranges and tiers on made-up teams, seeds 1 to ${TEAMS}`, () => {
  test.each(PROCESSES.map(({ name }) => name))('%s', (name) => {
    const { models, tiers } = calibrated(name, SEEDS);
    const [ours] = models;
    expect(ours?.brier).toBeLessThan(0.21);
    expect(ours?.inRange).toBeGreaterThan(0.68);
    expect(ours?.inRange).toBeLessThan(0.97);
    expect(tiers.map(({ id }) => id)).toEqual(['likely', 'stretch', 'top']);
    for (const { said, came } of tiers) expect(Math.abs(said - came)).toBeLessThan(0.15);
  });
});
