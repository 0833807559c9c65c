import { describe, expect, test } from 'vitest';
import { workbooks } from '../sample/read.ts';
import { DEALS, EMPTY, messageOf, openedSheet, valueOf } from './sheet.ts';

describe('sidebarStart', () => {
  test('tells tabs with leads from others, the languages of user and sheet, and the selected cell', async () => {
    const { call, select } = openedSheet([EMPTY, DEALS], { user: 'ru', locale: 'en_US' });
    select('Board', 4, 2);
    expect(valueOf(await call('sidebarStart'))).toEqual({
      language: 'ru',
      sheetLanguage: 'en',
      tabs: [
        { name: 'Board', isTable: false },
        { name: 'Deals', isTable: true },
      ],
      target: { tab: 'Board', cell: 'B4' },
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
      ['A', 'Manager', 'Менеджер', 4],
      ['B', 'Created', 'Дата создания', 5],
      ['C', 'Paid', 'Дата оплаты', 2],
      ['D', 'Amount', 'Сумма', 4],
      ['E', 'Status', 'Статус', 5],
    ]);
  });

  test('lists problems with their cells, and columns that were left out apart from them', async () => {
    const { call } = openedSheet([DEALS]);
    const { problems } = valueOf(await call('sidebarData', 'Deals'));
    expect(problems.map(({ kind, count, cells }) => [kind, count, cells])).toEqual([
      ['column', 1, ['F1']],
      ['cells', 1, ['A6']],
      ['cells', 1, ['C4']],
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
  test('shows the cell of a problem', async () => {
    const { call, workbook } = openedSheet([EMPTY, DEALS]);
    expect(valueOf(await call('sidebarSelect', 'Deals', 'C4'))).toEqual({ tab: 'Deals', cell: 'C4' });
    expect([workbook.activeSheet().name, workbook.selection()]).toEqual([
      'Deals',
      { row: 3, column: 2, rows: 1, columns: 1 },
    ]);
    expect(valueOf(await call('sidebarTarget'))).toEqual({ tab: 'Deals', cell: 'C4' });
  });
});
