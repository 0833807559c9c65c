import { describe, expect, test } from 'vitest';
import { wilson } from '../../src/core/stats/wilson.ts';
import type { Arg } from '../../src/read/cells/cell.ts';
import { agents, pipeline } from '../support/sample.ts';
import { inBoth, withHost } from '../support/withHost.ts';
import { formula } from '../support/formula.ts';

const KPI = formula('KPI');
const KPI_CONVERSION = formula('KPI_CONVERSION');
const LEADERBOARD = formula('LEADERBOARD');

const board = (...args: Arg[]): unknown[][] => {
  const table = withHost({}, () => LEADERBOARD(pipeline, ...args));
  return Array.isArray(table) ? table : [];
};

describe('the public pipeline of 8,800 deals', () => {
  test.each([
    ['win rate is 4,238 won of 6,711 closed', 'win_rate', 'Доля выигранных', 4238 / 6711, 0.631501],
    ['conversion is 4,238 won of all 8,800', 'conversion', 'Конверсия', 4238 / 8800, 0.481591],
    ['revenue is 10,005,534', 'revenue', 'Выручка', 10_005_534, 10_005_534],
    ['4,238 deals were won', 'sales', 'Продажи', 4238, 4238],
    ['a won deal is 10,005,534 / 4,238 on average', 'average_check', 'Средний чек', 10_005_534 / 4238, 2360.91],
  ])('%s, asked in either language', (_title, en, ru, exact, shown) => {
    const value = inBoth(() => KPI(pipeline, en));
    expect(value.en).toBeCloseTo(exact, 8);
    expect(value.en).toBeCloseTo(shown, shown < 1 ? 6 : 2);
    expect(value.ru).toBe(value.en);
    expect(inBoth(() => KPI(pipeline, ru))).toEqual(value);
  });

  test('KPI_CONVERSION is the same conversion', () => {
    expect(withHost({}, () => KPI_CONVERSION(pipeline))).toBeCloseTo(0.481591, 6);
  });

  test('Wilson’s interval of the whole win rate is .619887 to .642964', () => {
    const interval = wilson(4238, 6711);
    expect(interval?.low).toBeCloseTo(0.619887, 6);
    expect(interval?.high).toBeCloseTo(0.642964, 6);
  });

  test('an open range with its blank tail gives the same', () => {
    const open = [...pipeline, ...Array.from({ length: 200 }, () => Array.from({ length: 8 }, () => ''))];
    expect(withHost({}, () => KPI(open, 'win_rate'))).toBeCloseTo(0.631501, 6);
  });

  test('cautious puts Marcano, Neloms and Hillebrand first by win rate', () => {
    const rows = board('win_rate', '', 'cautious', 3).slice(1);
    expect(rows.map((row) => [row[0], String(row[1]).split(' ')[1], Number(row[4]).toFixed(5)])).toEqual([
      [1, 'Marcano', '0.63487'],
      [2, 'Neloms', '0.62707'],
      [3, 'Hillebrand', '0.60777'],
    ]);
  });

  test('Darcel Schlecht leads by revenue with 1,153,214', () => {
    expect(board('revenue', '', 'raw', 1)[1]?.slice(0, 3)).toEqual([1, 'Darcel Schlecht', 1_153_214]);
  });

  test('a column of the 35 agents has five blanks, not zeros', () => {
    const asked = agents.map((name) => [name]);
    for (const values of Object.values(inBoth(() => KPI(pipeline, 'win_rate', asked)))) {
      const column = Array.isArray(values) ? values.map(([value]) => value) : [];
      expect(column).toHaveLength(35);
      expect(agents.filter((_, i) => column[i] === '')).toEqual([
        'Mei-Mei Johns',
        'Elizabeth Anderson',
        'Natalya Ivanova',
        'Carol Thompson',
        'Carl Lin',
      ]);
      expect(column.filter((value) => value === 0)).toEqual([]);
    }
  });

  test('the managers’ sales add up to the team’s', () => {
    const rows = board('sales').slice(1);
    expect(rows.reduce((sum, row) => sum + Number(row[2]), 0)).toBe(4238);
    expect(rows).toHaveLength(30);
  });
});
