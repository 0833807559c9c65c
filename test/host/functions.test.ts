import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  loadAddon,
  MemoryWorkbook,
  functionCases,
  type Addon,
  type FormulaArgument,
  type MemoryCell,
  type Stored,
} from '../../playground/host/index.ts';
import { vmRealm } from '../../playground/host/vmRealm.ts';
import { built } from '../support/bundle.ts';

/**
 * The built functions under both answers to everything that no document settles: what a cell shows must not depend on it.
 * Nine leads: Anna 3 (2 paid), Boris 5 (1 paid, another cell holds an error, a date cell only a time of day), one of nobody.
 */
const day = (serial: number): MemoryCell => ({ date: serial });
const SEPTEMBER = 46266; // 2026-09-01
const deals: MemoryCell[][] = [
  ['Client', 'Manager', 'Created', 'Paid', 'Amount'],
  ['Ada', 'Anna', day(SEPTEMBER + 0.5), day(SEPTEMBER + 4), 100],
  ['Bob', 'Anna', day(SEPTEMBER + 1), day(SEPTEMBER + 19), 200],
  ['Cid', 'Anna', day(SEPTEMBER + 2), null, null],
  ['Dan', 'Boris', day(SEPTEMBER + 3), day(SEPTEMBER + 8), 300],
  ['Eve', 'Boris', day(SEPTEMBER + 4), { error: '#N/A' }, { error: '#DIV/0!' }],
  ['Fay', 'Boris', day(SEPTEMBER + 5), day(0.75), null],
  ['Gus', 'Boris', day(SEPTEMBER + 6), null, null],
  ['Hal', 'Boris', day(SEPTEMBER + 7), null, null],
  ['Ivy', null, day(SEPTEMBER + 8), null, null],
];
const text = (value: string): FormulaArgument => ({ kind: 'text', value });
const skipped: FormulaArgument = { kind: 'skipped' };
const oneCell = (cell: Stored): FormulaArgument => ({ range: [[cell]] });

describe.each(['UTC', 'Europe/Moscow', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'])('in %s', (timeZone) => {
  describe.each(functionCases)('with $title', ({ switches }) => {
    let addon: Addon;
    let table: FormulaArgument;

    beforeAll(() => {
      const workbook = new MemoryWorkbook([{ name: 'Deals', cells: deals }], { timeZone, locale: 'en_US' });
      const range = workbook.activeSheet().read({ row: 0, column: 0, rows: deals.length, columns: 5 });
      table = { range, open: true, height: 1000 };
      const code = built('Code.js');
      addon = loadAddon({ code, html: {}, realm: vmRealm(), workbook, locale: 'en', switches });
    });
    afterAll(() => addon.realm.dispose());

    const shown = (name: string, ...args: FormulaArgument[]): unknown => {
      const answer = addon.callCustomFunction(name, [table, ...args]);
      if (!('grid' in answer)) return answer.message;
      return answer.grid.map((row) => row.map((cell) => (cell.kind === 'blank' ? '' : cell.value)));
    };

    test('shares, money and a manager in a one-cell range', () => {
      expect(shown('KPI_CONVERSION')).toEqual([[3 / 9]]);
      expect(shown('KPI_CONVERSION', skipped, text('2026-09'), skipped, skipped, skipped)).toEqual([[3 / 9]]);
      expect(shown('KPI_CONVERSION', oneCell({ kind: 'text', value: 'anna' }))).toEqual([[2 / 3]]);
      expect(shown('KPI', text('revenue'), skipped, text('2026-09'))).toEqual([[600]]);
      // Within 7 days, seen on 20 September: Ada after 4, Dan after 5; all nine are ripe.
      expect(shown('KPI', text('created > paid in 7'))).toEqual([[2 / 9]]);
      const tenth: Stored = { kind: 'date', value: SEPTEMBER + 9 };
      expect(shown('KPI', text('conversion'), skipped, skipped, oneCell(tenth))).toEqual([[2 / 9]]);
    });

    test('a leaderboard with skipped arguments', () => {
      const board = shown('LEADERBOARD', text('conversion'), skipped, skipped, skipped, skipped);
      expect(board).toMatchObject([
        { 0: 'Place', 1: 'Manager', 3: 'Leads' },
        { 0: 1, 1: 'Boris', 2: 1 / 5, 3: 5 },
        { 0: 'too early (3 leads)', 1: 'Anna', 2: 2 / 3, 3: 3 },
        { 0: '', 1: '(no manager)', 2: 0, 3: 1 },
      ]);
    });

    test('the table as understood, its dates days of this zone, and the cells that were not read', () => {
      const data = addon.callCustomFunction('KPI_DATA', [table]);
      const row = 'grid' in data ? data.grid[2] : [];
      expect(row?.filter(({ kind }) => kind === 'date')).toEqual([
        { kind: 'date', value: SEPTEMBER + 1 },
        { kind: 'date', value: SEPTEMBER + 19 },
      ]);
      const where = JSON.stringify(shown('KPI_CHECK'));
      for (const address of ['D6', 'E6', 'D7', 'B10']) expect(where).toContain(address);
    });
  });
});
