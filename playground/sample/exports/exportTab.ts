import { headerLook } from '../look.ts';
import type { SampleCell, SampleTab } from '../model.ts';

/** A tab with an export in it: titles in the first row, and how its columns are shown. */
export function exportTab(
  name: string,
  headers: readonly string[],
  rows: readonly (readonly SampleCell[])[],
  columns: readonly { readonly width: number; readonly format?: string }[],
): SampleTab {
  const letter = (column: number): string => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.charAt(column);
  return {
    name,
    cells: [headers, ...rows],
    widths: columns.map(({ width }) => width),
    frozenRows: 1,
    styles: [
      headerLook(`A1:${letter(headers.length - 1)}1`),
      ...columns.flatMap(({ format }, column) =>
        format === undefined ? [] : { range: `${letter(column)}2:${letter(column)}${rows.length + 1}`, format },
      ),
    ],
  };
}

export function dateCell(serial: number | null): SampleCell {
  return serial === null ? null : { date: serial };
}
