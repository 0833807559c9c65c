import { putCells } from '../../cells/putCells.ts';
import { MOST_RUNS, type RowRun, rowRuns } from './rowRuns.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Deletes rows by their numbers. In a few places each run is deleted by itself, so that formulas
 * elsewhere follow their rows. In more places that would take minutes: the rows are sorted to the
 * end of the rows between them first and are deleted with one call. What is left stays in order,
 * and a formula elsewhere about a single row of these speaks of its place.
 *
 * @param numbers From 1.
 * @param deleted Is told the runs that are gone, by their places before.
 */
export function deleteRowsOf(sheet: Sheet, numbers: readonly number[], deleted: RowRun[]): void {
  const rows = [...numbers].sort((a, b) => a - b);
  const runs = rowRuns(rows);
  if (runs.length <= MOST_RUNS)
    for (const run of runs.reverse()) {
      sheet.deleteRows(run.after + 1, run.count);
      deleted.unshift(run);
    }
  else {
    const [first = 1, last = 1] = [rows[0], rows[rows.length - 1]];
    sortToEnd(sheet, first, last, new Set(rows));
    sheet.deleteRows(last - rows.length + 1, rows.length);
    deleted.unshift(...runs);
  }
}

/** Sorts by a column that stands there for as long. */
function sortToEnd(sheet: Sheet, first: number, last: number, rows: ReadonlySet<number>): void {
  const [width, count] = [sheet.getMaxColumns(), last - first + 1];
  const places = Array.from({ length: count }, (_, at) => [at + (rows.has(first + at) ? count : 0)]);
  sheet.insertColumnsAfter(width, 1);
  try {
    putCells(sheet.getRange(first, width + 1, count, 1).setNumberFormat('0'), places);
    sheet.getRange(first, 1, count, width + 1).sort(width + 1);
  } finally {
    sheet.deleteColumns(width + 1, 1);
  }
}
