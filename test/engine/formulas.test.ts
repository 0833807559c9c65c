import { afterEach, expect, test } from 'vitest';
import type { FormulaArgument, Stored } from '../../playground/host/index.ts';
import { spreadsheet, type Spreadsheet } from './spreadsheet.ts';

const number = (value: number): Stored => ({ kind: 'number', value });
const text = (value: string): Stored => ({ kind: 'text', value });
const blank: Stored = { kind: 'blank' };
const deals = [
  ['Manager', 'Date', 'Amount', 'Paid'],
  ['Ann', { date: 46027 }, 100, true],
  ['Bob', { date: 46028.5 }, null, false],
  ['007', null, 3, null],
];

const open: Spreadsheet[] = [];
const start: typeof spreadsheet = (...args) => {
  const made = spreadsheet(...args);
  open.push(made);
  return made;
};
afterEach(() => open.splice(0).forEach(({ engine }) => engine.dispose()));

const rowsOf = (arg: FormulaArgument | undefined) => (arg !== undefined && 'range' in arg ? arg.range : []);

test('an open range arrives at the full height of the sheet, dates as dates, blanks as blanks', async () => {
  const sheet = start(
    { Deals: deals, Board: [[{ formula: '=ROWS_OF(Deals!A:D)' }]] },
    { ROWS_OF: ([data]) => [[number(rowsOf(data).length)]] },
  );
  expect(await sheet.cell('Board!A1')).toEqual(number(1000));
  const [data] = sheet.calls[0] ?? [];
  expect(data).toMatchObject({ open: true });
  expect(rowsOf(data).slice(0, 5)).toEqual([
    ['Manager', 'Date', 'Amount', 'Paid'].map(text),
    [text('Ann'), { kind: 'date', value: 46027 }, number(100), { kind: 'boolean', value: true }],
    [text('Bob'), { kind: 'date', value: 46028.5 }, blank, { kind: 'boolean', value: false }],
    [text('007'), blank, number(3), blank],
    [blank, blank, blank, blank],
  ]);
});

test('a cell, a literal, a gap and an error cell arrive as what they are', async () => {
  const sheet = start(
    { Board: [[{ formula: '=ARGS(B1,"x",,2.5,TRUE,C1,D1:D1)' }, 7, { formula: '=1/0' }, 9]] },
    { ARGS: () => [[text('ok')]] },
  );
  expect(await sheet.cell('Board!A1')).toEqual(text('ok'));
  expect(sheet.calls.at(-1)).toEqual([
    { range: [[number(7)]], open: false, singleCell: true },
    text('x'),
    { kind: 'skipped' },
    number(2.5),
    { kind: 'boolean', value: true },
    { range: [[{ kind: 'error', value: '#DIV/0!' }]], open: false, singleCell: true },
    { range: [[number(9)]], open: false, singleCell: false },
  ]);
});

test('a table spills, a later edit of its source changes it, and another formula reads it with its dates', async () => {
  const sheet = start(
    { Deals: deals, Board: [[{ formula: '=SPILL(Deals!A:D)' }, null, null, { formula: '=LAST(A1:B2)' }]] },
    {
      SPILL: ([data]) => [
        [text('Manager'), text('Day')],
        [rowsOf(data)[1]?.[0] ?? blank, rowsOf(data)[1]?.[1] ?? blank],
        [text('end'), blank],
      ],
      LAST: ([table]) => [[rowsOf(table)[1]?.[1] ?? blank]],
    },
  );
  expect(await sheet.cell('Board!A2')).toEqual(text('Ann'));
  expect(await sheet.cell('Board!B2')).toEqual({ kind: 'date', value: 46027 });
  expect(await sheet.cell('Board!D1')).toEqual({ kind: 'date', value: 46027 });
  expect(await sheet.cell('Board!B3')).toEqual(blank);
  sheet.write('Deals!A2', text('Zoe'));
  expect(await sheet.cell('Board!A2')).toEqual(text('Zoe'));
});

test('a formula with a date format of its own is a date for the formula that reads it, the first time too', async () => {
  const sheet = start(
    { Deals: deals, Board: [[{ formula: '=MAX(Deals!B2:B3)' }, { formula: '=KIND(A1)' }]] },
    { KIND: ([cell]) => [[text(rowsOf(cell)[0]?.[0]?.kind ?? '')]] },
    { Board: [{ range: 'A1', format: 'dd.mm.yyyy' }] },
  );
  expect(await sheet.cell('Board!B1')).toEqual(text('date'));
});

test('a formula with semicolons, as a Russian spreadsheet writes it, works and is kept with commas', async () => {
  const sheet = start({ Board: [[1, 2]] }, { JOIN_ALL: (args) => [[text(String(args.length))]] });
  sheet.write('Board!C1', text('=JOIN_ALL(A1;B1;"a;b";SUM(A1;B1))'));
  expect(await sheet.cell('Board!C1')).toEqual(text('4'));
  expect(sheet.workbook.activeSheet().formulas({ row: 0, column: 2, rows: 1, columns: 1 })).toEqual([
    ['=JOIN_ALL(A1,B1,"a;b",SUM(A1,B1))'],
  ]);
});

test('a tab that is not there is #REF! with its name, and the function is not called', async () => {
  const sheet = start({ Board: [[{ formula: '=A(Nowhere!A:B)' }]] }, { A: () => [[blank]] });
  expect(await sheet.cell('Board!A1')).toEqual({
    kind: 'error',
    value: '#REF!',
    message: "Unresolved sheet name 'Nowhere'.",
  });
  expect(sheet.calls).toEqual([]);
});

test('a throw is #ERROR! with its message, which goes away when the formula is mended', async () => {
  const sheet = start(
    {
      Board: [
        [{ formula: '=CHECK(B1)' }, 'bad', { formula: '=IFERROR(CHECK(B1),"caught")' }, { formula: '=CHECK(B1)+1' }],
      ],
    },
    {
      CHECK: ([cell]) => {
        const value = rowsOf(cell)[0]?.[0];
        if (value?.kind !== 'number') throw new Error('expected a number in B1');
        return [[value]];
      },
    },
  );
  const error = { kind: 'error', value: '#ERROR!', message: 'expected a number in B1' };
  expect(await sheet.cell('Board!A1')).toEqual(error);
  expect(await sheet.cell('Board!C1')).toEqual(text('caught'));
  expect(await sheet.cell('Board!D1')).toEqual(error);
  sheet.write('Board!B1', number(5));
  expect(await sheet.cell('Board!A1')).toEqual(number(5));
  expect(await sheet.cell('Board!D1')).toEqual(number(6));
});

test('formulas on the same open range share one conversion in a recalculation, and the next one reads anew', async () => {
  const sheet = start(
    {
      Deals: deals,
      Board: [[{ formula: '=A(Deals!A:D)' }, { formula: '=A(Deals!A:D)' }, { formula: '=A(Deals!A:D)' }]],
    },
    { A: ([data]) => [[rowsOf(data)[1]?.[2] ?? blank]] },
  );
  await sheet.cell('Board!A1');
  const grids = sheet.calls.map(([data]) => rowsOf(data));
  expect(grids).toHaveLength(3);
  expect(new Set(grids).size).toBe(1);
  sheet.write('Deals!C2', number(555));
  expect(await sheet.cell('Board!C1')).toEqual(number(555));
});

test.each([
  ['text', text('plain')],
  ['digits kept as text', text('007')],
  ['number', number(1.5)],
  ['boolean', { kind: 'boolean', value: true }],
  ['date', { kind: 'date', value: 46027 }],
  ['blank', blank],
] as const)('%s written through the workbook reads back the same', async (_what, value) => {
  const sheet = start({ Board: [['old']] }, { A: () => [[blank]] });
  sheet.write('Board!A1', value);
  expect(await sheet.cell('Board!A1')).toEqual(value);
});

test('text that starts with = becomes a formula, and its text can be read back', async () => {
  const sheet = start({ Board: [[1, 2]] }, { A: () => [[blank]] });
  sheet.write('Board!C1', text('=A1+B1'));
  expect(await sheet.cell('Board!C1')).toEqual(number(3));
  expect(sheet.workbook.activeSheet().formulas({ row: 0, column: 0, rows: 1, columns: 3 })).toEqual([
    ['', '', '=A1+B1'],
  ]);
});

test('an apostrophe keeps a text that starts with = a text', async () => {
  const sheet = start({ Board: [[1]] }, { A: () => [[blank]] });
  sheet.write('Board!B1', text("'=A1+1"));
  expect(await sheet.cell('Board!B1')).toEqual(text('=A1+1'));
});

test('cells show what their number format makes of them', () => {
  const sheet = start(
    { Board: [[0.25, { date: 46027 }, 'x']] },
    { A: () => [[blank]] },
    { Board: [{ range: 'A1', format: '0.0%' }] },
  );
  expect(sheet.workbook.activeSheet().shown?.({ row: 0, column: 0, rows: 1, columns: 3 })).toEqual([
    ['25.0%', '2026-01-05', 'x'],
  ]);
});

test('number formats are set and read per cell', () => {
  const sheet = start({ Board: [[0.25, 46027]] }, { A: () => [[blank]] });
  const at = { row: 0, column: 0, rows: 1, columns: 2 };
  const board = sheet.workbook.activeSheet();
  board.setNumberFormats(at, [['0.0%', 'yyyy-mm-dd']]);
  expect(board.numberFormats(at)).toEqual([['0.0%', 'yyyy-mm-dd']]);
  expect(board.read(at)).toEqual([[number(0.25), { kind: 'date', value: 46027 }]]);
});

test('a sheet can be inserted and selected', () => {
  const sheet = start({ Board: [[1]] }, { A: () => [[blank]] });
  const added = sheet.workbook.insertSheet('Targets');
  sheet.workbook.select(added, { row: 2, column: 1, rows: 1, columns: 3 });
  expect(sheet.workbook.activeSheet().name).toBe('Targets');
  expect(sheet.workbook.selection()).toEqual({ row: 2, column: 1, rows: 1, columns: 3 });
  expect(sheet.workbook.sheets().map(({ name }) => name)).toEqual(['Board', 'Targets']);
});
