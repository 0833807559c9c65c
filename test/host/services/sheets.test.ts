import { describe, expect, test } from 'vitest';
import type { MemoryTab } from '../../../playground/host/index.ts';
import { evaluated, worldOf } from '../world.ts';

const DEALS: MemoryTab = {
  name: 'Deals',
  cells: [
    ['Sum', 'Twice'],
    [1, { formula: '=A2*2' }],
    [2, { formula: '=A3*2' }],
    [3, null],
  ],
};
const OTHER: MemoryTab = { name: 'Other', cells: [] };

/** Runs statements with `book` and `sheet` (Deals), and gives the workbook. */
function ran(statements: string) {
  const code = `function run() { var book = SpreadsheetApp.getActive(); var sheet = book.getSheetByName('Deals'); ${statements} }`;
  const { addon, workbook } = worldOf(code, { tabs: [DEALS, OTHER] });
  addon.call('run', [], 'FULL');
  return workbook;
}

describe('a sheet', () => {
  test('is hidden, shown and renamed; a formula of an add-on can ask', () => {
    const [deals, other] = ran("sheet.setName('Sales').hideSheet();").sheets();
    expect([deals?.name, deals?.isHidden, other?.isHidden]).toEqual(['Sales', true, false]);
    expect(ran('sheet.hideSheet(); sheet.showSheet();').sheets()[0]?.isHidden).toBe(false);
    expect(
      evaluated("SpreadsheetApp.getActive().getSheetByName('Deals').hideSheet().isSheetHidden()", {
        tabs: [DEALS, OTHER],
      }),
    ).toBe(true);
  });

  test.each([
    ["sheet.setName('other')", /already exists/],
    ["book.insertSheet('DEALS')", /already exists/],
    ["sheet.hideSheet(); book.getSheetByName('Other').hideSheet()", /hide all the sheets/],
    ['sheet.deleteRows(1, 1000)', /delete all the rows/],
    ['sheet.deleteColumns(1, 26)', /delete all the columns/],
    ['sheet.deleteRows(1000, 2)', /outside the dimensions/],
    ['sheet.copyTo(sheet)', /method signature/],
    ['sheet.getRange(1, 1).copyTo(sheet)', /method signature/],
  ])('refuses %s', (statement, message) => {
    expect(() => ran(`${statement};`)).toThrow(message);
  });

  test('may keep its own name in another case', () => {
    expect(ran("sheet.setName('DEALS');").sheets()[0]?.name).toBe('DEALS');
  });

  test('is copied behind the others, with its formulas, and the user stays where they were', () => {
    const workbook = ran("book.setActiveSheet(book.getSheetByName('Other')); sheet.copyTo(book); sheet.copyTo(book);");
    expect(workbook.sheets().map(({ name }) => name)).toEqual(['Deals', 'Other', 'Copy of Deals', 'Copy of Deals 2']);
    expect(workbook.activeSheet().name).toBe('Other');
    const copy = workbook.sheets()[2];
    expect(copy?.formulas({ row: 1, column: 1, rows: 2, columns: 1 })).toEqual([['=A2*2'], ['=A3*2']]);
    expect(copy?.extent()).toEqual({ rows: 4, columns: 2 });
  });

  test('loses and gets several rows and columns at once', () => {
    const [deals] = ran('sheet.deleteRows(2, 2); sheet.insertRowsAfter(1, 3); sheet.deleteColumns(2, 1);').sheets();
    expect(deals?.read({ row: 0, column: 0, rows: 5, columns: 1 }).flat()).toMatchObject([
      { value: 'Sum' },
      { kind: 'blank' },
      { kind: 'blank' },
      { kind: 'blank' },
      { value: 3 },
    ]);
    expect([deals?.maxRows, deals?.maxColumns, deals?.extent()]).toEqual([1001, 25, { rows: 5, columns: 1 }]);
  });
});

test('sorted rows move with their formulas, by a column of numbers alone', () => {
  const [deals] = ran(
    'sheet.getRange(2, 4, 3, 1).setValues([[2], [3], [1]]); sheet.getRange(2, 1, 3, 4).sort(4);',
  ).sheets();
  expect(deals?.read({ row: 1, column: 0, rows: 3, columns: 1 }).flat()).toMatchObject([
    { value: 3 },
    { value: 1 },
    { value: 2 },
  ]);
  expect(deals?.formulas({ row: 1, column: 1, rows: 3, columns: 1 }).flat()).toEqual(['', '=A3*2', '=A4*2']);
  expect(() => ran('sheet.getRange(1, 1, 3, 1).sort(1);')).toThrow(/method signature/);
});

describe('copied cells', () => {
  test('are repeated as often as they fit, and their formulas move along', () => {
    const [deals] = ran('sheet.getRange(3, 2).copyTo(sheet.getRange(4, 2, 2, 1));').sheets();
    expect(deals?.formulas({ row: 3, column: 1, rows: 2, columns: 1 })).toEqual([['=A4*2'], ['=A5*2']]);
  });

  test('take their number formats with them; what was there goes, texts stay texts', () => {
    const [, other] = ran(`sheet.getRange(1, 1, 4, 1).setNumberFormat('0.0'); sheet.getRange(2, 1).setValue("'=1");
      book.getSheetByName('Other').getRange(4, 3).setValue('old');
      sheet.getRange(1, 1, 4, 3).copyTo(book.getSheetByName('Other').getRange(1, 1, 4, 3));`).sheets();
    const at = { row: 0, column: 0, rows: 4, columns: 3 };
    expect(other?.read(at).map((row) => row.map((cell) => (cell.kind === 'blank' ? '' : cell.value)))).toEqual([
      ['Sum', 'Twice', ''],
      ['=1', '', ''],
      [2, '', ''],
      [3, '', ''],
    ]);
    expect(other?.formulas({ row: 1, column: 0, rows: 2, columns: 2 })).toEqual([
      ['', '=A2*2'],
      ['', '=A3*2'],
    ]);
    expect(other?.numberFormats({ row: 0, column: 0, rows: 1, columns: 2 })).toEqual([['0.0', 'General']]);
  });

  test('are a date where a number has the format of one', () => {
    const [deals] = ran("sheet.getRange(2, 1).setNumberFormat('dd.mm.yyyy').setValue(46055);").sheets();
    expect(deals?.read({ row: 1, column: 0, rows: 1, columns: 1 })).toEqual([[{ kind: 'date', value: 46055 }]]);
  });
});
