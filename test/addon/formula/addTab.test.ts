import { describe, expect, test } from 'vitest';
import type { MemoryTab } from '../../../playground/host/index.ts';
import { DEALS, openedSheet, valueOf } from '../sheet.ts';

const TAB = `'Deals (columns)'!A:C`;
const mapping: MemoryTab = {
  name: 'Deals (columns)',
  cells: [
    ['Header', 'Meaning'],
    ['Colour', 'Source'],
  ],
};
const BEFORE = ['=KPI_REVENUE(Deals!A:F, "")', '=SUM(Deals!D:D)', '=KPI_REVENUE(FILTER(Deals!A:F, TRUE))'];
const AFTER = `=KPI_REVENUE(Deals!A:F, "", "", ${TAB})`;
const board: MemoryTab = { name: 'Board', cells: [['']] };

function opened(locale = 'en_US') {
  const sheet = openedSheet([DEALS, mapping, board], { locale });
  const tab = sheet.workbook.sheets()[2];
  BEFORE.forEach((formula, row) =>
    tab?.write({ row, column: 1, rows: 1, columns: 1 }, [[{ kind: 'text', value: formula }]]),
  );
  return sheet;
}
const formulas = (sheet: ReturnType<typeof opened>) => [1, 2, 3].map((row) => sheet.cell('Board', row, 2).formula);

describe('the columns tab in the formulas of a spreadsheet', () => {
  test('those without it are counted, those that cannot take it are named', async () =>
    expect(valueOf(await opened().call('sidebarPlainFormulas', 'Deals'))).toEqual({
      cells: [{ tab: 'Board', cell: 'B1' }],
      stuck: [{ tab: 'Board', cell: 'B3' }],
    }));

  test('it is added by one click and taken out by another', async () => {
    const sheet = opened();
    const { changes } = valueOf(await sheet.call('sidebarAddTab', 'Deals'));
    expect(changes).toEqual([{ tab: 'Board', cell: 'B1', before: BEFORE[0], after: AFTER }]);
    expect(formulas(sheet)).toEqual([AFTER, ...BEFORE.slice(1)]);
    expect(valueOf(await sheet.call('sidebarPlainFormulas', 'Deals')).cells).toEqual([]);
    expect(valueOf(await sheet.call('sidebarUndoTab', changes))).toEqual({ undone: 1, left: [] });
    expect(formulas(sheet)).toEqual(BEFORE);
  });

  test('a formula that somebody has changed meanwhile stays', async () => {
    const sheet = opened();
    const { changes } = valueOf(await sheet.call('sidebarAddTab', 'Deals'));
    sheet.workbook.sheets()[2]?.write({ row: 0, column: 1, rows: 1, columns: 1 }, [[{ kind: 'text', value: '=1+1' }]]);
    expect(valueOf(await sheet.call('sidebarUndoTab', changes))).toEqual({
      undone: 0,
      left: [{ tab: 'Board', cell: 'B1' }],
    });
    expect(formulas(sheet)[0]).toBe('=1+1');
  });

  test('without answers there is nothing to add', async () =>
    expect(valueOf(await openedSheet([DEALS]).call('sidebarAddTab', 'Deals'))).toEqual({ changes: [], stuck: [] }));
});
