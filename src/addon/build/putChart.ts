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
  /** None where nothing can be counted yet. */
  readonly titles: readonly string[];
  readonly formats: readonly Format[];
}

/**
 * The colours of a table. The ends of a gradient are whole numbers: how Google reads a decimal
 * there depends on the language of the spreadsheet, and no document says how.
 */
export function colorRulesOf(section: Section, sheet: Sheet, row: number, room: Room): Rule[] {
  const { rows, columns, titles, formats } = room;
  const below = (column: number, count: number): GoogleAppsScript.Spreadsheet.Range =>
    sheet.getRange(row + 1, column + 1, rows - 1, count);
  const marks = section.marks.flatMap(({ column, value, color }) => {
    const place = column === null ? 0 : columnTitled(column, titles);
    if (place < 0) return [];
    const rule = SpreadsheetApp.newConditionalFormatRule().setRanges([below(place, column === null ? columns : 1)]);
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
 * that the chart grows with the table. None where the table has not the columns.
 */
export function putChart(chart: Chart, sheet: Sheet, row: number, { rows, columns, titles }: Room): void {
  const places = chart.columns.map((title) => columnTitled(title, titles));
  if (places.includes(-1)) return;
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
  for (const column of places) builder.addRange(sheet.getRange(row, column + 1, rows, 1));
  sheet.insertChart(builder.build());
}

/** The place of a column, from 0; -1 where it is not there. Its title may say more in brackets. */
function columnTitled(name: string, titles: readonly string[]): number {
  return titles.findIndex((title) => title === name || title.startsWith(`${name} (`));
}
