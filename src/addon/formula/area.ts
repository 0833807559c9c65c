/** A rectangle of cells of a tab; rows and columns count from 1, as in Apps Script. */
export interface Area {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  /** Infinity for an open range. */
  readonly rows: number;
  readonly columns: number;
  /** As a formula names it. */
  readonly label: string;
}

export function areaOf(range: GoogleAppsScript.Spreadsheet.Range): Area {
  return {
    tab: range.getSheet().getName(),
    row: range.getRow(),
    column: range.getColumn(),
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
    label: range.getA1Notation(),
  };
}

export function overlap(a: Area, b: Area): boolean {
  const meet = (from: number, count: number, otherFrom: number, otherCount: number): boolean =>
    from < otherFrom + otherCount && otherFrom < from + count;
  return a.tab === b.tab && meet(a.row, a.rows, b.row, b.rows) && meet(a.column, a.columns, b.column, b.columns);
}
