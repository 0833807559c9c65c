import { describe, expect, test } from 'vitest';
import { priorFromMoments } from '../../../../src/core/stats/priors/prior.ts';

describe('priorFromMoments', () => {
  const found = { mean: 0.4, squares: 1, freedom: 1, weight: 1, meanSize: 15 };

  test.each([
    ['the ratio of the variances', 0.24, 0.01, 24],
    ['the cap for people who hardly differ', 0.24, 1e-9, 150],
    ['the cap where no difference is seen', 0.24, -1, 150],
    ['the cap where none can be seen', NaN, NaN, 150],
    ['0 where a person never varies but people differ', 0, 1, 0],
    ['never below 0', -1, 1, 0],
  ])('has for its strength %s', (_title, within, between, strength) => {
    expect(priorFromMoments(found, within, between)).toEqual({ mean: 0.4, strength: expect.closeTo(strength, 9) });
  });

  test('has no end to its strength when the cap is switched off', () => {
    expect(priorFromMoments(found, 1, 0, Infinity).strength).toBe(Infinity);
  });
});
