import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levelProgress } from '../../../src/core/points/levelProgress.ts';

const level = (name: string, points: number) => ({ name, icon: '', points });
const LADDER = [level('A', 100), level('B', 300)];

describe('levels', () => {
  test.each([
    [0, null, 'A', 100, 0.2],
    [50, null, 'A', 50, 0.6],
    [99, null, 'A', 1, 0.992],
    [100, 'A', 'B', 200, 0],
    [200, 'A', 'B', 100, 0.5],
    [300, 'B', null, null, 1],
    [9999, 'B', null, null, 1],
    [-5, null, 'A', 105, 0.2],
  ])('%s points: from %s to %s', (points, name, next, needed, progress) => {
    const found = levelProgress(LADDER, points);
    expect([found.level?.name ?? null, found.next?.name ?? null, found.needed]).toEqual([name, next, needed]);
    expect(found.progress).toBeCloseTo(progress, 12);
  });

  test('give the head start on the way to the first level that must be earned', () => {
    const found = levelProgress([level('New', 0), ...LADDER], 0);
    expect([found.level?.name, found.next?.name, found.progress]).toEqual(['New', 'A', 0.2]);
  });

  test('lead nowhere when there are none', () =>
    expect(levelProgress([], 50)).toEqual({ level: null, next: null, needed: null, progress: null }));

  test('never fall as points rise, and progress stays between 0 and 1', () => {
    const ladders = fc
      .uniqueArray(fc.nat(1000), { minLength: 1, maxLength: 6 })
      .map((from) => [...from].sort((a, b) => a - b).map((points) => level(`L${points}`, points)));
    fc.assert(
      fc.property(ladders, fc.nat(1200), fc.nat(200), (ladder, points, more) => {
        const [now, then] = [levelProgress(ladder, points), levelProgress(ladder, points + more)];
        expect(then.level?.points ?? -1).toBeGreaterThanOrEqual(now.level?.points ?? -1);
        expect(now.progress).toBeGreaterThanOrEqual(0);
        expect(now.progress).toBeLessThanOrEqual(1);
        if (now.next) expect(points + (now.needed ?? NaN)).toBe(now.next.points);
        if (now.level === then.level) expect(then.progress ?? 0).toBeGreaterThanOrEqual(now.progress ?? 0);
      }),
      { numRuns: 500 },
    );
  });
});
