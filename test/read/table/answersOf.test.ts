import { describe, expect, test } from 'vitest';
import type { Arg } from '../../../src/read/cells/cell.ts';
import { answersOf } from '../../../src/read/table/answersOf.ts';
import { type SourceTable, readSourceTable } from '../../../src/read/table/sourceTable.ts';
import { placeIn } from '../../support/found.ts';

const read = (range: Arg, mapping: Arg): SourceTable => readSourceTable(range, 'data', placeIn(), answersOf(mapping));
const refusal = (code: string, params: object): unknown =>
  expect.objectContaining({ code, params: expect.objectContaining(params) });

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
    ).toThrow(refusal('mapping-unreadable', { found: 'Менежер', row: 2, nearest: 'менеджер' }));
  });
  test('one row is no header: it is refused', () =>
    expect(() => read(data, [['Кто', 'чепуха']])).toThrow(refusal('mapping-unreadable', { row: 1 })));
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
