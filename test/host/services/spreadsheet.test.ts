import { describe, expect, test } from 'vitest';
import type { MemoryTab } from '../../../playground/host/index.ts';
import { evaluated, worldOf } from '../world.ts';

const tabs: readonly MemoryTab[] = [
  {
    name: 'Deals',
    cells: [
      ['Manager', 'Paid', 'Amount', 'Won'],
      ['Anna', { date: 46000.5 }, 1200, true],
      ['Boris', null, { error: '#N/A' }, false],
    ],
  },
  { name: 'My tab', cells: [[{ formula: '=SUM(Deals!C2:C3)' }, 0.25]] },
];
const sheet = 'SpreadsheetApp.getActive().getActiveSheet()';

function run(
  code: string,
  timeZone = 'Etc/UTC',
): { readonly result: unknown; readonly world: ReturnType<typeof worldOf> } {
  const world = worldOf(`function f() { var sheet = ${sheet}; ${code} }`, { tabs, timeZone });
  return { result: world.addon.call('f', [], 'FULL'), world };
}

describe('what a script reads', () => {
  test.each([
    ['SpreadsheetApp.getActiveSpreadsheet().getName()', 'School'],
    ['SpreadsheetApp.getActive().getSpreadsheetLocale()', 'en_US'],
    ['SpreadsheetApp.getActive().getSpreadsheetTimeZone()', 'Etc/UTC'],
    ['SpreadsheetApp.getActive().getSheets().map(function (s) { return s.getName(); })', ['Deals', 'My tab']],
    ['SpreadsheetApp.getActive().getSheetByName("nothing")', null],
    ['SpreadsheetApp.getActive().getRangeByName("Targets")', null],
    ['SpreadsheetApp.getActive().getRange("\'My tab\'!B1").getValue()', 0.25],
    ['SpreadsheetApp.getActive().getRange("A2").getValue()', 'Anna'],
    [`${sheet}.getLastRow()`, 3],
    [`${sheet}.getLastColumn()`, 4],
    [`[${sheet}.getMaxRows(), ${sheet}.getMaxColumns()]`, [1000, 26]],
    [`${sheet}.getSheetId()`, 0],
    [`${sheet}.getDataRange().getA1Notation()`, 'A1:D3'],
    [`${sheet}.getRange("A:B").getA1Notation()`, 'A1:B1000'],
    [`${sheet}.getRange("A2:B").getNumRows()`, 999],
    [`${sheet}.getRange(2, 1).getA1Notation()`, 'A2'],
    [`${sheet}.getRange(2, 1, 2).getA1Notation()`, 'A2:A3'],
    [`${sheet}.getRange(2, 1, 2, 4).getA1Notation()`, 'A2:D3'],
    [`${sheet}.getRange("B2:C3").offset(1, 1).getA1Notation()`, 'C3:D4'],
    [`${sheet}.getRange("B2:C3").offset(0, 0, 1).getA1Notation()`, 'B2:C2'],
    [`${sheet}.getRange("B2:C3").getCell(2, 1).getA1Notation()`, 'B3'],
    [`[${sheet}.getRange("B2:C4").getRow(), ${sheet}.getRange("B2:C4").getLastRow()]`, [2, 4]],
    [`${sheet}.getRange("B2:C4").getSheet().getName()`, 'Deals'],
    [
      `${sheet}.getRange("A2:D3").getValues()`,
      [
        ['Anna', '2025-12-09T12:00:00.000Z', 1200, true],
        ['Boris', '', '#N/A', false],
      ],
    ],
    [
      `${sheet}.getRange("A2:D3").getDisplayValues()`,
      [
        ['Anna', '2025-12-09 12:00:00', '1200', 'TRUE'],
        ['Boris', '', '#N/A', 'FALSE'],
      ],
    ],
    [`${sheet}.getRange("E9").isBlank()`, true],
    [
      'SpreadsheetApp.getActive().getSheetByName("My tab").getRange("A1:B1").getFormulas()',
      [['=SUM(Deals!C2:C3)', '']],
    ],
    ['SpreadsheetApp.getActive().getSheetByName("My tab").getLastColumn()', 2],
    ['SpreadsheetApp.getActive().getSheetByName("My tab").getRange("A1").isBlank()', false],
    [`${sheet}.getActiveCell().getA1Notation()`, 'A1'],
  ])('%s is %j', (expression, expected) => {
    expect(evaluated(expression, { tabs })).toEqual(expected);
  });

  test('gives a date as the instant of the spreadsheet zone, and formatDate gives the date back', () => {
    const code = `var date = sheet.getRange('B2').getValue();
      return date.toISOString() + ' ' + (date instanceof Date) + ' ' +
        Utilities.formatDate(date, SpreadsheetApp.getActive().getSpreadsheetTimeZone(), 'yyyy-MM-dd HH:mm');`;
    expect(run(code, 'America/New_York').result).toBe('2025-12-09T17:00:00.000Z true 2025-12-09 12:00');
  });

  test('gives the calculating cell to a custom function that asks for the active range', () => {
    const { addon, workbook } = worldOf('function F() { return SpreadsheetApp.getActiveRange().getA1Notation(); }', {
      tabs,
    });
    const at = { row: 4, column: 2, rows: 1, columns: 1 };
    expect(addon.callCustomFunction('F', [], { cell: { sheet: workbook.activeSheet(), at } })).toEqual({
      grid: [[{ kind: 'text', value: 'C5' }]],
    });
  });
});

describe('a wrong call of a range', () => {
  test.each([
    [
      'sheet.getRange("A1:B2").setValues([[1, 2]])',
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      'sheet.getRange("A1:B2").setValues([[1, 2], [3]])',
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    ['sheet.getRange("A1:B1").setNumberFormats([["0"]])', 'The data has 1 but the range has 2.'],
    ['sheet.getRange("A1:B1").setFormulas([["=1"]])', 'The data has 1 but the range has 2.'],
    [
      'sheet.getRange("A1").setValues(5)',
      "The parameters (number) don't match the method signature for Range.setValues.",
    ],
    [
      'sheet.getRange("A1").setValues([1])',
      "The parameters (number[]) don't match the method signature for Range.setValues.",
    ],
    [
      'sheet.getRange("A1").setValue({})',
      "The parameters (Object) don't match the method signature for Range.setValue.",
    ],
    [
      'sheet.getRange("A1").setValue(1, 2)',
      "The parameters (number,number) don't match the method signature for Range.setValue.",
    ],
    ['sheet.getRange("A1").setValue("x".repeat(50001))', 'more than the maximum of 50000 characters'],
    ['sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
    ['sheet.getRange(1, 0)', 'The starting column of the range is too small.'],
    ['sheet.getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
    ['sheet.getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
    ['sheet.getRange(1000, 1, 2, 1)', 'outside the dimensions of the sheet'],
    ['sheet.getRange("AA1")', 'outside the dimensions of the sheet'],
    ['sheet.getRange("A1").offset(-1, 0)', 'The starting row of the range is too small.'],
    ['sheet.getRange("Nothing!A1")', 'Range not found'],
    ['sheet.getRange("first cell")', 'Range not found'],
    ['SpreadsheetApp.getActive().insertSheet("Deals")', 'A sheet with the name "Deals" already exists.'],
    ['SpreadsheetApp.getActive().insertSheet("New", 9)', 'Invalid argument: sheetIndex'],
    [
      'SpreadsheetApp.getActive().insertSheet("New", "1")',
      "The parameters (String,String) don't match the method signature for Spreadsheet.insertSheet.",
    ],
  ])('%s: %s', (code, message) => {
    expect(() => run(`${code};`)).toThrow(message);
  });
});

describe('what a script writes', () => {
  test.each([
    ['"=A1+1"', { kind: 'blank' }, '=A1+1'],
    ['"\'=A1+1"', { kind: 'text', value: '=A1+1' }, ''],
    ['"Anna"', { kind: 'text', value: 'Anna' }, ''],
    ['12.5', { kind: 'number', value: 12.5 }, ''],
    ['true', { kind: 'boolean', value: true }, ''],
    ['null', { kind: 'blank' }, ''],
    ['undefined', { kind: 'blank' }, ''],
    ['""', { kind: 'blank' }, ''],
    ['new Date(Date.UTC(2025, 11, 9))', { kind: 'date', value: 46000 }, ''],
    ['"007"', { kind: 'number', value: 7 }, ''],
    ['"25%"', { kind: 'number', value: 0.25 }, ''],
    ['"TRUE"', { kind: 'boolean', value: true }, ''],
    ['"2025-12-09"', { kind: 'date', value: 46000 }, ''],
  ])('%s is stored as %j with the formula %j', (value, stored, formula) => {
    const { addon, workbook } = worldOf(`function f() { ${sheet}.getRange('A1').setValues([[${value}]]); }`, {
      switches: { typedText: 'parsed' },
    });
    addon.call('f', [], 'FULL');
    const at = { row: 0, column: 0, rows: 1, columns: 1 };
    expect(workbook.activeSheet().read(at)).toEqual([[stored]]);
    expect(workbook.activeSheet().formulas(at)).toEqual([[formula]]);
  });

  test('keeps a text in a cell of text format, or everywhere under the other answer', () => {
    const write = 'sheet.getRange("A1").setNumberFormat("@").setValue("007"); return sheet.getRange("A1").getValue();';
    expect(run(write).result).toBe('007');
    const { addon } = worldOf(
      `function f() { var s = ${sheet}; s.getRange("A1").setValue("007"); return s.getRange("A1").getValue(); }`,
      {
        switches: { typedText: 'kept' },
      },
    );
    expect(addon.call('f', [], 'FULL')).toBe('007');
  });

  test('takes arrays and Dates of another realm', () => {
    const { addon, workbook } = worldOf(`function put(values) { ${sheet}.getRange(1, 1, 1, 2).setValues(values); }`);
    addon.call('put', [[[new Date(Date.UTC(2025, 11, 9)), 'x']]], 'FULL');
    expect(workbook.activeSheet().read({ row: 0, column: 0, rows: 1, columns: 2 })).toEqual([
      [
        { kind: 'date', value: 46000 },
        { kind: 'text', value: 'x' },
      ],
    ]);
  });

  test('adds a row below the last, a formula without its sign, a sheet and a message', () => {
    const { result, world } = run(`sheet.appendRow(['Vera', 5]);
      sheet.getRange('F1:F2').setFormula('A1&A2');
      sheet.setFrozenRows(1);
      var added = SpreadsheetApp.getActive().insertSheet('Targets');
      SpreadsheetApp.getActive().toast('Done', 'KPI Map', 3);
      return [sheet.getRange('A4:B4').getValues()[0].join(), sheet.getRange('F2').getFormula(), added.getIndex()].join(' ');`);
    expect(result).toBe('Vera,5 =A1&A2 3');
    expect(world.workbook.activeSheet().name).toBe('Targets');
    expect(world.workbook.sheets()[0]?.frozenRows).toBe(1);
    expect(world.workbook.toasts).toEqual([{ message: 'Done', title: 'KPI Map' }]);
  });

  test('adds a sheet where it is told to, and shows it', () => {
    const { result, world } = run('return SpreadsheetApp.getActive().insertSheet("Targets", 1).getIndex();');
    expect(result).toBe(2);
    expect(world.workbook.sheets().map(({ name }) => name)).toEqual(['Deals', 'Targets', 'My tab']);
    expect(world.workbook.activeSheet().name).toBe('Targets');
  });

  test('selects what it activates', () => {
    const { world } = run(`sheet.setActiveRange(SpreadsheetApp.getActive().getRange("'My tab'!B2:C3"));`);
    expect(world.workbook.activeSheet().name).toBe('My tab');
    expect(world.workbook.selection()).toEqual({ row: 1, column: 1, rows: 2, columns: 2 });
  });

  test('returns arrays that the script can call its own', () => {
    expect(run('return sheet.getRange("A1:B2").getValues() instanceof Array;').result).toBe(true);
  });
});
