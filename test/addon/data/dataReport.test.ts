import { describe, expect, test } from 'vitest';
import { workbooks } from '../../sample/read.ts';
import { DEALS, EMPTY, exported, messageOf, openedSheet, valueOf } from '../sheet.ts';

describe('sidebarStart', () => {
  test('tells tabs with leads from others, the languages of user and sheet, and the selected cell', async () => {
    const { call, select } = openedSheet([EMPTY, DEALS], { user: 'ru', locale: 'en_US' });
    select('Board', 4, 2);
    const { meanings, ...start } = valueOf(await call('sidebarStart'));
    expect(meanings).toContainEqual({ value: 'paid', label: 'Дата оплаты' });
    expect(start).toMatchObject({
      language: 'ru',
      sheetLanguage: 'en',
      tabs: [
        { name: 'Board', isTable: false },
        { name: 'Deals', isTable: true },
      ],
      selected: { tab: 'Board', cell: 'B4' },
    });
  });
});

describe('sidebarData', () => {
  test('tells what a table was read as, in the language of the user', async () => {
    const { call } = openedSheet([DEALS], { user: 'ru', locale: 'en_US' });
    const report = valueOf(await call('sidebarData', 'Deals'));
    expect(report).toMatchObject({ tab: 'Deals', range: 'Deals!A:F', leads: 5, managers: ['Anna', 'Boris'] });
    expect([report.firstDay, report.lastDay]).toEqual(['2026-02-02', '2026-03-04']);
    expect(report.columns.map(({ letter, header, meaning, filled }) => [letter, header, meaning, filled])).toEqual([
      ['A', 'Manager', 'manager', 4],
      ['B', 'Created', 'created', 5],
      ['C', 'Paid', 'paid', 2],
      ['D', 'Amount', 'amount', 4],
      ['E', 'Status', 'status', 5],
      ['F', 'Colour', null, null],
    ]);
    expect(report).toMatchObject({
      from: null,
      rowsAre: 'leads',
      mapping: null,
      // That of the spreadsheet's country: nothing in the table names one.
      currency: 'USD',
      headerRow: 1,
      choices: [],
    });
    expect(report.rows).toEqual({ total: 6, read: 5, merged: 0, parts: 0, skipped: 1 });
  });

  test('calls a date column that nobody knows a stage of its own', async () => {
    const cells = DEALS.cells.map((row, i) => [...row.slice(0, 5), i === 0 ? 'Contract' : { date: 46060 + i }]);
    const { call } = openedSheet([{ name: 'Deals', cells }]);
    const { columns } = valueOf(await call('sidebarData', 'Deals'));
    expect(columns[5]).toMatchObject({ letter: 'F', header: 'Contract', meaning: 'own', filled: 5, isSet: false });
  });

  test('tells which CRM wrote a table, and its currency', async () => {
    const report = valueOf(await openedSheet([exported('getcourse')]).call('sidebarData', 'Export'));
    expect(report).toMatchObject({ from: 'GetCourse', currency: 'RUB', leads: 16, rowsAre: 'leads' });
    expect(report.rows).toEqual({ total: 19, read: 16, merged: 0, parts: 0, skipped: 3 });
  });

  test('tells a log of events from a table of leads', async () => {
    const report = valueOf(await openedSheet([exported('event-log-ru')]).call('sidebarData', 'Export'));
    expect(report).toMatchObject({
      rowsAre: 'events',
      leads: 5,
      rows: { total: 24, read: 5, merged: 17, parts: 1, skipped: 1 },
    });
  });

  test('asks which of two columns it is, the one that is used first', async () => {
    const { choices, problems } = valueOf(
      await openedSheet([exported('duplicate-headers')]).call('sidebarData', 'Export'),
    );
    expect(choices).toEqual([
      {
        meaning: 'paid',
        columns: [
          { letter: 'G', header: 'Дата оплаты' },
          { letter: 'F', header: 'Оплачен' },
        ],
      },
    ]);
    expect(problems.filter(({ what }) => /^Which one is/.test(what))).toEqual([]);
  });

  test('names whole rows by their numbers, and a note is no problem', async () => {
    const { problems } = valueOf(await openedSheet([exported('header-below')]).call('sidebarData', 'Export'));
    expect(problems.filter(({ kind }) => kind === 'note').map(({ cells }) => cells)).toEqual([['1:1', '2:2']]);
  });

  test('lists problems with their cells; a column that is not used is in the list of columns only', async () => {
    const { call } = openedSheet([DEALS]);
    const { problems } = valueOf(await call('sidebarData', 'Deals'));
    expect(problems.map(({ kind, count, cells }) => [kind, count, cells])).toEqual([
      ['problem', 1, ['A6']],
      ['problem', 1, ['C4']],
    ]);
    for (const { what, done, todo } of problems) for (const text of [what, done, todo]) expect(text).toMatch(/\S/);
  });

  test('offers words of the spreadsheet to formulas and of the user to eyes, and says what the table cannot carry', async () => {
    const { call } = openedSheet([DEALS], { user: 'en', locale: 'ru_RU' });
    const { kpis, milestones, modes } = valueOf(await call('sidebarData', 'Deals'));
    expect(kpis[0]).toEqual({ value: 'Конверсия', label: 'Conversion', kind: 'result', isPossible: true });
    expect(kpis.find(({ label }) => label === 'Meetings')).toMatchObject({ isPossible: false });
    expect(milestones).toContainEqual({ value: 'Дата оплаты', label: 'Paid' });
    expect(modes[0]).toEqual({ value: 'честно', label: 'fair' });
  });

  test.each(['en', 'ru'] as const)('reads the sample school (%s) as its leads, people and months', async (language) => {
    const { tabs } = workbooks[language];
    const { call } = openedSheet(tabs, { user: language, locale: language === 'ru' ? 'ru_RU' : 'en_US' });
    const report = valueOf(await call('sidebarData', tabs[0]?.name ?? ''));
    expect([report.leads, report.managers.length, report.problems.length > 0]).toEqual([1200, 8, true]);
    expect([report.firstDay?.slice(0, 7), report.lastDay?.slice(0, 7)]).toEqual(['2026-02', '2026-10']);
  });

  test.each([
    ['Board', /empty/],
    ['Gone', /no longer there/],
    ['Notes', /No known column/],
    ['Bare', /no leads below/],
  ])('says in words why the tab %s cannot be read', async (tab, sentence) => {
    const notes = {
      name: 'Notes',
      cells: [
        ['a', 'b'],
        ['c', 'd'],
      ],
    };
    const { call } = openedSheet([DEALS, EMPTY, notes, { name: 'Bare', cells: [['Manager', 'Paid']] }]);
    expect(messageOf(await call('sidebarData', tab))).toMatch(sentence);
  });
});

describe('sidebarSelect', () => {
  test('shows a whole row', async () => {
    const { call, workbook } = openedSheet([EMPTY, DEALS]);
    expect(valueOf(await call('sidebarSelect', 'Deals', '5:5'))).toEqual({ tab: 'Deals', cell: 'A5' });
    expect(workbook.selection()).toEqual({ row: 4, column: 0, rows: 1, columns: 26 });
  });

  test('shows the cell of a problem', async () => {
    const { call, workbook } = openedSheet([EMPTY, DEALS]);
    expect(valueOf(await call('sidebarSelect', 'Deals', 'C4'))).toEqual({ tab: 'Deals', cell: 'C4' });
    expect([workbook.activeSheet().name, workbook.selection()]).toEqual([
      'Deals',
      { row: 3, column: 2, rows: 1, columns: 1 },
    ]);
    expect(valueOf(await call('sidebarSelected'))).toEqual({ tab: 'Deals', cell: 'C4' });
  });
});

describe('what a row of a table is', () => {
  test.each([
    ['leads', 'instalments'],
    ['events', 'event-log-en'],
    ['stages', 'stage-history'],
    ['sales', 'sales-log'],
    ['log', 'call-log'],
  ] as const)('is told: %s', async (rowsAre, name) => {
    expect(valueOf(await openedSheet([exported(name)]).call('sidebarData', 'Export'))).toMatchObject({ rowsAre });
  });

  test('is the totals of a day, whose columns are added up and have days', async () => {
    const report = valueOf(await openedSheet([exported('daily-totals')]).call('sidebarData', 'Export'));
    expect(report).toMatchObject({ rowsAre: 'report', leads: 0, firstDay: '2026-01-05', lastDay: '2026-02-02' });
    expect(report.columns.slice(3, 5).map(({ meaning, filled }) => [meaning, filled])).toEqual([
      ['total', 5],
      ['total', 5],
    ]);
  });

  test('a table whose headers join their words is one of leads as well', async () => {
    const { tabs } = valueOf(await openedSheet([exported('joined-headers')]).call('sidebarStart'));
    expect(tabs).toMatchObject([{ name: 'Export', isTable: true }]);
  });
});
