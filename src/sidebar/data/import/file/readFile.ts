import type { FileCell, FileRows } from '../../../../addon/api/index.ts';
import { csvRows } from './csvRows.ts';
import { decodedText } from './decodedText.ts';
import { FileMistake } from './fileMistake.ts';
import type { FileTable } from './fileTable.ts';
import { htmlRows } from './htmlRows.ts';
import { xlsxSheets } from './xlsxSheets.ts';

/** A larger file is read by no page in time. */
const MOST_BYTES = 30e6;
const [MOST_ROWS, MOST_COLUMNS, LONGEST_CELL] = [100_000, 500, 50_000];

/** What one table of a file is, by the sheet that is asked for. */
export interface ReadFile {
  /** @throws FileMistake where the sheet holds no table. */
  table(sheet: string | null): FileTable;
}

/**
 * Reads a CSV, a workbook or a page with a table. What it is, is told by its first bytes: the name
 * of a file is often wrong.
 *
 * @throws FileMistake when it is none of them, has a password, is empty or too large.
 */
export async function readFile(file: File): Promise<ReadFile> {
  if (file.size === 0) throw new FileMistake('empty');
  if (file.size > MOST_BYTES) throw new FileMistake('tooLarge');
  const bytes = new Uint8Array(await file.arrayBuffer());
  // Old workbooks, and new ones with a password, are files of this kind.
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new FileMistake('oldOrLocked');
  if (startsWith(bytes, [0x50, 0x4b])) return ofWorkbook(await xlsxSheets(bytes));
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) throw new FileMistake('unknown');
  const { text, encoding } = decodedText(bytes);
  const none = { sheets: [], sheet: null, encoding } as const;
  if (/^\s*<(?!\?xml(?![^]{0,2000}<table))/i.test(text)) {
    const rows = checked(htmlRows(text));
    return { table: () => ({ rows, kind: 'HTML', separator: null, ...none }) };
  }
  if (/^\s*(?:<\?xml|\{\\rtf|[{[]\s*["{[])/.test(text)) throw new FileMistake('unknown');
  const { rows, separator } = csvRows(text);
  const all = checked(rows);
  return { table: () => ({ rows: all, kind: 'CSV', separator, ...none }) };
}

function ofWorkbook(all: Awaited<ReturnType<typeof xlsxSheets>>): ReadFile {
  const filled = all.filter(({ rows }) => rows.some((row) => row.some(isFilled)));
  const sheets = filled.map(({ name }) => name);
  return {
    table(sheet) {
      const found = filled.find(({ name }) => name === sheet) ?? filled[0];
      if (found === undefined) throw new FileMistake('empty');
      return { rows: checked(found.rows), kind: 'XLSX', encoding: null, separator: null, sheets, sheet: found.name };
    },
  };
}

/** The rows without blank ones, all as wide as the widest. */
function checked(rows: FileRows): FileRows {
  const filled = rows.filter((row) => row.some(isFilled));
  if (filled.length < 2) throw new FileMistake('empty');
  const width = filled.reduce((most, row) => Math.max(most, row.length), 0);
  if (filled.length > MOST_ROWS || width > MOST_COLUMNS) throw new FileMistake('tooLarge');
  for (const row of filled)
    if (row.some((cell) => typeof cell === 'string' && cell.length >= LONGEST_CELL)) throw new FileMistake('longCell');
  return filled.map((row) => [...row, ...Array<FileCell>(width - row.length).fill(null)]);
}

const isFilled = (cell: FileCell): boolean => cell !== null && (typeof cell !== 'string' || cell.trim() !== '');

function startsWith(bytes: Uint8Array, first: readonly number[]): boolean {
  return first.every((byte, at) => bytes[at] === byte);
}
