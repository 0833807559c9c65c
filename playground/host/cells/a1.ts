import type { Rectangle } from '../workbook/rectangle.ts';

/** A reference as written, rows and columns from 0; an open edge (A:L, A2:A, 2:5) is null. */
export interface A1 {
  readonly sheet: string | null;
  readonly top: number | null;
  readonly left: number | null;
  readonly bottom: number | null;
  readonly right: number | null;
  /** Written as one cell, without a colon. */
  readonly singleCell: boolean;
}

/**
 * Reads A1, A1:B2, A:L, A2:L, 2:5, $A$1 and 'My tab'!A1:B2; null where the text is not a reference.
 */
export function parseA1(text: string): A1 | null {
  const parts = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!:]+)(?::([^!:]+))?$/.exec(text.trim());
  if (parts === null) return null;
  const singleCell = parts[4] === undefined;
  const start = edgeOf(parts[3] ?? '');
  const end = singleCell ? start : edgeOf(parts[4] ?? '');
  if (start === null || end === null) return null;
  const rows = span(start.row, end.row);
  const columns = span(start.column, end.column);
  // A column without a row is not a cell. A:3 would have two open edges that are not opposite each
  // other.
  if (singleCell && (rows.low === null || columns.low === null)) return null;
  if (!singleCell && rows.high === null && columns.high === null) return null;
  const sheet = parts[1]?.replaceAll("''", "'") ?? parts[2] ?? null;
  return { sheet, top: rows.low, bottom: rows.high, left: columns.low, right: columns.high, singleCell };
}

/**
 * The rectangle of a reference in a sheet of this size; open edges reach to the end of the sheet.
 */
export function rectangleInSheet(a1: A1, maxRows: number, maxColumns: number): Rectangle {
  const row = a1.top ?? 0;
  const column = a1.left ?? 0;
  return {
    row,
    column,
    rows: (a1.bottom ?? maxRows - 1) - row + 1,
    columns: (a1.right ?? maxColumns - 1) - column + 1,
  };
}

/** "A" for 0, "AA" for 26. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** A1 notation of a rectangle, without the sheet: "B2", "A1:C10". */
export function printA1(at: Rectangle): string {
  const start = `${columnLetters(at.column)}${at.row + 1}`;
  if (at.rows === 1 && at.columns === 1) return start;
  return `${start}:${columnLetters(at.column + at.columns - 1)}${at.row + at.rows}`;
}

function edgeOf(text: string): { readonly row: number | null; readonly column: number | null } | null {
  const parts = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,7})?$/.exec(text);
  if (parts === null || (parts[1] === undefined && parts[2] === undefined)) return null;
  return {
    row: parts[2] === undefined ? null : Number(parts[2]) - 1,
    column: parts[1] === undefined ? null : columnOf(parts[1]),
  };
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/**
 * Both ends in order. If one is open, the range begins at the other (A2:A and A:A2 are the same).
 */
function span(a: number | null, b: number | null): { readonly low: number | null; readonly high: number | null } {
  if (a === null || b === null) return { low: a ?? b, high: null };
  return { low: Math.min(a, b), high: Math.max(a, b) };
}
