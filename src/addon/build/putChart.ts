import type { Chart, Section } from './sections.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** In pixels. */
const [WIDTH, HEIGHT, GAP] = [470, 330, 20] as const;

/**
 * A table with the room that it may grow into. Its titles stand in its first row.
 */
interface Room {
  readonly rows: number;
  readonly columns: number;
  /** None where nothing can be counted yet. */
  readonly titles: readonly string[];
}

/** The colours of a table. */
export function colorRulesOf({ marks }: Section, sheet: Sheet, row: number, { rows, titles }: Room): Rule[] {
  return marks.flatMap(({ column, value, color }) => {
    const place = columnTitled(column, titles);
    if (place < 0) return [];
    const below = sheet.getRange(row + 1, place + 1, rows - 1, 1);
    const rule = SpreadsheetApp.newConditionalFormatRule().setRanges([below]).whenNumberEqualTo(value);
    return rule.setBackground(color).build();
  });
}

/**
 * A native chart to the right of its table. Its range covers the table's spare rows as well, so
 * that the chart grows with the table. None where the table has not the columns.
 */
export function putChart(chart: Chart, sheet: Sheet, row: number, { rows, columns, titles }: Room): void {
  const places = chart.columns.map((title) => columnTitled(title, titles));
  if (places.includes(-1)) return;
  const builder = sheet
    .newChart()
    .setChartType(Charts.ChartType.BAR)
    .setNumHeaders(1)
    .setOption('title', chart.title)
    .setOption('colors', [...chart.colors])
    .setOption('legend', { position: 'none' })
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
