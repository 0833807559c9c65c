import { describe, expect, test } from 'vitest';
import type { History } from '../../../src/core/forecast/history.ts';
import { outlookOf } from '../../../src/core/forecast/outlookOf.ts';
import { redraw } from '../../../src/core/forecast/redraw.ts';
import { historyWith } from '../../support/historyWith.ts';

const sums = (drawn: readonly number[], more: Partial<History> = {}): History =>
  historyWith({ family: 'sum', unit: 'money' }, [{ value: 100, leads: 2 }], { drawn, ...more });

describe('the chance of a sum or an average', () => {
  test('is the share of the drawn values, and between two of them goes evenly', () => {
    const { chance, low, high } = outlookOf(sums([100, 200, 300, 400]));
    [1, 1, 0.75, 0.5, 0.125, 0].forEach((expected, i) =>
      expect(chance([50, 100, 150, 250, 400, 401][i] ?? NaN)).toBeCloseTo(expected, 6),
    );
    expect(low).toBeCloseTo(100, 6);
    expect(high).toBeCloseTo(400, 6);
  });
  test('where less is better is that of at most so much', () => {
    const { chance } = outlookOf(sums([100, 200, 300, 400], { better: 'lower' }));
    [0, 0.25, 0.5, 1].forEach((expected, i) => expect(chance([99, 150, 250, 400][i] ?? NaN)).toBeCloseTo(expected, 6));
  });
  test('of what is done and cannot be lost is 1, however often nothing more was drawn', () => {
    const { chance } = outlookOf(sums([100, 100, 100, 400]));
    expect(chance(100)).toBe(1);
    expect(chance(101)).toBeLessThan(0.38);
  });
  test('is not known without anything drawn or done', () => {
    expect(outlookOf(sums([])).chance(5)).toBeNull();
    expect(outlookOf(sums([], { done: { value: 7, leads: 1 } })).chance(7)).toBe(1);
  });
});

describe('drawing the rest of a period again', () => {
  const rest = { mean: 10, variance: 12, idle: 0 };
  const alone = (amounts: readonly number[], own = rest): readonly number[] => {
    const [draw] = redraw([{ amounts, rest: own, done: { sum: 0, count: 0 } }], {
      measure: 'sum',
      net: 1,
      isScale: true,
    });
    return draw?.() ?? [];
  };
  const middle = (drawn: readonly number[]): number => drawn[Math.floor(drawn.length / 2)] ?? NaN;

  test('of ten sales of 100 gives some 1,000', () => {
    const drawn = alone(Array.from({ length: 40 }, () => 100));
    expect(middle(drawn)).toBeGreaterThanOrEqual(900);
    expect(middle(drawn)).toBeLessThanOrEqual(1100);
  });
  test('is the same every time, and in proportion to the amounts', () => {
    const amounts = Array.from({ length: 40 }, (_, i) => 50 + i * i);
    expect(alone(amounts)).toEqual(alone(amounts));
    alone(amounts.map((one) => 7 * one)).forEach((value, i) =>
      expect(value).toBeCloseTo(7 * (alone(amounts)[i] ?? NaN), 6),
    );
  });
  test('of uneven amounts lies wider than of even ones', () => {
    const width = (drawn: readonly number[]): number => (drawn[72] ?? NaN) - (drawn[8] ?? NaN);
    const uneven = Array.from({ length: 40 }, (_, i) => (i > 37 ? 1050 : 50));
    expect(width(alone(uneven))).toBeGreaterThan(1.5 * width(alone(Array.from({ length: 40 }, () => 100))));
  });
  test('of an idle period is often nothing', () => {
    const drawn = alone([100, 100, 100], { ...rest, idle: 0.5 });
    expect(drawn.filter((value) => value === 0)).toHaveLength(40);
  });
  test('of an average stands on what is done', () => {
    const [draw] = redraw([{ amounts: [80, 100, 120], rest, done: { sum: 1000, count: 5 } }], {
      measure: 'average',
      net: 1,
      isScale: true,
    });
    const drawn = draw?.() ?? [];
    // Five of 200 and ten of some 100.
    expect(middle(drawn)).toBeGreaterThan(115);
    expect(middle(drawn)).toBeLessThan(155);
  });
  test('of thousands of sales takes them together', () => {
    const drawn = alone([90, 100, 110], { mean: 4000, variance: 5000, idle: 0 });
    expect(middle(drawn) / 400_000).toBeCloseTo(1, 1);
  });
});
