import type { Format } from '../../functions/table/format.ts';
import type { Chart, Section } from './sections.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

const [WORST, BEST] = ['#f4c7c3', '#b7e1cd'] as const;
/** In pixels. */
const [WIDTH, HEIGHT, GAP] = [470, 330, 20] as const;

/**
 * A table of the Dashboard with the room that it may grow into. Its titles stand in its first row.
 */
interface Room {
  readonly rows: number;
  readonly columns: number;
  readonly formats: readonly Format[];
}

/**
 * The colours of a table. The ends of a gradient are whole numbers: how Google reads a decimal
 * there depends on the language of the spreadsheet, and no document says how.
 */
export function colorRulesOf(section: Section, sheet: Sheet, row: number, { rows, columns, formats }: Room): Rule[] {
  const below = (column: number, count: number): GoogleAppsScript.Spreadsheet.Range =>
    sheet.getRange(row + 1, column + 1, rows - 1, count);
  const marks = section.marks.map(({ column, value, color }) => {
    const rule = SpreadsheetApp.newConditionalFormatRule().setRanges([
      column === null ? below(0, columns) : below(column, 1),
    ]);
    return (typeof value === 'number' ? rule.whenNumberEqualTo(value) : rule.whenTextEqualTo(value))
      .setBackground(color)
      .build();
  });
  const shares = section.hasShades ? formats.flatMap((format, index) => (format === 'share' ? index : [])) : [];
  if (shares.length === 0) return marks;
  const { NUMBER } = SpreadsheetApp.InterpolationType;
  const shades = SpreadsheetApp.newConditionalFormatRule()
    .setRanges(shares.map((column) => below(column, 1)))
    .setGradientMinpointWithValue(WORST, NUMBER, '0')
    .setGradientMaxpointWithValue(BEST, NUMBER, '1')
    .build();
  return [...marks, shades];
}

/**
 * A native chart to the right of its table. Its range covers the table's spare rows as well, so
 * that the chart grows with the table.
 */
export function putChart(chart: Chart, sheet: Sheet, row: number, rows: number, columns: number): void {
  const { ChartType } = Charts;
  const builder = sheet
    .newChart()
    .setChartType(chart.type === 'BAR' ? ChartType.BAR : ChartType.LINE)
    .setNumHeaders(1)
    .setOption('title', chart.title)
    .setOption('colors', [...chart.colors])
    .setOption('legend', { position: chart.columns.length > 2 ? 'bottom' : 'none' })
    .setOption('width', WIDTH)
    .setOption('height', HEIGHT)
    .setPosition(row, columns + 1, GAP, 0);
  for (const column of chart.columns) builder.addRange(sheet.getRange(row, column + 1, rows, 1));
  sheet.insertChart(builder.build());
}
