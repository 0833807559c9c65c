import { describe, expect, test } from 'vitest';
import type { Arg } from '../../../src/read/cells/cell.ts';
import { areAnswers, answersOf } from '../../../src/read/table/answersOf.ts';
import { type SourceTable, readSourceTable } from '../../../src/read/table/sourceTable.ts';
import { cells } from '../../support/cells.ts';
import { placeIn } from '../../support/found.ts';
import { refusal } from '../../support/refusal.ts';

const read = (range: Arg, mapping: Arg): SourceTable => readSourceTable(range, 'data', placeIn(), answersOf(mapping));

describe('a mapping', () => {
  const data = [
    ['Зам', 'Paid', 'Факт'],
    ['Anna', '', '2026-09-01'],
  ];
  test('tells what a header is, in either language or by id; a header row above is skipped', () => {
    const table = read(data, [
      ['Your header', 'What it is'],
      ['зам', 'Менеджер'],
      ['Факт', 'paid'],
    ]);
    expect(Object.fromEntries(table.columns)).toEqual({ manager: 0, paid: 2 });
    expect([table.choices, table.leftOut]).toEqual([[], [1]]);
  });
  test('a dash leaves a column out', () => {
    const table = read(data, [
      ['Paid', '-'],
      ['Зам', 'manager'],
    ]);
    expect(Object.fromEntries(table.columns)).toEqual({ manager: 0 });
    expect(table.leftOut).toEqual([1]);
  });
  test.each<[Arg]>([[''], [null], [undefined], [[['', '']]], [[['Paid', '']]]])('%j changes nothing', (mapping) =>
    expect(Object.fromEntries(read(data, mapping).columns)).toEqual({ paid: 1 }),
  );
  test('a header that the table lacks changes nothing', () =>
    expect(Object.fromEntries(read(data, [['Когда', 'Created']]).columns)).toEqual({ paid: 1 }));
  test('an unknown column is refused with its row and the nearest', () => {
    expect(() =>
      read(data, [
        ['Paid', 'Paid'],
        ['Кто', 'Менежер'],
      ]),
    ).toThrow(refusal('tab-cell-unreadable', { found: 'Менежер', row: 2, nearest: 'менеджер' }));
  });
  test('one row is no header: it is refused', () =>
    expect(() => read(data, [['Кто', 'чепуха']])).toThrow(refusal('tab-cell-unreadable', { row: 1 })));
});

test('a mapping is read as folded headers and columns, null for a dash', () =>
  expect([
    ...answersOf([
      ['  КТО: ', 'Дата оплаты'],
      ['Note', '—'],
      ['', 'paid'],
    ]).headers,
  ]).toEqual([
    ['кто', 'paid'],
    ['note', null],
  ]));

describe('a columns tab', () => {
  const answers = answersOf(
    cells(`
      What is what
      Header     | Meaning   | The word means
      Order date | Created   |
      column D   | Paid      |
      столбец С  | Сумма     |
      col AA     | -         |
      Status     | Enrolled  | paid
      Статус     | Записан   | в работе
      Stage      | Junk      | left out
      Same ID    | parts     |
      Note       | Source    | as Anna said`),
  );
  test('holds headers and columns by letter', () => {
    expect([...answers.headers]).toEqual([
      ['order date', 'created'],
      ['note', 'source'],
    ]);
    expect([...answers.columns]).toEqual([
      [3, 'paid'],
      [2, 'amount'],
      [26, null],
    ]);
  });
  test('holds words of the status and what rows of one ID are, in both languages', () => {
    expect([...answers.statuses]).toEqual([
      ['enrolled', 'won'],
      ['записан', 'open'],
      ['junk', 'excluded'],
    ]);
    expect(answers.sameId).toBe('parts');
    expect(answersOf(cells('Заголовок | Что это\n Один ID | состояния')).sameId).toBe('states');
  });
  test('may have its columns in any order, and the status column may mean something else', () =>
    expect(answersOf(cells('Meaning | Note | Header\n Stage | | Status')).headers).toEqual(
      new Map([['status', 'stage']]),
    ));
  test.each<[string, string, object]>([
    ['Status | Enrolled | payd', 'tab-cell-unreadable', { row: 2, field: 'says', found: 'payd', nearest: 'paid' }],
    ['Status | Enrolled |', 'tab-cell-blank', { row: 2, field: 'says' }],
    ['Same ID | parst |', 'tab-cell-unreadable', { row: 2, field: 'meaning', found: 'parst', nearest: 'parts' }],
  ])('%s is refused with its row and the nearest word', (row, code, params) =>
    expect(() => answersOf(cells(`Header | Meaning | The word means\n ${row}`))).toThrow(refusal(code, params)),
  );
  test('a table of leads is none, a tab of answers without titles is one', () => {
    const without = [
      ['Order date', 'Created'],
      ['', ''],
      ['Status', 'Enrolled', 'paid'],
    ];
    expect([
      areAnswers(without),
      areAnswers([
        ['Manager', 'Created'],
        ['Anna', '2026-09-01'],
      ]),
    ]).toEqual([true, false]);
  });
});
