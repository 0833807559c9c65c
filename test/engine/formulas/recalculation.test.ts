import { afterEach, expect, test } from 'vitest';
import type { FormulaArgument, Stored } from '../../../playground/host/index.ts';
import { spreadsheet, type Spreadsheet } from '../spreadsheet.ts';

const number = (value: number): Stored => ({ kind: 'number', value });

/** The numbers in a range of the formula, row by row. */
const numbersIn = (argument: FormulaArgument | undefined): number[] =>
  argument === undefined || !('range' in argument)
    ? []
    : argument.range.flat().flatMap((cell) => (cell.kind === 'number' ? [cell.value] : []));

const sum = (numbers: readonly number[]): number => numbers.reduce((one, other) => one + other, 0);

/** Three numbers below each other from the one given on, their sum, and their doubles. */
const FUNCTIONS = {
  THREE: ([first]: readonly FormulaArgument[]): Stored[][] =>
    [0, 1, 2].map((n) => [
      number((first !== undefined && 'value' in first ? Number(first.value) : sum(numbersIn(first))) + n),
    ]),
  TOTAL: ([range]: readonly FormulaArgument[]): Stored[][] => [[number(sum(numbersIn(range)))]],
  DOUBLES: ([range]: readonly FormulaArgument[]): Stored[][] => numbersIn(range).map((value) => [number(2 * value)]),
  /** A title and so many numbers from 1. */
  LIST: ([count]: readonly FormulaArgument[]): Stored[][] => [
    [{ kind: 'text', value: 'Title' }],
    ...Array.from({ length: sum(numbersIn(count)) }, (_, row) => [number(row + 1)]),
  ],
};

const open: Spreadsheet[] = [];
function start(cells: Parameters<typeof spreadsheet>[0][string]): Spreadsheet {
  const book = spreadsheet({ Board: cells }, FUNCTIONS);
  open.push(book);
  return book;
}
afterEach(() => open.splice(0).forEach(({ engine }) => engine.dispose()));

test('at the start each formula is asked once, also one that reads what another spilled', async () => {
  const book = start([[{ formula: '=THREE(5)' }, { formula: '=TOTAL(A1:A3)' }, { formula: '=TOTAL(E1:E2)' }]]);
  expect(await book.cell('Board!B1')).toEqual(number(18));
  expect(book.calls).toHaveLength(3);
});

test('a formula that reads only the middle of what is spilled later gets it at the start, one number or a table', async () => {
  const cells = [[{ formula: '=TOTAL(D2:D3)' }, { formula: '=DOUBLES(D2:D3)' }, null, { formula: '=THREE(5)' }]];
  const book = start(cells);
  expect(await book.cell('Board!A1')).toEqual(number(13));
  expect(await book.cell('Board!B1')).toEqual(number(12));
  expect(await book.cell('Board!B2')).toEqual(number(14));
});

test('what has changed is read anew by those that read it, and a formula written again is asked again', async () => {
  const book = start([[5, { formula: '=THREE(A1)' }, { formula: '=TOTAL(B1:B3)' }, { formula: '=TOTAL(B2:B3)' }]]);
  expect(await book.cell('Board!C1')).toEqual(number(18));
  book.write('Board!A1', number(6));
  expect(await book.cell('Board!C1')).toEqual(number(21));
  expect(await book.cell('Board!D1')).toEqual(number(15));
  const asked = book.calls.length;
  book.write('Board!C1', { kind: 'text', value: '=TOTAL(B1:B3)' });
  expect(await book.cell('Board!C1')).toEqual(number(21));
  expect(book.calls.length).toBeGreaterThan(asked);
});

test('what reads a table that is made of another one follows, also to no rows and back', async () => {
  const book = start([
    [2, { formula: '=LIST(A1:A1)' }, { formula: '=IFERROR(FILTER(B2:B9,B2:B9>1),"")' }, { formula: '=COUNT(C2:C9)' }],
    [null, null, null, { formula: '=COUNT(C1:C9)' }],
    [null, null, null, { formula: '=COUNT(B3:B9)' }],
    [null, null, null, { formula: '=IF(B3="",0,IF(D1=0,-1,1))' }],
  ]);
  const seen: unknown[] = [];
  for (const count of [4, 0, 1, 3]) {
    book.write('Board!A1', number(count));
    seen.push(await Promise.all(['D1', 'D2', 'D3', 'D4'].map(async (at) => book.cell(`Board!${at}`))));
  }
  expect(seen).toEqual([
    [2, 3, 3, 1].map(number),
    [0, 0, 0, 0].map(number),
    [0, 0, 0, 0].map(number),
    [1, 2, 2, 1].map(number),
  ]);
});
