import { describe, expect, test } from 'vitest';
import { NOBODY } from '../../../src/core/leads.ts';
import type { Cell } from '../../../src/read/cells/cell.ts';
import { nameReader } from '../../../src/read/cells/nameReader.ts';

const names = (...column: Cell[]) => {
  const rows = column.map((cell) => [cell]);
  const { names: people, codes } = nameReader({ rows, lines: Int32Array.from(column, (_, i) => i) }, 0).result();
  return { people, codes: [...codes] };
};

describe('a column of names', () => {
  test('case, ё, spaces of every kind and zero-width characters are one person, shown as first written', () => {
    expect(names('Артём  Ли', 'артем ли', 'АРТЁМ\u00a0ЛИ', ' Артём Ли ', 'Артём\u200b Ли')).toEqual({
      people: ['Артём Ли'],
      codes: [0, 0, 0, 0, 0],
    });
  });
  test('blank, an error, a box and a dash name nobody', () => {
    expect(names('', null, undefined, ' ', '#N/A', true, false, '-')).toEqual({
      people: [],
      codes: Array(8).fill(NOBODY),
    });
  });
  test('letters written in two signs and soft hyphens are no other person', () => {
    expect(names('Андрей Соловьёв', 'Андрей Соловьёв'.normalize('NFD'), 'Андрей Соло\u00adвьёв').codes).toEqual([
      0, 0, 0,
    ]);
  });
  test.each([
    '—',
    '–',
    '--',
    '...',
    '?',
    '+',
    '/',
    'Не назначен',
    'не назначена',
    'Без ответственного',
    'нет',
    'Нет менеджера',
    'Unassigned',
    'No owner',
    'Not assigned',
    'n/a',
    'None',
    'null',
    '(пусто)',
    '(blank)',
  ])('%j names nobody', (cell) => expect(names(cell)).toEqual({ people: [], codes: [NOBODY] }));
  test.each(['Нета', 'Нетребко', 'Nobody Jones', 'Надежда Нет', 'Noah', 'Nan', 'Ли', 'Я', '😀', '7', 'undefined'])(
    '%j is a name',
    (cell) => expect(names(cell)).toEqual({ people: [cell], codes: [0] }),
  );
  test('names of the language itself are names', () => {
    expect(names('__proto__', 'constructor', 'toString', '__proto__')).toEqual({
      people: ['__proto__', 'constructor', 'toString'],
      codes: [0, 1, 2, 0],
    });
  });
  test('a number is a name too, the same as its text', () =>
    expect(names(7, '7')).toEqual({ people: ['7'], codes: [0, 0] }));
  test('no column is nobody', () => {
    const { names: people, codes } = nameReader({ rows: [['Anna']], lines: Int32Array.of(0) }, undefined).result();
    expect([people, [...codes]]).toEqual([[], [NOBODY]]);
  });
});
