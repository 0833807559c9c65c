import { describe, expect, test } from 'vitest';
import { moments, priorOf } from '../../../src/core/stats/prior.ts';

describe('moments', () => {
  test('leave out who has nothing, and are null for nobody', () => {
    const [some, nothing] = [
      { total: 3, size: 10 },
      { total: 0, size: 0 },
    ];
    expect(moments([nothing, some])).toEqual({ mean: 0.3, squares: 0, freedom: 0, weight: 0, meanSize: 10 });
    expect(moments([nothing])).toBeNull();
    expect(moments([])).toBeNull();
  });

  test('weigh each value by its size', () => {
    const found = moments([
      { total: 2, size: 10 },
      { total: 14, size: 30 },
    ]);
    // 16 of 40; 10 · 0.2² + 30 · (14/30 - 0.4)²; 40 - (100 + 900) / 40.
    expect(found?.mean).toBeCloseTo(0.4, 12);
    expect(found?.squares).toBeCloseTo(0.4 + 30 * (2 / 30) ** 2, 12);
    expect(found?.weight).toBe(15);
  });
});

describe('priorOf', () => {
  const found = { mean: 0.4, squares: 1, freedom: 1, weight: 1, meanSize: 15 };

  test.each([
    ['the ratio of the variances', 0.24, 0.01, 24],
    ['the cap for people who hardly differ', 0.24, 1e-9, 150],
    ['the cap where no difference is seen', 0.24, -1, 150],
    ['the cap where none can be seen', NaN, NaN, 150],
    ['0 where a person never varies but people differ', 0, 1, 0],
    ['never below 0', -1, 1, 0],
  ])('has for its strength %s', (_title, within, between, strength) => {
    expect(priorOf(found, within, between)).toEqual({ mean: 0.4, strength: expect.closeTo(strength, 9) });
  });

  test('has no end to its strength when the cap is switched off', () => {
    expect(priorOf(found, 1, 0, Infinity).strength).toBe(Infinity);
  });
});
