import { describe, expect, test } from 'vitest';
import { TEXTS, type Texts } from '../../../../src/i18n/index.ts';
import type { Arg } from '../../../../src/read/cells/cell.ts';
import { badgesIn } from '../../../../src/read/tabs/rows/badgeRows.ts';
import { ownKpis } from '../../../../src/read/tabs/rows/ownKpis.ts';
import { readyBadgeRows } from '../../../../src/read/tabs/rows/readyBadgeRows.ts';
import { BADGES } from '../../../../src/read/tabs/tabs.ts';
import { wordText } from '../../../../src/read/tabs/tabWords.ts';
import { cells } from '../../../support/cells.ts';
import { leadsIn } from '../../../support/found.ts';

/** The ready set in the order of the tab's columns. */
const cellsOfReady = (texts: Texts) => readyBadgeRows(texts).map((row) => BADGES.fields.map((field) => row[field]));

const leads = leadsIn(
  cells(`
    Manager | Created    | Paid       | Amount
    Anna    | 2026-09-01 | 2026-09-04 | 5`),
);
const own = ownKpis(cells('KPI | Measure | From | To | Within days\n Fast | rate | created | paid | 7'), leads);
const read = (range: Arg) => badgesIn(range, leads, own);
const HEADER = 'Badge | Icon | KPI | At least or at most | Value | Per | Min leads | Note';
const rows = (drawn: string) => read(cells(`${HEADER}\n${drawn}`));

describe('a Badges tab', () => {
  test('tells what each badge is for, in either language and any order of columns', () => {
    const tab = cells(`
      Наши значки
      Значение | Показатель | Значок | За период | Условие       | Мин лидов | Эмодзи | Comment
      12       | Продажи    | Дюжина | квартал   | не меньше     |           | 🎯     | да
      5%       | refunds    | Чисто  | week      | at most       | 20        |        |
               | Fast       | Рекорд |           | рекорд        |           |        |
               | conversion | Свой   | месяц     | personal best |           |        |
      3        | sales      | Три    | ever      |               |           |        |`);
    expect(
      read(tab).map(
        ({ value }) =>
          value && [value.name, value.icon, value.kpi.id, value.condition, value.value, value.per, value.leads],
      ),
    ).toEqual([
      ['Дюжина', '🎯', 'sales', 'atLeast', 12, 'quarter', null],
      ['Чисто', '', 'refunds', 'atMost', 0.05, 'week', 20],
      ['Рекорд', '', 'Fast', 'record', null, 'month', null],
      ['Свой', '', 'conversion', 'ownRecord', null, 'month', null],
      ['Три', '', 'sales', 'atLeast', 3, 'ever', null],
    ]);
  });

  test('asks for at most where less is better and nothing is said', () =>
    expect(
      rows('A | | cycle | | 5\n B | | conversion | | 40').map(({ value }) => [value?.condition, value?.value]),
    ).toEqual([
      ['atMost', 5],
      ['atLeast', 0.4],
    ]));

  test('keeps the text of people as it is', () =>
    expect(rows('=SUM(A1) | @ | sales | | 1 | | | -1+1')[0]?.value).toMatchObject({
      name: '=SUM(A1)',
      icon: '@',
      note: '-1+1',
    }));

  test.each([
    [' | ⭐ | sales | | 5', 'tab-cell-blank', { field: 'name' }],
    ['X | | | | 5', 'tab-cell-blank', { field: 'kpi' }],
    ['X | | salse | | 5', 'kpi-unknown', { found: 'salse' }],
    ['X | | sales | | ', 'tab-cell-blank', { field: 'value', words: ['number'] }],
    ['X | | sales | atmost | 5', 'tab-cell-unreadable', { field: 'least', found: 'atmost' }],
    ['X | | sales | | many', 'tab-cell-unreadable', { field: 'value', words: ['number'] }],
    ['X | | sales | | -1', 'tab-cell-unreadable', { field: 'value', words: ['number'] }],
    ['X | | conversion | | 140', 'tab-cell-unreadable', { field: 'value', words: ['share'] }],
    ['X | | conversion | | 140%', 'tab-cell-unreadable', { field: 'value', words: ['share'] }],
    ['X | | nps | | -140', 'tab-cell-unreadable', { field: 'value', words: ['points'] }],
    ['X | | sales | | 5 | year', 'tab-cell-unreadable', { field: 'per', found: 'year' }],
    ['X | | sales | record | | ever', 'tab-cell-unreadable', { field: 'per', found: 'ever' }],
    ['X | | sales | | 5 | | 0', 'tab-cell-unreadable', { field: 'leads' }],
    ['X | | sales | | 5 | | 2.5', 'tab-cell-unreadable', { field: 'leads' }],
    ['first | | sales | | 7', 'name-taken', { found: 'first' }],
  ])('keeps a row with a mistake, %s, and goes on', (drawn, code, params) => {
    const [first, wrong, last] = rows(`First | | sales | | 5\n${drawn}\n Last | | nps | | -10`);
    expect(wrong).toMatchObject({ row: 3, value: null, mistake: { code, params } });
    expect([first?.value?.value, last?.value?.value]).toEqual([5, -10]);
  });

  test('is not any other table, and may have nothing below its header', () => {
    expect(() => read(cells('KPI | Measure\n A | count'))).toThrow(expect.objectContaining({ code: 'tab-unreadable' }));
    expect(read(cells(HEADER))).toEqual([]);
  });
});

describe.each(['en', 'ru'] as const)('the ready set in %s', (language) => {
  const texts = TEXTS[language];
  const ready = read([BADGES.fields.map((field) => wordText(BADGES.id, field, texts)), ...cellsOfReady(texts)]);
  test('is twelve badges that can be read', () => {
    expect(ready.flatMap(({ mistake }) => mistake ?? [])).toEqual([]);
    expect(ready).toHaveLength(12);
  });
  test('has an icon and a note for each, and no icon twice', () => {
    expect(ready.filter(({ value }) => !value?.icon || !value.note)).toEqual([]);
    expect(new Set(ready.map(({ value }) => value?.icon)).size).toBe(12);
  });
  test('rewards neither volume nor effort alone', () =>
    expect(ready.map(({ value }) => value?.kpi.kind).filter((kind) => kind === 'volume' || kind === 'effort')).toEqual(
      [],
    ));
  test('asks for more than luck', () => expect(ready.filter(({ value }) => !((value?.leads ?? 0) >= 5))).toEqual([]));
  test('means the same in both languages', () =>
    expect(ready.map(({ value }) => [value?.kpi, value?.condition, value?.value, value?.per, value?.leads])).toEqual(
      badgesIn(
        [BADGES.fields.map((field) => wordText(BADGES.id, field, TEXTS.en)), ...cellsOfReady(TEXTS.en)],
        leads,
      ).map(({ value }) => [value?.kpi, value?.condition, value?.value, value?.per, value?.leads]),
    ));
});
