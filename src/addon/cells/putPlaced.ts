import { type CellValue, putCells } from './putCells.ts';

/** What to write into a cell of a tab, and how it is shown. Row and column count from 1. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  readonly format: string;
}

/** Writes cells of a tab, those that make a rectangle at once: each call of a service takes long. */
export function putPlaced(sheet: GoogleAppsScript.Spreadsheet.Sheet, cells: readonly PlacedCell[]): void {
  for (const block of blocksOf(cells)) {
    const [first] = block[0] ?? [];
    if (first === undefined) continue;
    const range = sheet.getRange(first.row, first.column, block[0]?.length ?? 0, block.length);
    const across = <T>(of: (cell: PlacedCell) => T): T[][] =>
      (block[0] ?? []).map((_, at) => block.flatMap((column) => column.slice(at, at + 1).map(of)));
    putCells(
      range.setNumberFormats(across(({ format }) => format)),
      across(({ value }) => value),
    );
  }
}

/** Rectangles, each as its columns: neighbours whose rows are the same. */
function blocksOf(cells: readonly PlacedCell[]): PlacedCell[][][] {
  const sorted = [...cells].sort((a, b) => a.column - b.column || a.row - b.row);
  const runs: PlacedCell[][] = [];
  for (const cell of sorted) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last?.column === cell.column && last.row + 1 === cell.row) run.push(cell);
    else runs.push([cell]);
  }
  const blocks: PlacedCell[][][] = [];
  for (const run of runs) {
    const [first] = run;
    const left = blocks.find((block) => {
      const column = block[block.length - 1] ?? [];
      const [head] = column;
      return head?.row === first?.row && head?.column === (first?.column ?? 0) - 1 && column.length === run.length;
    });
    if (left) left.push(run);
    else blocks.push([run]);
  }
  return blocks;
}
