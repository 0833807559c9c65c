import { describe, expect, test } from 'vitest';
import { agrestiCoullError } from '../../../src/core/stats/agrestiCoullError.ts';

describe('agrestiCoullError', () => {
  // By hand: 1.92073 successes and as many failures added, so 12 trials are 15.84146.
  test.each([
    [2, 12, 3.92073],
    [4, 12, 5.92073],
    [0, 12, 1.92073],
  ])('of %d of %d stands on %d successes', (successes, trials, added) => {
    const share = added / 15.84146;
    expect(agrestiCoullError(successes, trials)).toBeCloseTo(Math.sqrt((share * (1 - share)) / 15.84146), 6);
  });

  test('is above 0 at 0 of n and not defined without trials', () => {
    expect(agrestiCoullError(0, 10)).toBeCloseTo(0.0929, 4);
    expect(agrestiCoullError(0, 0)).toBeNull();
  });
});
