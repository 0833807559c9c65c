import { describe, expect, test } from 'vitest';
import { outlookOf } from '../../../src/core/forecast/outlookOf.ts';
import type { History } from '../../../src/core/forecast/histories.ts';
import { historyWith } from '../../support/historyWith.ts';

/** A minute is added before the logarithm is taken: a time of 0 has one too. */
const MINUTE = 1 / 60;

describe('the chance of a median time', () => {
  const times = (values: readonly number[], more: Partial<History> = {}, unit: 'hours' | 'days' = 'hours'): History =>
    historyWith(
      { family: 'time', unit },
      values.map((value) => ({ value, leads: 10 })),
      { better: 'lower', coming: 10, ...more },
    );

  test('is Student’s predictive: 50 % for the mean, 5 % 2.015 errors above', () => {
    // Logarithms 12, 15, 11, 14, 13, 16 tenths: mean 1.35, variance .035; t(5) is 2.0150 at 5 %.
    const { chance } = outlookOf(times([12, 15, 11, 14, 13, 16].map((log) => Math.exp(log / 10) - MINUTE)));
    const after = (errors: number): number => Math.exp(1.35 + errors * Math.sqrt(0.035 * (1 + 1 / 6))) - MINUTE;
    expect(chance(after(0))).toBeCloseTo(0.5, 9);
    expect(chance(after(2.015048))).toBeCloseTo(0.95, 5);
    expect(chance(after(-2.015048))).toBeCloseTo(0.05, 5);
  });

  test('is surer of a month of more leads, and of one that is half over', () => {
    const width = (history: History): number => {
      const { low, high } = outlookOf(history);
      return (high ?? NaN) - (low ?? NaN);
    };
    const values = [12, 15, 11, 14, 13, 16];
    expect(width(times(values, { coming: 40 }))).toBeLessThan(width(times(values)));
    const half = times(values, { done: { value: 13, leads: 5 }, coming: 5, left: 0.5 });
    expect(width(half)).toBeLessThan(width(times(values)));
    expect(outlookOf(times(values, { done: { value: 13, leads: 10 }, coming: 0, left: 0 })).chance(13)).toBe(1);
  });

  test('borrows spread and level from the team, and is not known from one month alone', () => {
    expect(outlookOf(times([12])).chance(12)).toBeNull();
    // Nor where the colleagues' months were all alike.
    const calm = outlookOf(times([10], { variance: 0, level: { mean: 10, strength: 10 } }, 'days'));
    expect([calm.kind, calm.chance(12), calm.high]).toEqual([null, null, null]);
    const level = { mean: 20 - MINUTE, strength: 10 };
    // Ten own leads at 5 and ten of the team at 20: by logarithms, 10.
    expect(outlookOf(times([5 - MINUTE], { level, variance: 3 })).chance(10 - MINUTE)).toBeCloseTo(0.5, 9);
    expect(outlookOf(times([], { level, variance: 3 })).kind).toBe('team');
  });

  test('goes by logarithms: half as long is as likely as twice as long', () => {
    const { chance, quantile } = outlookOf(times([5, 10, 20].map((time) => time - MINUTE)));
    expect(chance(10 - MINUTE)).toBeCloseTo(0.5, 9);
    expect(chance(5 - MINUTE)).toBeCloseTo(1 - (chance(20 - MINUTE) ?? NaN), 9);
    expect(quantile(0.5)).toBeCloseTo(10 - MINUTE, 6);
    expect(quantile(0.01)).toBeGreaterThanOrEqual(0);
  });

  test('counts days whole: up to 12 is up to half past 12, and every answer is a whole day', () => {
    const { chance, quantile, low, high } = outlookOf(times([4, 9, 19], {}, 'days'));
    // Half a day is added before the logarithm is taken.
    const logs = [4.5, 9.5, 19.5].map(Math.log);
    const mean = logs.reduce((sum, log) => sum + log, 0) / 3;
    expect(chance(9)).toBeGreaterThan(0.5);
    expect(Math.log(9.5)).toBeGreaterThan(mean);
    expect(chance(9.7)).toBe(chance(9));
    expect([quantile(0.5), low, high].every(Number.isInteger)).toBe(true);
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
