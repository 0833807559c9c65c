import type { Cell } from '../../cells/cell.ts';
import type { ColumnId } from '../../table/headers.ts';
import type { SourceTable } from '../../table/sourceTable.ts';

/** A table of leads that was folded from the rows of another table: a row is a lead. */
export function foldedTable(
  table: SourceTable,
  rows: readonly (readonly Cell[])[],
  headers: readonly string[],
  columns: ReadonlyMap<ColumnId, number>,
): SourceTable {
  return {
    rows,
    headerRow: -1,
    headers,
    beside: new Map(),
    from: table.from,
    answers: table.answers,
    columns,
    choices: [],
    leftOut: [],
    certainty: new Map(),
    questions: [],
    lines: Int32Array.from(rows.keys()),
    rowCount: rows.length,
    skipped: table.skipped,
    managerTitles: [],
  };
}
