import { describe, expect, test } from 'vitest';
import type { MemoryTab } from '../../../playground/host/index.ts';
import { evaluated, worldOf } from '../world.ts';

const tabs: readonly MemoryTab[] = [
  {
    name: 'Deals',
    cells: [
      ['Manager', 'Sales'],
      ['Anna', 3],
      ['Boris', 5],
    ],
  },
  { name: 'Board', cells: [] },
];
const BOTH_RANGES = ".addRange(sheet.getRange('A1:A3')).addRange(sheet.getRange('B1:B3'))";
const CHART = `sheet.newChart().setChartType(Charts.ChartType.BAR)${BOTH_RANGES}`;
const RULE = "SpreadsheetApp.newConditionalFormatRule().setRanges([sheet.getRange('B2:B3')])";

function run(code: string): ReturnType<typeof worldOf> & { readonly sheet: ReturnType<typeof sheetIn> } {
  const world = worldOf(`function f() { var sheet = SpreadsheetApp.getActive().getActiveSheet(); ${code} }`, { tabs });
  world.addon.call('f', [], 'FULL');
  return { ...world, sheet: sheetIn(world) };
}

function sheetIn({ workbook }: ReturnType<typeof worldOf>) {
  const [sheet] = workbook.sheets();
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

describe('a native chart', () => {
  test('is kept with its type, ranges, place, size and colours', () => {
    const { sheet } =
      run(`sheet.insertChart(${CHART}.setNumHeaders(1).setPosition(2, 4, 10, 5).setOption('title', 'Sales')
      .setOption('width', 400).setOption('height', 300).setOption('colors', ['#1D6F5C']).setOption('legend', { position: 'none' }).build());`);
    const column = (at: number) => ({ sheetId: '0', at: { row: 0, column: at, rows: 3, columns: 1 } });
    expect(sheet.overlay().charts).toEqual([
      {
        type: 'BAR',
        ranges: [column(0), column(1)],
        headers: 1,
        at: { row: 1, column: 3, x: 10, y: 5 },
        width: 400,
        height: 300,
        title: 'Sales',
        colors: ['#1d6f5c'],
        legend: 'none',
      },
    ]);
  });

  test('is as large as Google makes it when nothing is said', () => {
    const { sheet } = run(`sheet.insertChart(${CHART}.setPosition(1, 1, 0, 0).build());`);
    expect(sheet.overlay().charts).toMatchObject([{ width: 600, height: 371, headers: 0, legend: 'bottom' }]);
  });

  test('is given back by getCharts with its ranges', () => {
    const code = `(function () { var sheet = SpreadsheetApp.getActive().getActiveSheet(); sheet.insertChart(${CHART}.setPosition(1, 1, 0, 0).build());
      return sheet.getCharts().map(function (chart) { return chart.getRanges().map(function (range) { return range.getA1Notation(); }); }); })()`;
    expect(evaluated(code, { tabs })).toEqual([['A1:A3', 'B1:B3']]);
  });

  test.each([
    ["sheet.newChart().setChartType('BAR')", "(String) don't match the method signature"],
    ['Charts.ChartType.PIE', 'ChartType.PIE is not implemented'],
    ['Charts.newBarChart()', 'Charts.newBarChart is not implemented'],
    ["sheet.newChart().addRange('A1')", "don't match the method signature"],
    ["sheet.newChart().setOption('bubble.opacity', 1)", 'bubble.opacity'],
    ["sheet.newChart().setOption('colors', ['red'])", "don't match the method signature"],
    ['sheet.newChart().setTitle("x")', 'EmbeddedChartBuilder.setTitle is not implemented'],
    ['sheet.newChart().setPosition(1, 1)', "don't match the method signature"],
    [`${CHART}.build()`, 'needs its type, its position'],
    ['sheet.newChart().setPosition(1, 1, 0, 0).build()', 'needs its type, its position'],
    [`sheet.insertChart(${CHART})`, "don't match the method signature for Sheet.insertChart"],
  ])('%s is refused', (code, message) => {
    expect(() => run(`${code};`)).toThrow(message);
  });
});

describe('a conditional format', () => {
  test('colours cells that hold exactly this, or between two numbers; the new list takes the place of the old one', () => {
    const { sheet } = run(`
      sheet.setConditionalFormatRules([${RULE}.whenTextEqualTo('x').setBackground('#ffffff').build()]);
      sheet.setConditionalFormatRules([
        ${RULE}.whenNumberEqualTo(5).setBackground('#fff2cc').build(),
        ${RULE}.setGradientMinpointWithValue('#ff0000', SpreadsheetApp.InterpolationType.NUMBER, '0')
          .setGradientMaxpointWithValue('#00ff00', SpreadsheetApp.InterpolationType.NUMBER, '1').build(),
      ]);`);
    const ranges = [{ row: 1, column: 1, rows: 2, columns: 1 }];
    expect(sheet.overlay().rules).toEqual([
      { kind: 'equal', ranges, value: 5, background: '#fff2cc' },
      { kind: 'gradient', ranges, low: { color: '#ff0000', value: 0 }, high: { color: '#00ff00', value: 1 } },
    ]);
  });

  test('is given back by getConditionalFormatRules, and may be set again', () => {
    const { sheet } =
      run(`sheet.setConditionalFormatRules([${RULE}.whenNumberEqualTo(5).setBackground('#fff2cc').build()]);
      var rules = sheet.getConditionalFormatRules();
      if (rules[0].getRanges()[0].getA1Notation() !== 'B2:B3') throw new Error('another range');
      sheet.setConditionalFormatRules(rules);`);
    expect(sheet.overlay().rules).toHaveLength(1);
  });

  test.each([
    [`${RULE}.build()`, 'needs a condition'],
    [`${RULE}.whenNumberEqualTo(1).build()`, 'needs a condition'],
    [
      "SpreadsheetApp.newConditionalFormatRule().whenNumberEqualTo(1).setBackground('#000000').build()",
      'at least one range',
    ],
    [`${RULE}.whenNumberEqualTo('1')`, "don't match the method signature"],
    [`${RULE}.setBackground('red')`, "don't match the method signature"],
    [`${RULE}.whenNumberBetween(1, 2)`, 'whenNumberBetween is not implemented'],
    [`${RULE}.setGradientMinpointWithValue('#ff0000', 'NUMBER', '0')`, "don't match the method signature"],
    [
      `${RULE}.setGradientMinpointWithValue('#ff0000', SpreadsheetApp.InterpolationType.NUMBER, '0.5')`,
      'takes whole numbers in gradients',
    ],
    [
      `SpreadsheetApp.getActive().getSheetByName('Board').setConditionalFormatRules([${RULE}.whenNumberEqualTo(1).setBackground('#000000').build()])`,
      'cannot reference a different sheet',
    ],
    [`sheet.setConditionalFormatRules([${RULE}])`, "don't match the method signature"],
  ])('%s is refused', (code, message) => {
    expect(() => run(`${code};`)).toThrow(message);
  });
});

describe('how cells look', () => {
  test('changes only in what is named', () => {
    const { sheet } = run(`sheet.getRange('A1:B1').setFontWeight('bold').setBackground('#E6F1EE');
      sheet.getRange('B1').setBackground(null).setFontSize(12).setFontColor('#5b6774').setHorizontalAlignment('right').setWrap(true);`);
    expect(sheet.look(0, 0)).toEqual({ bold: true, background: '#e6f1ee' });
    expect(sheet.look(0, 1)).toEqual({
      bold: true,
      background: null,
      size: 12,
      color: '#5b6774',
      align: 'right',
      wrap: true,
    });
    expect(sheet.look(1, 0)).toEqual({});
  });

  test('widths and heights are of the columns and the row that are named', () => {
    const { sheet } = run('sheet.setColumnWidth(2, 80).setColumnWidths(4, 2, 120).setRowHeight(3, 40);');
    expect([[...sheet.widths], [...sheet.heights]]).toEqual([
      [
        [1, 80],
        [3, 120],
        [4, 120],
      ],
      [[2, 40]],
    ]);
  });

  test.each([
    ["sheet.getRange('A1').setFontWeight('heavy')", "don't match the method signature"],
    ["sheet.getRange('A1').setBackground('red')", "don't match the method signature"],
    ["sheet.getRange('A1').setHorizontalAlignment('justify')", "don't match the method signature"],
    ['sheet.setColumnWidth(27, 80)', 'outside the dimensions'],
    ['sheet.setRowHeight(0, 80)', 'The starting row of the range is too small.'],
  ])('%s is refused', (code, message) => {
    expect(() => run(`${code};`)).toThrow(message);
  });
});

describe('a note', () => {
  test('stands on each cell of the range, until another one or none is set', () => {
    const { sheet } = run(`sheet.getRange('A1:B1').setNote('old'); sheet.getRange('A1').setNote('new');
      if (sheet.getRange('A1').getNote() + sheet.getRange('C1').getNote() !== 'new') throw new Error('not read back');
      sheet.getRange('B1').setNote(null);`);
    expect(sheet.overlay().notes).toEqual([{ row: 0, column: 0, text: 'new' }]);
  });
});

describe('a new row or column', () => {
  test('comes after the one that is named, and the tab is larger by it at once', () => {
    const { sheet } = run(`sheet.insertRowAfter(1).insertColumnAfter(1);
      sheet.insertRowAfter(sheet.getMaxRows()); sheet.getRange(1002, 27).setValue('last');`);
    expect([sheet.maxRows, sheet.maxColumns]).toEqual([1002, 27]);
    const cells = sheet.read({ row: 0, column: 0, rows: 3, columns: 3 });
    expect(cells.map((row) => row.map((cell) => (cell.kind === 'blank' ? '' : cell.value)))).toEqual([
      ['Manager', '', 'Sales'],
      ['', '', ''],
      ['Anna', '', 3],
    ]);
  });

  test.each(['sheet.insertRowAfter(0)', 'sheet.insertRowAfter(1001)', 'sheet.insertColumnAfter(27)'])(
    '%s is refused',
    (code) => {
      expect(() => run(`${code};`)).toThrow(/too small|outside the dimensions/);
    },
  );
});

test('a custom function may change none of it', () => {
  const code = `function F() { SpreadsheetApp.getActive().getActiveSheet().getRange('A1').setNote('x'); }`;
  expect(worldOf(code, { tabs }).addon.callCustomFunction('F', [])).toMatchObject({
    message: 'You do not have permission to call Range.setNote.',
  });
});
