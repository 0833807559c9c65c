import { describe, expect, test } from 'vitest';
import { groupMoments } from '../../../../src/core/stats/priors/groupMoments.ts';

describe('groupMoments', () => {
  test('leave out who has nothing, and are null for nobody', () => {
    const [some, nothing] = [
      { total: 3, size: 10 },
      { total: 0, size: 0 },
    ];
    expect(groupMoments([nothing, some])).toEqual({ mean: 0.3, squares: 0, freedom: 0, weight: 0, meanSize: 10 });
    expect(groupMoments([nothing])).toBeNull();
    expect(groupMoments([])).toBeNull();
  });

  test('weigh each value by its size', () => {
    const found = groupMoments([
      { total: 2, size: 10 },
      { total: 14, size: 30 },
    ]);
    // 16 of 40; 10 · 0.2² + 30 · (14/30 - 0.4)²; 40 - (100 + 900) / 40.
    expect(found?.mean).toBeCloseTo(0.4, 12);
    expect(found?.squares).toBeCloseTo(0.4 + 30 * (2 / 30) ** 2, 12);
    expect(found?.weight).toBe(15);
  });
});
