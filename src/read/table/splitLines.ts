import { type Cell, isBlank } from '../cells/cell.ts';

/** Lines of a file, taken apart. */
export interface SplitLines {
  readonly separator: string;
  /** All of one length. */
  readonly rows: readonly (readonly string[])[];
}

const SEPARATORS = [';', '\t', ',', '|'];
/** This many lines decide what separates them. */
const LOOKED_AT = 50;

/**
 * The cells of lines that a paste has left in one column, such as `ID;Client;"A; B"`. The separator
 * is that which gives most lines as many cells as the first one. A text in quotes may hold
 * separators, quotes written twice and line breaks. Where a spreadsheet has split some lines at
 * commas by itself, they are joined again.
 *
 * @returns Null when nothing separates the lines.
 */
export function splitLines(grid: readonly (readonly Cell[])[]): SplitLines | null {
  const lines = grid.map(lineOf).filter((line) => line.trim() !== '');
  let best: { readonly separator: string; readonly fit: number } | null = null;
  for (const separator of SEPARATORS) {
    const [first = [], ...others] = cellsOf(lines.slice(0, LOOKED_AT), separator);
    if (first.length < 2) continue;
    const alike = others.filter((row) => row.length === first.length).length;
    const fit = ((alike + 1) / (others.length + 1)) * first.length;
    if (best === null || fit > best.fit) best = { separator, fit };
  }
  if (best === null) return null;
  const rows = cellsOf(lines, best.separator);
  const width = Math.max(...rows.map((row) => row.length));
  return {
    separator: best.separator,
    rows: rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]),
  };
}

function lineOf(row: readonly Cell[]): string {
  let end = row.length;
  while (end > 0 && isBlank(row[end - 1])) end--;
  return row
    .slice(0, end)
    .map((cell) => (isBlank(cell) ? '' : String(cell)))
    .join(',');
}

function cellsOf(lines: readonly string[], separator: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let [row, cell, isQuoted]: [string[], string, boolean] = [[], '', false];
  for (const line of lines) {
    if (isQuoted) cell += '\n';
    for (let at = 0; at < line.length; at++) {
      const sign = line[at] ?? '';
      if (sign === '"' && isQuoted && line[at + 1] === '"') cell += line[at++];
      else if (sign === '"' && (isQuoted || cell === '')) isQuoted = !isQuoted;
      else if (sign === separator && !isQuoted) {
        row.push(cell);
        cell = '';
      } else cell += sign;
    }
    if (isQuoted) continue;
    rows.push([...row, cell]);
    [row, cell] = [[], ''];
  }
  // A quote that is never closed: what is left is one last line.
  return isQuoted ? [...rows, [...row, cell]] : rows;
}
