import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/read/cells/cell.ts';
import { flagOf } from '../../../src/read/cells/flagOf.ts';

describe('a flag', () => {
  test.each<[Cell]>([
    [true],
    ['да'],
    [' Да '],
    ['ДА'],
    ['yes'],
    ['Y'],
    ['✓'],
    ['✔️'],
    ['☑'],
    ['✅'],
    ['+'],
    ['есть'],
    ['ИСТИНА'],
    ['TRUE'],
  ])('%j is a yes', (cell) => expect(flagOf(cell)).toBe(true));

  test.each<[Cell]>([
    [false],
    ['нет'],
    ['Нет'],
    ['no'],
    ['N'],
    ['FALSE'],
    ['ложь'],
    ['-'],
    ['—'],
    ['✗'],
    ['☐'],
    ['❌'],
  ])('%j is a no', (cell) => expect(flagOf(cell)).toBe(false));

  test.each<[Cell]>([
    [''],
    [' '],
    [null],
    [undefined],
    ['может быть'],
    ['дача'],
    ['yesterday'],
    ['x'],
    ['1'],
    [1],
    [0],
    [new Date(0)],
    ['#N/A'],
    ['constructor'],
  ])('%j is neither: blank is unknown, and a number is a number', (cell) => expect(flagOf(cell)).toBeNull());
});
