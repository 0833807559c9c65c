import type { FileRows } from '../../../../addon/api/index.ts';

/** A table that was read from a file, before anything is known of its columns. */
export interface FileTable {
  /** All of one length. */
  readonly rows: FileRows;
  /** What the file was read as: `CSV`, `XLSX`, `HTML`. */
  readonly kind: 'CSV' | 'XLSX' | 'HTML';
  /** Of a text: how its letters are written. */
  readonly encoding: string | null;
  /** Of a CSV: what stands between its cells. */
  readonly separator: string | null;
  /** The sheets of a workbook that hold something, and which one this is. */
  readonly sheets: readonly string[];
  readonly sheet: string | null;
}
