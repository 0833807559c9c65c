import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../src/core/time/days.ts';
import { messageOf, openedSheet, valueOf, EMPTY } from '../sheet.ts';
import { columnOf, importedNew, planOf } from './imported.ts';

const ROWS = [
  ['ID', 'Created', 'Paid', 'Manager', 'Amount', 'Phone', 'Share', 'Code', 'Note'],
  [
    '5805031234567890123',
    '05.11.2026',
    '2026-11-07 14:30:05',
    'Anna',
    '12 500,50',
    '89161234567',
    '12,5%',
    '007',
    '=1+1',
  ],
  ['5805031234567890124', '25.11.2026', '', 'Boris', '7 000,00', '+7 916 765-43-21', '3%', '012', '-'],
  ['5805031234567890125', '31.02.2026', '2026-11-09 09:00:00', 'Anna', '900', '', '', '104', "'quoted"],
];

describe('a file in a new tab', () => {
  test('has days as serial numbers with a format, numbers as numbers, ids and phones as texts', async () => {
    const { call, cell, workbook } = openedSheet([EMPTY], { locale: 'ru_RU', user: 'ru' });
    const made = await importedNew(call, ROWS, 'Выгрузка');
    expect(made).toMatchObject({ tab: 'Выгрузка', backup: null, added: 3 });
    const at = (row: number, column: number) => cell('Выгрузка', row, column);
    const held = (row: number) => (ROWS[0] ?? []).map((_, column) => at(row, column + 1).value);
    expect(held(1)).toEqual(ROWS[0]);
    const paid = dayOf(2026, 11, 7) + (14 * 3600 + 30 * 60 + 5) / 86400;
    expect(held(2)).toEqual([
      '5805031234567890123',
      dayOf(2026, 11, 5),
      expect.closeTo(paid, 8),
      'Anna',
      12500.5,
      '89161234567',
      0.125,
      '007',
      '=1+1',
    ]);
    // A day that does not exist stays as it is written.
    expect(held(4).slice(0, 2)).toEqual(['5805031234567890125', '31.02.2026']);
    expect(at(4, 9)).toMatchObject({ formula: '', value: "'quoted" });
    expect([1, 2, 3, 7].map((column) => at(2, column).format)).toEqual([
      '@',
      'dd.mm.yyyy',
      'dd.mm.yyyy hh:mm:ss',
      '0.00%',
    ]);
    expect(workbook.activeSheet().name).toBe('Выгрузка');
    expect(valueOf(await call('sidebarData', 'Выгрузка'))).toMatchObject({ leads: 3, managers: ['Anna', 'Boris'] });
  });

  test('is hidden until all of it is there, and nobody is asked to read it meanwhile', async () => {
    const { call, workbook } = openedSheet([EMPTY]);
    const plan = await planOf(call, [ROWS]);
    const order = { columns: plan.columns, id: plan.id, over: null, rows: 3 };
    const { stage } = valueOf(await call('sidebarImportStage', order, null, 0, []));
    expect(workbook.sheets().map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['Board', false],
      [stage, true],
    ]);
    expect(workbook.activeSheet().name).toBe('Board');
    expect(valueOf(await call('sidebarStart')).tabs.map(({ name }) => name)).toEqual(['Board']);
    valueOf(await call('sidebarImportDrop', stage));
    expect(workbook.sheets().map(({ name }) => name)).toEqual(['Board']);
  });

  test('gets another name where its own is taken, whatever the case', async () => {
    const { call } = openedSheet([EMPTY]);
    expect((await importedNew(call, ROWS, 'board')).tab).toBe('board 2');
    expect((await importedNew(call, ROWS, ' ')).tab).toBe('Import');
  });

  test('is taken back by one call, unless somebody has changed it', async () => {
    const { call, workbook } = openedSheet([EMPTY]);
    const made = await importedNew(call, ROWS);
    workbook.sheets()[1]?.write({ row: 1, column: 3, rows: 1, columns: 1 }, [[{ kind: 'text', value: 'Vera' }]]);
    expect(messageOf(await call('sidebarImportUndo', made))).toMatch(/has been changed since/);
    workbook.sheets()[1]?.write({ row: 1, column: 3, rows: 1, columns: 1 }, [[{ kind: 'text', value: 'Anna' }]]);
    valueOf(await call('sidebarImportUndo', made));
    expect(workbook.sheets().map(({ name }) => name)).toEqual(['Board']);
  });

  test('leaves out what stands above the headers', async () => {
    const { call, cell } = openedSheet([EMPTY]);
    const wide = (text: string) => [text, ...Array<string>(8).fill('')];
    const made = await importedNew(call, [wide('Deals of November'), ...ROWS]);
    expect(cell(made.tab, 1, 1).value).toBe('ID');
    expect(made.added).toBe(3);
  });

  test('is told for what its rows are where they are no deals', async () => {
    const { call } = openedSheet([EMPTY]);
    const letters = [
      ['Email', 'Subject', 'Sent at', 'Status'],
      ['a@x.example', 'Hello', '2026-10-05 12:00', 'Delivered'],
    ];
    expect(await planOf(call, [letters])).toMatchObject({ events: 'Letters' });
  });

  test('need not be a table of leads', async () => {
    const { call, cell } = openedSheet([EMPTY]);
    const rows = [
      ['Colour', 'Weight'],
      ['red', '1,5'],
      ['blue', '2,25'],
    ];
    const plan = await planOf(call, [rows]);
    expect(plan).toMatchObject({ id: null, tabs: [], notLeads: expect.any(String), events: null });
    const { tab } = await importedNew(call, rows);
    expect(cell(tab, 3, 2).value).toBe(2.25);
  });
});

describe('the order of day and month', () => {
  const days = (...texts: string[]) => [['ID', 'Created', 'Paid'], ...texts.map((text, n) => [`D-${n}`, text, ''])];

  test.each([
    ['25/11/2026 proves the day first', days('05/11/2026', '25/11/2026'), 'day', dayOf(2026, 11, 5)],
    ['11/25/2026 proves the month first', days('05/11/2026', '11/25/2026'), 'month', dayOf(2026, 5, 11)],
    ['nothing proves it, so the texts stay', days('05/11/2026', '06/11/2026'), 'open', '05/11/2026'],
    ['with dots the day comes first', days('05.11.2026', '06.11.2026'), 'day', dayOf(2026, 11, 5)],
    ['they contradict each other', days('05/11/2026', '25/11/2026', '11/25/2026'), 'both', '05/11/2026'],
  ])('%s', async (_title, rows, order, first) => {
    const { call, cell } = openedSheet([EMPTY], { locale: 'en_US' });
    expect(columnOf(await planOf(call, [rows]), 'Created').type).toMatchObject({ is: 'day', order });
    const { tab } = await importedNew(call, rows);
    expect(cell(tab, 2, 2).value).toBe(first);
  });

  test('is that of the whole file: a part that proves nothing is read as the others say', async () => {
    const { call, cell } = openedSheet([EMPTY]);
    const [first, second] = [days('05/11/2026'), [['D-9', '11/25/2026', '06/11/2026']]];
    const plan = await planOf(call, [first, second]);
    expect(columnOf(plan, 'Created').type).toMatchObject({ order: 'month' });
    // Another column proves it for a column that proves nothing.
    expect(columnOf(plan, 'Paid').type).toMatchObject({ order: 'month' });
    const order = { columns: plan.columns, id: plan.id, over: null, rows: 2 };
    const staged = (cells: (string | number | boolean | null)[]) => ({ key: '', was: null, cells });
    const { stage } = valueOf(await call('sidebarImportStage', order, null, 0, [staged(first[1] ?? [])]));
    valueOf(await call('sidebarImportStage', order, stage, 1, second.map(staged)));
    valueOf(await call('sidebarImportPut', order, stage, 'File', []));
    expect([2, 3].map((row) => cell('File', row, 2).value)).toEqual([dayOf(2026, 5, 11), dayOf(2026, 11, 25)]);
    expect(cell('File', 3, 3).value).toBe(dayOf(2026, 6, 11));
  });
});

describe('numbers', () => {
  const amounts = (...texts: (string | number)[]) => [
    ['ID', 'Created', 'Amount'],
    ...texts.map((text, n) => [`D-${n}`, '2026-11-05', text]),
  ];

  test.each([
    ['a decimal comma is proven by another cell', amounts('1,234', '12,5'), [1.234, 12.5], null],
    ['a decimal point is proven by another cell', amounts('1,234', '12.5'), [1234, 12.5], null],
    ['nothing tells thousands from decimals', amounts('1,234', '2,345'), ['1,234', '2,345'], null],
    ['one currency becomes a format', amounts('1 200 ₽', '700 ₽'), [1200, 700], '#,##0 "₽"'],
    ['two currencies stay texts', amounts('1 200 ₽', '$700'), ['1 200 ₽', '$700'], null],
    ['codes with leading zeros stay texts', amounts('0012', '1300'), ['0012', '1300'], '@'],
    ['numbers of a workbook are numbers', amounts(1200.5, 700), [1200.5, 700], null],
  ])('%s', async (_title, rows, values, format) => {
    const { call, cell } = openedSheet([EMPTY]);
    const { tab } = await importedNew(call, rows);
    expect([2, 3].map((row) => cell(tab, row, 3).value)).toEqual(values);
    expect(cell(tab, 2, 3).format).toBe(format ?? 'General');
  });

  test('an ID of a workbook is a text too, but one that has lost its digits stays a number and is told', async () => {
    const { call, cell } = openedSheet([EMPTY]);
    const rows = [
      ['ID', 'Created', 'Amount'],
      [1024, '2026-11-05', 5],
      [5.80503e18, '2026-11-06', 6],
    ];
    const { tab } = await importedNew(call, rows);
    expect([2, 3].map((row) => cell(tab, row, 1).value)).toEqual(['1024', 5.80503e18]);
    const look = valueOf(await call('sidebarImportLook', rows, null));
    expect(look.facts[0]?.damaged).toBe(1);
  });
});
