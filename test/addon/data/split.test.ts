import { expect, test } from 'vitest';
import { messageOf, openedSheet, valueOf } from '../sheet.ts';

const LINES = {
  name: 'Export',
  cells: [['Manager;Created;Paid;Amount'], ['Anna;2026-09-01;2026-09-02;5'], ['=1+1;;;']],
};

test('a tab of whole lines is split into a new tab, and the new tab is taken away again', async () => {
  const { call, workbook, cell } = openedSheet([LINES]);
  const refusal = await call('sidebarData', 'Export');
  expect(refusal).toMatchObject({ ok: false, code: 'one-column' });
  expect(messageOf(refusal)).toMatch(/Data panel of KPI Map splits it/);
  expect(valueOf(await call('sidebarSplitPlan', 'Export'))).toEqual({
    separator: ';',
    rows: 3,
    columns: 4,
    headers: ['Manager', 'Created', 'Paid', 'Amount'],
    into: 'Export (split)',
  });
  const made = valueOf(await call('sidebarSplit', 'Export'));
  expect(made).toEqual({ from: 'Export', tab: 'Export (split)', rows: 3, columns: 4 });
  expect(valueOf(await call('sidebarData', 'Export (split)'))).toMatchObject({ leads: 2, managers: ['=1+1', 'Anna'] });
  // Dates and numbers are values; a line is never a formula.
  expect([2, 4].map((column) => typeof cell('Export (split)', 2, column).value)).toEqual(['number', 'number']);
  expect(cell('Export (split)', 3, 1)).toMatchObject({ formula: '', value: '=1+1' });
  expect(cell('Export', 1, 1).value).toBe('Manager;Created;Paid;Amount');
  valueOf(await call('sidebarUnsplit', made));
  expect(workbook.sheets().map(({ name }) => name)).toEqual(['Export']);
  expect(workbook.activeSheet().name).toBe('Export');
});

test('a new tab that somebody has changed is not taken away, and the next one has another name', async () => {
  const { call, workbook } = openedSheet([LINES], { locale: 'ru_RU', user: 'ru' });
  const made = valueOf(await call('sidebarSplit', 'Export'));
  expect(made.tab).toBe('Export (по столбцам)');
  workbook.sheets()[1]?.write({ row: 9, column: 0, rows: 1, columns: 1 }, [[{ kind: 'text', value: 'mine' }]]);
  expect(messageOf(await call('sidebarUnsplit', made))).toMatch(/с тех пор изменили/);
  expect(valueOf(await call('sidebarSplitPlan', 'Export')).into).toBe('Export (по столбцам) 2');
});

test('a tab that nothing separates is left alone', async () => {
  const { call } = openedSheet([{ name: 'Plain', cells: [['Name'], ['Anna']] }]);
  expect(messageOf(await call('sidebarSplitPlan', 'Plain'))).toMatch(/Nothing separates/);
});
