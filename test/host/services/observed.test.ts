import { describe, expect, test } from 'vitest';
import { evaluated } from '../world.ts';

/**
 * What others have seen Google do, as facts: assertions in the tests of gas-fakes
 * (github.com/brucemcpherson/gas-fakes), which its author runs in Apps Script as well, restated for the
 * calls that the add-on uses. The name is that of the file there.
 */
const SHEET = 'SpreadsheetApp.getActive().getActiveSheet()';
const BOOK = 'SpreadsheetApp.getActive()';

/** A script of several steps; the last one is what it gives. */
const steps = (...all: readonly string[]): string =>
  `(function () { var s = ${SHEET}; ${all.slice(0, -1).join('; ')}; return ${all[all.length - 1] ?? ''}; })()`;

describe('test/testsheetsvalues.js', () => {
  test('a sheet is inserted where its index says, and all are counted from 1', () => {
    const made = steps(
      `var b = ${BOOK}`,
      'b.insertSheet("s1")',
      'b.insertSheet("s2")',
      'b.insertSheet("s3", 1)',
      'b.insertSheet("s4", 0)',
      'b.getSheets().map(function (one) { return [one.getName(), one.getIndex()]; })',
    );
    expect(evaluated(made)).toEqual([
      ['s4', 1],
      ['Deals', 2],
      ['s3', 3],
      ['s1', 4],
      ['s2', 5],
    ]);
  });

  test('what is written is read, texts, numbers and booleans as they were; a range is blank before and not after', () => {
    const cells = [
      ['bucket', 12.5, true],
      ['red eye', -98, false],
    ];
    const range = 's.getRange(1, 1, 2, 3)';
    expect(
      evaluated(
        steps(
          `var before = ${range}.isBlank()`,
          `${range}.setValues(${JSON.stringify(cells)})`,
          `[before, ${range}.isBlank(), s.getDataRange().getValues()]`,
        ),
      ),
    ).toEqual([true, false, cells]);
  });

  test('a text with blanks before its "=" is no formula', () => {
    const text = '   =SUM(1,2)';
    expect(
      evaluated(
        steps(`s.getRange("A1").setValue("${text}")`, '[s.getRange("A1").getFormula(), s.getRange("A1").getValue()]'),
      ),
    ).toEqual(['', text]);
  });

  test('a cleared range holds empty texts', () => {
    expect(
      evaluated(
        steps(
          's.getRange("A1:B1").setValues([[1, "x"]])',
          's.getRange("A1:B1").clearContent()',
          's.getRange("A1:B1").getValues()',
        ),
      ),
    ).toEqual([['', '']]);
  });

  test('widths and heights are set one after the other', () => {
    expect(evaluated(steps('String(s.setColumnWidth(2, 200).setRowHeight(3, 31))'))).toBe('Sheet');
  });
});

describe('test/testsheetsbasic.js', () => {
  test('the data range of an empty sheet is one empty cell', () => {
    expect(evaluated(steps('s.getDataRange().getValues()'))).toEqual([['']]);
  });

  test('content is cleared without formats and notes', () => {
    expect(
      evaluated(
        steps(
          's.getRange("A1").setNumberFormat("0%").setValue(1).setNote("why")',
          's.getRange("A1").clearContent()',
          '[s.getRange("A1").getNumberFormat(), s.getRange("A1").getNote()]',
        ),
      ),
    ).toEqual(['0%', 'why']);
  });

  test('a note is set on each cell of a range', () => {
    expect(evaluated(steps('s.getRange("C2:D3").setNote("foo")', 's.getRange("D3").getNote()'))).toBe('foo');
  });

  test('a sheet that is renamed has its new name', () => {
    expect(evaluated(steps('s.setName("sample")', 's.getName()'))).toBe('sample');
  });
});

describe('test/testsheets.js', () => {
  test('a cell that nobody has formatted has the format 0.###############', () => {
    const read = steps('s.getRange("A1").getNumberFormat()');
    expect(evaluated(read, { switches: { defaultFormat: '0.###############' } })).toBe('0.###############');
  });

  test.each(['=G10', '=$H$12', '=SUM($A$1:B$2)', '=H14 & " some text R1C1 not a ref"'])(
    'the formula %s is read as it was written',
    (formula) => {
      expect(
        evaluated(steps(`s.getRange("A1").setFormula(${JSON.stringify(formula)})`, 's.getRange("A1").getFormula()')),
      ).toBe(formula);
    },
  );

  test('a reference is read in small letters too', () => {
    expect(evaluated(steps('s.getRange("a1:f12").getA1Notation()'))).toBe('A1:F12');
  });

  const copied = (to: string, read: string): unknown =>
    evaluated(
      steps(
        's.getRange("A1:B2").setValues([["V1", "V2"], ["V3", "V4"]])',
        `s.getRange("A1:B2").copyTo(s.getRange("${to}"))`,
        `s.getRange("${read}").getValues()`,
      ),
    );

  test('cells are copied as a whole into a smaller range', () => {
    expect(copied('G1:G1', 'G1:H2')).toEqual([
      ['V1', 'V2'],
      ['V3', 'V4'],
    ]);
  });

  test('in a larger one they are repeated as often as they fit, down and to the right apart', () => {
    expect(copied('J1:L4', 'J1:L4')).toEqual([
      ['V1', 'V2', ''],
      ['V3', 'V4', ''],
      ['V1', 'V2', ''],
      ['V3', 'V4', ''],
    ]);
  });

  test.each(['', '"not a range"'])('copyTo(%s) is no call', (argument) => {
    expect(() => evaluated(steps(`s.getRange("A1").copyTo(${argument})`))).toThrow("don't match the method signature");
  });
});

describe('test/testsheetschart.js', () => {
  test('a chart has the ranges that were added, and is in its sheet', () => {
    expect(
      evaluated(
        steps(
          'var chart = s.newChart().setChartType(Charts.ChartType.LINE).addRange(s.getRange("A1:A5")).addRange(s.getRange("B1:B5")).setPosition(2, 3, 10, 20).setOption("title", "Test Chart").build()',
          's.insertChart(chart)',
          '[String(chart), chart.getRanges().map(function (range) { return range.getA1Notation(); }), s.getCharts().length]',
        ),
      ),
    ).toEqual(['EmbeddedChart', ['A1:A5', 'B1:B5'], 1]);
  });
});
