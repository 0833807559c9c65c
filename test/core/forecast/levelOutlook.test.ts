import { describe, expect, test } from 'vitest';
import { outlookOf } from '../../../src/core/forecast/outlookOf.ts';
import type { History } from '../../../src/core/forecast/histories.ts';
import { historyWith } from '../../support/historyWith.ts';

const averages = (values: readonly number[], more: Partial<History> = {}): History =>
  historyWith(
    { family: 'average', unit: 'money' },
    values.map((value) => ({ value, leads: 10 })),
    { coming: 10, ...more },
  );

describe('the chance of an average', () => {
  test('of 12, 15, 11, 14, 13, 16 is Student’s predictive: 50 % for the mean, 5 % 2.015 errors above', () => {
    // Mean 13.5, variance 3.5, so the next one strays by √(3.5 (1 + 1/6)) = 2.0207; t(5) is 2.0150 at 5 %.
    const { chance } = outlookOf(averages([12, 15, 11, 14, 13, 16]));
    expect(chance(13.5)).toBeCloseTo(0.5, 12);
    expect(chance(13.5 + 2.015048 * 2.020726)).toBeCloseTo(0.05, 5);
    expect(chance(13.5 - 2.015048 * 2.020726)).toBeCloseTo(0.95, 5);
  });

  test('is surer of a month of more leads, and of one that is half over', () => {
    const width = (history: History): number => {
      const { low, high } = outlookOf(history);
      return (high ?? NaN) - (low ?? NaN);
    };
    const values = [12, 15, 11, 14, 13, 16];
    expect(width(averages(values, { coming: 40 }))).toBeLessThan(width(averages(values)));
    const half = averages(values, { done: { value: 13, leads: 5 }, coming: 5, left: 0.5 });
    expect(width(half)).toBeLessThan(width(averages(values)));
    expect(outlookOf(averages(values, { done: { value: 13, leads: 10 }, coming: 0, left: 0 })).chance(13)).toBe(1);
  });

  test('borrows spread and level from the team, and is not known from one month alone', () => {
    expect(outlookOf(averages([12])).chance(12)).toBeNull();
    const level = { mean: 20, strength: 10 };
    const found = outlookOf(averages([10], { level, variance: 30 }));
    // Ten own leads at 10 and ten of the team at 20.
    expect(found.chance(15)).toBeCloseTo(0.5, 12);
    expect(outlookOf(averages([], { level, variance: 30 })).kind).toBe('team');
    expect(outlookOf(averages([], { level, variance: 30 })).chance(20)).toBeCloseTo(0.5, 12);
  });

  test('of NPS points ends at -100 and 100', () => {
    const { low, high, chance } = outlookOf({ ...averages([-60, 90, 20]), unit: 'points' });
    expect(low).toBeGreaterThanOrEqual(-100);
    expect(high).toBeLessThanOrEqual(100);
    expect([chance(-100), chance(101)]).toEqual([1, 0]);
  });
});

describe('the chance of a median time', () => {
  const times = (values: readonly number[], more: Partial<History> = {}): History => ({
    ...averages(values, { better: 'lower', ...more }),
    family: 'time',
    unit: 'days',
  });

  test('goes by logarithms: half as long is as likely as twice as long', () => {
    const { chance, quantile } = outlookOf(times([4.5, 9.5, 19.5]));
    // Half a day is added: 5, 10 and 20 have the mean 10.
    expect(chance(9.5)).toBeCloseTo(0.5, 9);
    expect(chance(4.5)).toBeCloseTo(1 - (chance(19.5) ?? NaN), 9);
    expect(quantile(0.5)).toBeCloseTo(9.5, 6);
    expect(quantile(0.01)).toBeGreaterThanOrEqual(0);
  });

  test('rises with the days that are allowed', () => {
    const { chance } = outlookOf(times([5, 8, 6, 7]));
    const found = [2, 4, 6, 8, 12, 30].map((target) => chance(target) ?? NaN);
    expect([...found].sort((a, b) => a - b)).toEqual(found);
  });

  test('of months in which half never paid is not known', () => {
    expect(outlookOf(times([])).kind).toBeNull();
  });
});
