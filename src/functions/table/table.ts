import type { Behind, SourceRow } from '../receipt/question.ts';
import type { Format } from './format.ts';

/**
 * A table to show: what each column holds, and its rows. A date is a local serial in a `date`
 * column.
 */
export interface Table {
  readonly columns: readonly { readonly title: string; readonly format: Format }[];
  readonly rows: readonly (readonly Content[])[];
  /** What its numbers stand on; left out where no rows can be listed. Asked by receipts alone. */
  readonly behind?: Behind;
  /** Where a line comes from, for a table that is data of other functions; null for no one row. */
  readonly rowFrom?: (line: number) => SourceRow | null;
}

/** What stands in a cell of a table; null is a blank, a Date is a cell of the sheet as it is. */
export type Content = string | number | boolean | Date | null;

/** A column by what stands in it for a line of the table; null and undefined are a blank. */
export interface Column<Line> {
  readonly title: string;
  readonly format: Format;
  readonly cell: (line: Line) => Content | undefined;
}

/** A row for each line; below them a row for each note, a sentence in the last column. */
export function tableOf<Line>(
  columns: readonly Column<Line>[],
  lines: readonly Line[],
  notes: readonly string[] = [],
): Table {
  const last = columns.length - 1;
  return {
    columns,
    rows: [
      ...lines.map((line) => columns.map(({ cell }) => cell(line) ?? null)),
      ...notes.map((note) => columns.map((_, index) => (index === last ? note : null))),
    ],
  };
}
