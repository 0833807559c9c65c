import { describe, expect, test } from 'vitest';
import { shareError } from '../../../src/core/stats/shareError.ts';

describe('shareError', () => {
  // By hand: 1.92073 successes and as many failures added make 12 trials 15.84146, for the middle only.
  test.each([
    [2, 12, 3.92073],
    [4, 12, 5.92073],
    [0, 12, 1.92073],
  ])('of %d of %d stands on %d successes', (successes, trials, added) => {
    const share = added / 15.84146;
    expect(shareError(successes, trials)).toBeCloseTo(Math.sqrt((share * (1 - share)) / 12), 6);
  });

  test('is above 0 at 0 of n and not defined without trials', () => {
    expect(shareError(0, 10)).toBeCloseTo(0.1093, 4);
    expect(shareError(0, 0)).toBeNull();
  });
});
