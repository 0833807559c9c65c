import { describe, expect, test } from 'vitest';
import { NOBODY } from '../../../../src/core/leads.ts';
import type { Cell } from '../../../../src/read/cells/cell.ts';
import { nameReader } from '../../../../src/read/cells/names/nameReader.ts';

const names = (...column: Cell[]) => {
  const rows = column.map((cell) => [cell]);
  const { names: people, codes } = nameReader({ rows, lines: Int32Array.from(column, (_, i) => i) }, 0).result();
  return { people, codes: [...codes] };
};

describe('a column of names', () => {
  test('case, ё, spaces of every kind and zero-width characters make no other name', () => {
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
  test('names of the language itself are names', () => {
    expect(names('__proto__', 'constructor', 'toString', '__proto__')).toEqual({
      people: ['__proto__', 'constructor', 'toString'],
      codes: [0, 1, 2, 0],
    });
  });
  test('a number is a name too, the same as its text', () =>
    expect(names(7, '7')).toEqual({ people: ['7'], codes: [0, 0] }));
  test.each<[string, Cell[], string]>([
    ['the spelling that is used most', ['anna lee', 'Anna Lee', 'Anna  Lee'], 'Anna Lee'],
    ['the first of equals', ['АННА ЛИ', 'Анна Ли', 'анна ли'], 'АННА ЛИ'],
    ['ё where most write ё', ['Артем Ли', 'Артём Ли', 'Артём Ли'], 'Артём Ли'],
  ])('shown is %s', (_title, column, name) => expect(names(...column).people).toEqual([name]));
  test('signs part no words: a source or a product is what is written', () =>
    expect(names('A', 'A / B', 'B')).toEqual({ people: ['A', 'A / B', 'B'], codes: [0, 1, 2] }));
});
