import { describe, expect, test } from 'vitest';
import type { Argument, FormulaRequest } from '../../../src/addon/api/index.ts';
import type { MemoryCell } from '../../../playground/host/index.ts';
import { DEALS, EMPTY, messageOf, openedSheet, valueOf } from '../sheet.ts';

const deals: Argument = { kind: 'table', tab: 'Deals' };
const text = (value: string): Argument => ({ kind: 'text', value });
const cells = (reference: string): Argument => ({ kind: 'cells', reference });

function formula(name: string, ...args: (Argument | null)[]): FormulaRequest {
  return { name, args, replaces: null };
}

const FORMULAS: readonly [string, FormulaRequest][] = [
  ['KPI', formula('KPI', deals, text('conversion'), text('Anna'))],
  ['KPI_CONVERSION', formula('KPI_CONVERSION', deals)],
  ['KPI_CHECK', formula('KPI_CHECK', deals)],
  ['KPI_DATA', formula('KPI_DATA', deals)],
  ['LEADERBOARD', formula('LEADERBOARD', deals, text('sales'))],
];

describe('sidebarPreview', () => {
  test.each(FORMULAS)('shows for %s exactly what the cell will show', async (name, request) => {
    const { call, workbook, addon } = openedSheet([DEALS, EMPTY]);
    const { shown } = valueOf(await call('sidebarPreview', request));
    const grid = valueOf(shown);
    const sheet = workbook.sheets()[0];
    const range = sheet?.read({ row: 0, column: 0, rows: 1000, columns: 6 }) ?? [];
    const others = request.args
      .slice(1)
      .map((arg) => ({ kind: 'text' as const, value: arg?.kind === 'text' ? arg.value : '' }));
    const inCell = addon.callCustomFunction(name, [{ range, open: true }, ...others]);
    if (!('grid' in inCell)) throw new Error(inCell.message);
    const isoDay = (serial: number): string => new Date((serial - 25569) * 86_400_000).toISOString().slice(0, 10);
    expect(grid.rows).toEqual(
      inCell.grid.map((row) =>
        row.map((cell) => (cell.kind === 'blank' ? '' : cell.kind === 'date' ? isoDay(cell.value) : cell.value)),
      ),
    );
    expect([grid.rowCount, grid.columnCount]).toEqual([inCell.grid.length, inCell.grid[0]?.length]);
    expect(grid.formats).toHaveLength(grid.columnCount);
  });

  test('keeps to the first rows of a long result and tells its size', async () => {
    const rows: MemoryCell[][] = Array.from({ length: 100 }, () => ['Anna', { date: 46055 }, { date: 46060 }]);
    const { call } = openedSheet([{ name: 'Deals', cells: [['Manager', 'Created', 'Paid'], ...rows] }]);
    const grid = valueOf(valueOf(await call('sidebarPreview', formula('KPI_DATA', deals))).shown);
    expect([grid.rows.length, grid.rowCount, grid.hasTitles]).toEqual([30, 101, true]);
  });

  test.each([
    ['en_US', '=KPI(Deals!A:F, "sales", "Anna")'],
    ['ru_RU', '=KPI(Deals!A:F; "sales"; "Anna")'],
  ])('writes the formula as it is typed by hand in %s', async (locale, expected) => {
    const { call } = openedSheet([DEALS], { locale });
    expect(valueOf(await call('sidebarPreview', formula('KPI', deals, text('sales'), text('Anna')))).formula).toBe(
      expected,
    );
  });

  test('keeps the formula in sight when an argument is wrong, and says why in the language of the user', async () => {
    const { call } = openedSheet([DEALS], { user: 'ru', locale: 'en_US' });
    const { formula: written, shown } = valueOf(await call('sidebarPreview', formula('KPI', deals, text('converson'))));
    expect(written).toBe('=KPI(Deals!A:F, "converson")');
    expect(messageOf(shown)).toMatch(/Нет показателя «converson»/);
  });

  test('reads cells that an argument refers to', async () => {
    const board = {
      name: 'Board',
      cells: [
        ['Anna', { date: 46055 }],
        ['Boris', 7],
      ],
    };
    const { call, select } = openedSheet([DEALS, board]);
    select('Board', 5, 5);
    const team = valueOf(
      await call('sidebarPreview', formula('KPI', deals, text('sales'), cells('A1:A2'), cells('=Board!B1'))),
    );
    expect(team.formula).toBe('=KPI(Deals!A:F, "sales", A1:A2, B1)');
    expect(valueOf(team.shown).rows).toEqual([[1], [0]]);
    const open = valueOf(await call('sidebarPreview', formula('KPI', deals, text('sales'), cells('A1:A'))));
    expect(valueOf(open.shown)).toMatchObject({ rows: [[2], [1]], rowCount: 2 });
  });

  test.each([
    [cells('Nowhere!A1'), /“Nowhere” is no longer there/],
    [cells('A1 + 1'), /no reference to cells/],
    [cells('Deals!ZZ1'), /no reference to cells/],
  ])('says what is wrong with a reference: %j', async (reference, sentence) => {
    const { call } = openedSheet([DEALS]);
    expect(messageOf(await call('sidebarPreview', formula('KPI', deals, text('sales'), reference)))).toMatch(sentence);
  });
});

describe('sidebarInsert', () => {
  const board = formula('LEADERBOARD', deals, text('conversion'));

  test('writes the formula with commas whatever the locale, and formats the area it fills', async () => {
    const { call, select, cell } = openedSheet([DEALS, EMPTY], { locale: 'ru_RU' });
    select('Board', 4, 2);
    expect(valueOf(await call('sidebarInsert', board, 'Board'))).toMatchObject({
      target: { tab: 'Board', cell: 'B4' },
      rows: 4,
      columns: 7,
    });
    expect(cell('Board', 4, 2).formula).toBe('=LEADERBOARD(Deals!A:F, "conversion")');
    // Titles and names stay as they are; place, share and leads get their patterns.
    expect([2, 3, 4, 5].map((column) => cell('Board', 4, column).format)).toEqual(Array(4).fill('General'));
    expect([2, 3, 4, 5].map((column) => cell('Board', 5, column).format)).toEqual([
      '#,##0',
      'General',
      '0.0%',
      '#,##0',
    ]);
    expect(cell('Board', 8, 2).format).toBe('General');
  });

  test.each([
    ['money', formula('KPI', deals, text('revenue')), '#,##0'],
    ['a share', formula('KPI_CONVERSION', deals), '0.0%'],
  ])('formats a single value: %s', async (_what, request, pattern) => {
    const { call, select, cell } = openedSheet([DEALS, EMPTY]);
    select('Board', 1, 1);
    valueOf(await call('sidebarInsert', request, 'Board'));
    expect(cell('Board', 1, 1).format).toBe(pattern);
  });

  test('formats dates', async () => {
    const { call, select, cell } = openedSheet([DEALS, EMPTY]);
    select('Board', 1, 1);
    valueOf(await call('sidebarInsert', formula('KPI_DATA', deals), 'Board'));
    expect([1, 2, 3].map((column) => cell('Board', 2, column).format)).toContain('yyyy-mm-dd');
  });

  const busy = (row: number, column: number, value: MemoryCell) => ({
    name: 'Board',
    cells: Array.from({ length: row }, (_, r) =>
      Array.from({ length: column }, (_, c) => (r === row - 1 && c === column - 1 ? value : null)),
    ),
  });

  test.each([
    ['a value in the selected cell', busy(4, 2, 'mine')],
    ['a formula in the selected cell', busy(4, 2, { formula: '=1+1' })],
    ['a value further down', busy(6, 3, 0)],
    ['a formula to the right', busy(4, 8, { formula: '=A1' })],
  ])('writes nothing over %s: a new tab is made and shown', async (_what, tab) => {
    const { call, select, cell, workbook } = openedSheet([DEALS, tab]);
    select('Board', 4, 2);
    const before = cell('Board', 4, 2);
    expect(valueOf(await call('sidebarInsert', board, 'Board'))).toMatchObject({
      target: { tab: 'Board 2', cell: 'A1' },
      isNewTab: true,
      rows: 4,
      columns: 7,
    });
    expect(cell('Board', 4, 2)).toEqual(before);
    expect(cell('Board', 5, 4).format).toBe('General');
    expect(workbook.activeSheet().name).toBe('Board 2');
    expect(cell('Board 2', 1, 1).formula).toBe('=LEADERBOARD(Deals!A:F, "conversion")');
    expect([1, 2, 3].map((column) => cell('Board 2', 2, column).format)).toEqual(['#,##0', 'General', '0.0%']);
  });

  test('does not mind what stands beside the area', async () => {
    const { call, select } = openedSheet([DEALS, busy(8, 2, 'below')]);
    select('Board', 4, 2);
    expect(valueOf(await call('sidebarInsert', board, 'Board'))).toMatchObject({ rows: 4 });
  });

  test.each([
    ['at the edge of the tab', 'Board', 1, 24],
    ['inside the table', 'Deals', 40, 2],
    ['left of the table that it would reach into', 'Deals', 900, 6],
  ])('a cell %s is not free', async (_what, tab, row, column) => {
    const { call, select, cell } = openedSheet([DEALS, EMPTY]);
    select(tab, row, column);
    expect(valueOf(await call('sidebarInsert', board, 'Leaders')).target).toEqual({ tab: 'Leaders', cell: 'A1' });
    expect(cell(tab, row, column).formula).toBe('');
  });

  test('a new tab is as large as the result', async () => {
    const rows: MemoryCell[][] = Array.from({ length: 1200 }, () => ['Anna', { date: 46055 }, { date: 46060 }]);
    const { call, select } = openedSheet([{ name: 'Deals', cells: [['Manager', 'Created', 'Paid'], ...rows] }]);
    select('Deals', 1, 1);
    expect(valueOf(await call('sidebarInsert', formula('KPI_DATA', deals), 'Data'))).toMatchObject({ rows: 1201 });
  });

  test('beside the table is fine, and the table does not grow by it', async () => {
    const { call, select } = openedSheet([DEALS]);
    select('Deals', 1, 8);
    valueOf(await call('sidebarInsert', board, 'Board'));
    expect(valueOf(await call('sidebarData', 'Deals')).range).toBe('Deals!A:F');
  });

  test('a formula that would read its own cell goes into a new tab, and names the tab of its cells there', async () => {
    const { call, select, cell } = openedSheet([DEALS, { name: 'Board', cells: [['Anna'], ['Boris']] }]);
    select('Board', 5, 1);
    valueOf(await call('sidebarInsert', formula('KPI', deals, text('sales'), cells('A1:A9')), 'Sales'));
    expect(cell('Sales', 1, 1).formula).toBe('=KPI(Deals!A:F, "sales", Board!A1:A9)');
  });

  test('a mistake in an argument writes nothing and says what it is', async () => {
    const { call, select, cell } = openedSheet([DEALS, EMPTY]);
    select('Board', 1, 1);
    expect(messageOf(await call('sidebarInsert', formula('KPI', deals, text('sales'), text('Ana')), 'Board'))).toMatch(
      /Did you mean “Anna”/,
    );
    expect(cell('Board', 1, 1).formula).toBe('');
  });

  test('may replace what it wrote last, and only that', async () => {
    const { call, select, cell } = openedSheet([DEALS, EMPTY]);
    select('Board', 4, 2);
    const first = valueOf(await call('sidebarInsert', board, 'Board'));
    const raw = { ...formula('LEADERBOARD', deals, text('conversion'), null, text('raw')), replaces: first };
    valueOf(await call('sidebarInsert', raw, 'Board'));
    expect(cell('Board', 4, 2).formula).toContain('"raw"');
    expect(valueOf(await call('sidebarInsert', raw, 'Board'))).toMatchObject({ isNewTab: true });
  });

  test('a team of the Team tab takes the tab with it', async () => {
    const team = {
      name: 'Team',
      cells: [
        ['Manager', 'Team'],
        ['Anna', 'North'],
        ['Boris', 'South'],
      ],
    };
    const { call, select, cell } = openedSheet([DEALS, EMPTY, team]);
    expect(valueOf(await call('sidebarData', 'Deals')).teams).toEqual(['North', 'South']);
    select('Board', 4, 2);
    const request = formula('KPI', deals, text('sales'), { kind: 'team', name: 'North' });
    expect(valueOf(valueOf(await call('sidebarPreview', request)).shown).rows).toEqual([[2]]);
    valueOf(await call('sidebarInsert', request, 'Board'));
    expect(cell('Board', 4, 2).formula).toBe('=KPI(Deals!A:F, "sales", "North", "", "", "", Team!A:B)');
  });

  test('a team that a column of the table names needs no other tab', async () => {
    const teamed = DEALS.cells.map((row, i) => [...row, i === 0 ? 'Team' : i % 2 ? 'North' : 'South']);
    const { call } = openedSheet([{ name: 'Deals', cells: teamed }]);
    expect(valueOf(await call('sidebarData', 'Deals')).teams).toEqual(['North', 'South']);
    const request = formula('KPI', deals, text('sales'), { kind: 'team', name: 'North' });
    expect(valueOf(await call('sidebarPreview', request)).formula).toBe('=KPI(Deals!A:G, "sales", "North")');
  });

  test('everyone: the names go into the selected column, the formula beside them refers to them', async () => {
    const { call, select, cell } = openedSheet([DEALS, EMPTY]);
    select('Board', 4, 2);
    const request = formula('KPI', deals, text('sales'), { kind: 'everyone' });
    expect(valueOf(valueOf(await call('sidebarPreview', request)).shown)).toMatchObject({
      rows: [
        ['Anna', 2],
        ['Boris', 1],
      ],
      formats: ['text', 'leads'],
    });
    expect(valueOf(await call('sidebarInsert', request, 'Board'))).toMatchObject({ cell: 'C4', rows: 2, columns: 2 });
    expect([4, 5].map((row) => cell('Board', row, 2).value)).toEqual(['Anna', 'Boris']);
    expect(cell('Board', 4, 3).formula).toBe('=KPI(Deals!A:F, "sales", B4:B5)');
  });

  test('everyone: a name that looks like a formula stays a name', async () => {
    const tab = {
      name: 'Deals',
      cells: [
        ['Manager', 'Paid'],
        ['=1+1', { date: 46065 }],
        ['+7 900', { date: 46066 }],
      ],
    };
    const { call, select, cell } = openedSheet([
      { ...tab, cells: tab.cells.map((row) => row.map((one) => one)) },
      EMPTY,
    ]);
    select('Board', 1, 1);
    valueOf(await call('sidebarInsert', formula('KPI', deals, text('sales'), { kind: 'everyone' }), 'Board'));
    expect([1, 2].map((row) => cell('Board', row, 1))).toMatchObject([
      { value: '+7 900', formula: '' },
      { value: '=1+1', formula: '' },
    ]);
  });

  test('everyone: a table without managers says so', async () => {
    const { call } = openedSheet([
      {
        name: 'Deals',
        cells: [
          ['Created', 'Paid'],
          [{ date: 46055 }, null],
        ],
      },
      EMPTY,
    ]);
    const request = formula('KPI', deals, text('sales'), { kind: 'everyone' });
    expect(messageOf(await call('sidebarPreview', request))).toMatch(/nobody to list/);
  });
});
