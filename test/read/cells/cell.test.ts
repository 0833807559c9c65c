import { expect, test } from 'vitest';
import { type Arg, type Cell, isBlank, isDate, isOmitted, isSheetError, single } from '../../../src/read/cells/cell.ts';

const isNo = <T>(values: readonly T[], test: (value: T) => boolean): readonly T[] => values.filter(test);

test('blank cells hold nothing or only spaces', () => {
  expect(['', null, undefined, ' ', '\u00a0\n'].every(isBlank)).toBe(true);
  expect(isNo<Cell>([0, false, '-', new Date(0)], isBlank)).toEqual([]);
});

test('an argument of spaces is not left out', () => {
  expect(['', null, undefined].every(isOmitted)).toBe(true);
  expect(isNo<Arg>([' ', 0, false, [['']]], isOmitted)).toEqual([]);
});

test('one cell in a range is that cell', () => {
  expect(single([[5]])).toBe(5);
  expect(single([['']])).toBe('');
  expect([single([[1, 2]]), single([[1], [2]]), single([]), single('a')]).toEqual([[[1, 2]], [[1], [2]], [], 'a']);
});

test('a Date is known by its tag, an object like one is none', () => {
  expect(isDate(new Date(NaN))).toBe(true);
  expect([isDate({ getTime: () => 0 }), isDate('2026-11-05'), isDate(null)]).toEqual([false, false, false]);
});

test.each([
  ['#N/A', true],
  ['#NAME?', true],
  ['#ERROR!', true],
  ['#1', false],
  [' #N/A', false],
  ['N/A', false],
])('%s as an error of the sheet: %s', (text, is) => expect(isSheetError(text)).toBe(is));
