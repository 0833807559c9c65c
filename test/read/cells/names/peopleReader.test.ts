import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NOBODY } from '../../../../src/core/leads.ts';
import type { Cell } from '../../../../src/read/cells/cell.ts';
import { foldName } from '../../../../src/read/cells/fold.ts';
import { peopleReader } from '../../../../src/read/cells/names/peopleReader.ts';

const read = (...column: Cell[]) =>
  peopleReader({ rows: column.map((cell) => [cell]), lines: Int32Array.from(column.keys()) }, 0).result();
const TEAM = ['Анна', 'Борис', 'Ann', 'Bob', 'Anna Maria Lee', 'Sales', 'North Team', '7'];

describe('a cell with two people', () => {
  test.each([
    'Ann / Bob',
    'Ann/Bob',
    'Ann; Bob',
    'Ann | Bob',
    'Ann + Bob',
    'Ann & Bob',
    'Ann\nBob',
    'Ann\r\nBob',
    'Ann, Bob',
    'ANN,  bob',
    'Ann and Bob',
    'Ann AND Bob',
    'Ann y Bob',
    'Ann und Bob',
    'Ann e Bob',
    'Ann, Bob and Анна',
    'Ann /',
    'Ann, Ann',
  ])('%j counts for the first one', (cell) => {
    const { names, codes, shared, unsplit } = read(cell, ...TEAM);
    expect([names[codes[0] ?? -1], names.includes(cell), shared, unsplit]).toEqual(['Ann', false, [cell], []]);
  });

  test.each(['Анна и Борис', 'Анна, Борис', 'Анна і Борис', 'Анна және Борис'])('%j too', (cell) => {
    const { names, codes } = read(...TEAM, cell);
    expect(names[codes[TEAM.length] ?? -1]).toBe('Анна');
  });

  test('whoever is first named, the order of people is that of the column', () => {
    const { names, codes } = read('Bob, Ann', 'Ann', 'bob', 'Bob');
    expect([names, [...codes]]).toEqual([
      ['bob', 'Ann'],
      [0, 1, 0, 0],
    ]);
  });
});

describe('a cell is one name as written', () => {
  test.each([
    ['nobody of it stands alone', 'Smith, John', []],
    ['one of two stands alone: asked', 'Ann / Zoe', ['Ann / Zoe']],
    ['a team beside a person: asked', 'Ann / North Team', ['Ann / North Team']],
    ['a number beside a person: asked', 'Ann, 7', ['Ann, 7']],
    ['nobody beside a person: asked', 'Ann / —', ['Ann / —']],
    ['teams', 'Sales / North Team', []],
    ['a number with a team', '7; Sales', []],
    ['a word that only begins with “and”', 'Ann Anders Bob', []],
    ['“y” inside a word', 'Annyemi Bob', []],
    ['a hyphen', 'Ann-Bob', []],
    ['a hyphen with spaces', 'Ann - Bob', []],
    ['a bracket', 'Ann (Bob)', []],
    ['a point', 'Ann. Bob', []],
    ['a space', 'Ann Bob', []],
    ['a word at the end', 'Ann and', []],
    ['nothing behind a mark', 'Zoe;', []],
  ])('when %s', (_title, cell, asked) => {
    const { names, codes, shared, unsplit } = read(...TEAM, cell);
    expect([names[codes[TEAM.length] ?? -1], shared, unsplit]).toEqual([cell, [], asked]);
  });
});

test('nobody is in no cell, and without a column', () => {
  expect([...read('', '—', 'n/a', '— / —').codes]).toEqual(Array(4).fill(NOBODY));
  const { names, codes } = peopleReader({ rows: [['Anna']], lines: Int32Array.of(0) }, undefined).result();
  expect([names, [...codes]]).toEqual([[], [NOBODY]]);
});

test('law: whatever is written beside it, a name that stands alone is that person', () => {
  const piece = fc.constantFrom('Ann', 'Bob', 'Cid', '7', 'Sales', '', '—');
  const cell = fc
    .array(piece, { minLength: 1, maxLength: 3 })
    .chain((all) => fc.constantFrom(' / ', ', ', ' and ', ';').map((between) => all.join(between)));
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 12 }), (column) => {
      const { names, codes, shared } = read(...column);
      column.forEach((text, lead) => {
        const name = names[codes[lead] ?? -1];
        if (['Ann', 'Bob', 'Cid'].includes(text)) expect(foldName(name ?? '')).toBe(foldName(text));
        expect(shared.includes(name ?? '')).toBe(false);
      });
      expect(new Set(names).size).toBe(names.length);
    }),
  );
});
