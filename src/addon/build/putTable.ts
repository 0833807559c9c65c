import { TITLES } from './colors.ts';
import { putCells } from '../cells/putCells.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * What to write. A text stays a text, a blank cell has no format, a number or a date has its own
 * format.
 */
export type NewCell = string | Formatted;

interface Formatted {
  readonly value: number | Date;
  readonly format: string;
}

/**
 * Fills a new tab with a table. Titles are bold and frozen; `widths` of the columns are in pixels.
 */
export function putTable(
  sheet: Sheet,
  titles: readonly string[],
  rows: readonly (readonly NewCell[])[],
  widths: readonly number[],
): void {
  putCells(sheet.getRange(1, 1, 1, titles.length).setNumberFormat('@'), [titles])
    .setFontWeight('bold')
    .setBackground(TITLES);
  sheet.setFrozenRows(1);
  widths.forEach((width, index) => sheet.setColumnWidth(index + 1, width));
  if (rows.length === 0) return;
  titles.forEach((_, column) =>
    formatRuns(rows.map((row) => row[column] ?? '')).forEach(({ from, count, format }) =>
      sheet.getRange(from + 2, column + 1, count, 1).setNumberFormat(format),
    ),
  );
  putCells(
    sheet.getRange(2, 1, rows.length, titles.length),
    rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : cell.value))),
  );
}

/** Cells of a column that follow each other and have one format. */
interface FormatRun {
  readonly from: number;
  readonly count: number;
  readonly format: string;
}

/**
 * The formats of a column, in as few runs as there are. A blank cell has the format of the others
 * where they have one, and none beside texts: a number may be typed into it.
 */
function formatRuns(cells: readonly NewCell[]): FormatRun[] {
  const formats = cells.map((cell) => (typeof cell !== 'string' ? cell.format : cell === '' ? null : '@'));
  const [only = null, other] = new Set(formats.filter((format) => format !== null));
  if (only !== null && only !== '@' && other === undefined) return [{ from: 0, count: cells.length, format: only }];
  const runs: { from: number; count: number; format: string }[] = [];
  formats.forEach((format, at) => {
    const last = runs[runs.length - 1];
    if (format === null) return;
    if (last?.format === format && last.from + last.count === at) last.count++;
    else runs.push({ from: at, count: 1, format });
  });
  return runs;
}
