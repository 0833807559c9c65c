import { describe, expect, test } from 'vitest';
import type { Arg, Result } from '../../src/read/cells/cell.ts';
import { FUNCTIONS } from '../../src/functions/index.ts';
import { cells } from '../support/cells.ts';
import { formula } from '../support/formula.ts';
import { withHost } from '../support/withHost.ts';

const ask = (name: string, ...args: Arg[]): Result => withHost({}, () => formula(name)(...args));
function table(name: string, ...args: Arg[]): readonly (readonly unknown[])[] {
  const result = ask(name, ...args);
  return Array.isArray(result) ? result : [[result]];
}

const DATA = cells(`
  Wer   | Created    | Kasse      | Amount
  Anna  | 2026-09-01 | 2026-09-02 | 100
  Boris | 2026-09-02 |            | 50
  Anna  | 2026-10-01 | 2026-10-05 | 70`);
const COLUMNS = cells('Header | Meaning\n Wer | Manager\n column C | Paid');
const KPIS = cells('KPI | Measure | From | To\n Share sold | rate | created | paid');
const TARGETS = cells('Manager or team | KPI | Target\n Anna | Revenue | 200');

describe('a tab with settings in the last arguments', () => {
  const sales = (...tabs: Arg[]) => ask('KPI', DATA, 'sales', 'Anna', '', '', '', ...tabs);
  test('says what the columns are, in either place', () => {
    expect([sales(COLUMNS), sales('', COLUMNS)]).toEqual([2, 2]);
    expect(() => sales()).toThrow(/Manager/);
  });
  test('brings own KPIs, and targets, to the function that needs them', () => {
    expect(ask('KPI', DATA, 'Share sold', '', '', '', '', COLUMNS, KPIS)).toBeCloseTo(2 / 3);
    expect(table('KPI_COMPARE', DATA, 'Share sold', '2026-09', '2026-10', '', COLUMNS, KPIS)[0]?.[1]).toBe(
      'Share sold',
    );
    const audit = table('KPI_AUDIT', DATA, '', '', '', COLUMNS, TARGETS);
    expect(audit[1]?.slice(0, 2)).toEqual(['Anna', 'Revenue']);
    const board = table('LEADERBOARD', DATA, 'revenue', '2026-09', 'target', '', '', '', '', COLUMNS, TARGETS);
    expect(board[1]?.slice(1, 3)).toEqual(['Anna', 100]);
  });
  test('days off and holidays may come together', () => {
    const need = (...tabs: Arg[]) =>
      table('KPI_SCORECARD', [...DATA], TARGETS, '2026-10', '2026-10-12', '', '', COLUMNS, ...tabs)[1]?.[10];
    expect(need(cells('Date\n 2026-10-13\n 2026-10-14'))).toBeGreaterThan(Number(need()));
  });
});

test('every function ends with the two arguments', () => {
  for (const [name, compute] of FUNCTIONS)
    expect([name, /tabs, ?tabs2\)/.test(compute.toString().slice(0, 400).replace(/\s+/g, ' '))]).toEqual([name, true]);
});
