import { unzipSync, zipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/web-worker';
import type { FileCell, FileRows } from '../../../../addon/api/index.ts';
import { FileMistake } from './fileMistake.ts';

/** A sheet of a workbook with something in it. */
export interface XlsxSheet {
  readonly name: string;
  readonly rows: FileRows;
}

/** Unpacked, a workbook of deals is about ten times as large. More than this would stop the page. */
const MOST_UNPACKED = 400e6;

/** @throws FileMistake when the file is no workbook, or a damaged one. */
export async function xlsxSheets(bytes: Uint8Array): Promise<readonly XlsxSheet[]> {
  const plain = unpacked(bytes);
  const sheets = await readXlsxFile(plain).catch(() => {
    throw new FileMistake('damaged');
  });
  return sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(cellOf)) }));
}

/**
 * The same archive without compression: large compressed parts would be unpacked by a worker, and
 * not every page may start one.
 */
function unpacked(bytes: Uint8Array): ArrayBuffer {
  let [size, isWorkbook] = [0, false];
  const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    isWorkbook ||= name === 'xl/workbook.xml';
    const isNeeded = /\.(?:xml|rels)$/.test(name);
    if (isNeeded) size += originalSize;
    if (size > MOST_UNPACKED) throw new FileMistake('tooLarge');
    return isNeeded;
  };
  try {
    const files = unzipSync(bytes, { filter });
    if (!isWorkbook) throw new FileMistake('unknown');
    // A copy that begins where its buffer begins.
    return new Uint8Array(zipSync(files, { level: 0 })).buffer;
  } catch (error) {
    throw error instanceof FileMistake ? error : new FileMistake('damaged');
  }
}

function cellOf(cell: unknown): FileCell {
  if (cell instanceof Date) return dateText(cell.getTime());
  if (typeof cell === 'number' || typeof cell === 'boolean') return cell;
  return typeof cell === 'string' ? cell : null;
}

/** Excel keeps a time as a fraction of a day, so it comes a little before or after its second. */
function dateText(time: number): string {
  const [day = '', clock = ''] = new Date(Math.round(time / 1000) * 1000).toISOString().split(/[T.]/);
  // A time of day without a date stands on the day 0.
  if (day < '1900-01-01') return clock;
  return clock === '00:00:00' ? day : `${day} ${clock}`;
}
