import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sharePrior } from '../../../../src/core/stats/priors/sharePrior.ts';
import { shrink } from '../../../../src/core/stats/priors/shrink.ts';
import { anyTrials } from '../anyTrials.ts';

const team = fc.array(anyTrials, { minLength: 1, maxLength: 12 });

describe('shrink', () => {
  // Two people with the same team rates but different leads: 40 warm and 10 cold, 10 warm and 40 cold.
  test.each([
    [18, 19.8, 0.927],
    [12, 10.2, 1.118],
  ])('%d observed of %d expected is %d at strength 5', (observed, expected, shrunk) => {
    expect(shrink(observed, expected, { mean: 1, strength: 5 })).toBeCloseTo(shrunk, 3);
  });

  test('lies between the raw share and the mean, and is the mean without trials', () => {
    fc.assert(
      fc.property(team, (people) => {
        const prior = sharePrior(people);
        if (prior === null) return;
        for (const { successes, trials } of people) {
          const shrunk = shrink(successes, trials, prior);
          const raw = trials > 0 ? successes / trials : prior.mean;
          expect(shrunk).toBeGreaterThanOrEqual(Math.min(raw, prior.mean) - 1e-12);
          expect(shrunk).toBeLessThanOrEqual(Math.max(raw, prior.mean) + 1e-12);
        }
      }),
    );
  });

  test('is the mean of nobody’s trials even at strength 0', () => {
    expect(shrink(0, 0, { mean: 0.4, strength: 0 })).toBe(0.4);
  });
});
