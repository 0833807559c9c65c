import { TOTALS } from '../../i18n/languages.ts';
import { LETTERS, wordsPattern } from '../../i18n/wordsPattern.ts';
import { type Cell, isBlank } from '../cells/cell.ts';
import { fold } from '../cells/fold.ts';
import { type ColumnId, DATE_IDS, NUMBER_IDS } from './headers.ts';
import type { Header } from './findHeader.ts';

type Row = readonly Cell[];

/** What became of the rows of a range. All of these together are its rows. */
export interface Survey {
  /** Index of each row that is about a client. */
  readonly lines: Int32Array;
  /**
   * How many rows there are up to the last filled one: an open range has thousands of blank ones
   * below it.
   */
  readonly rowCount: number;
  readonly skipped: Skipped;
}

/** Rows that are about nobody, by their index. */
interface Skipped {
  /** Titles, periods and filters above the header. */
  readonly above: readonly number[];
  /** The header itself, and rows that repeat it. */
  readonly header: readonly number[];
  readonly total: readonly number[];
  /**
   * How many blank rows stand above the last filled one. A row with nothing but unticked boxes is
   * blank.
   */
  readonly blank: number;
}

/** The pattern of a folded label of a total or an average, as exports and people write it. */
function totalPattern(): RegExp {
  const words = (key: keyof (typeof TOTALS)[number]): string => wordsPattern(TOTALS.map((totals) => totals[key]));
  const alone = `${words('alone')}(?:$| ${words('of')} )`;
  return new RegExp(`^${words('first')}(?![${LETTERS}])|^${alone}| ${words('last')}$`);
}

let totalLabel: RegExp | null = null;

/** Separates the rows about clients from those about nobody. */
export function survey(
  rows: readonly Row[],
  { row: headerRow, levels, headers }: Header,
  columns: ReadonlyMap<ColumnId, number>,
): Survey {
  const header = levels === 2 ? [headerRow - 1, headerRow] : [headerRow];
  const above: number[] = [];
  const total: number[] = [];
  let blank = 0;
  for (let row = 0; row <= headerRow - levels; row++) {
    if ((rows[row] ?? []).every(isBlank)) blank++;
    else above.push(row);
  }
  const lines = new Int32Array(Math.max(0, rows.length - headerRow - 1));
  let count = 0;
  const looked = lookedAt(headers, columns);
  // Without such a column, an index after the last one is used: an index below 0 is slow to look
  // up.
  const id = columns.get('id') ?? headers.length;
  const key = DATE_IDS.map((id) => columns.get(id)).find((column) => column !== undefined) ?? headers.length;
  let rowCount = rows.length;
  while (rowCount > headerRow + 1 && isEmpty(rows[rowCount - 1] ?? NO_ROW, true)) rowCount--;
  for (let index = headerRow + 1; index < rowCount; index++) {
    const row = rows[index] ?? NO_ROW;
    // A row with a number as its id, or with a date, is never a total. This is asked first, because
    // most rows have one and then need no other look.
    if (typeof row[id] !== 'number' && !isDated(row[key])) {
      if (isEmpty(row)) {
        blank++;
        continue;
      }
      if (looked.isTotal(row)) {
        total.push(index);
        continue;
      }
      if (looked.isHeader(row)) {
        header.push(index);
        continue;
      }
    }
    lines[count++] = index;
  }
  return { lines: lines.subarray(0, count), rowCount, skipped: { above, header, total, blank } };
}

const NO_ROW: Row = [];

/** Whether a cell is a Date, or a text that begins with a digit. */
function isDated(cell: Cell): boolean {
  if (typeof cell === 'object') return cell !== null;
  if (typeof cell !== 'string' || cell === '') return false;
  const code = cell.charCodeAt(0);
  return code > 47 && code < 58;
}

/**
 * Whether a row holds nothing.
 *
 * @param wholly True when an unticked box counts as something.
 */
function isEmpty(row: Row, wholly = false): boolean {
  // No iterator: an open range ends in thousands of blank rows, and this runs before the engine has
  // compiled anything.
  for (let i = 0; i < row.length; i++) {
    const cell = row[i];
    if (cell !== '' && (wholly || cell !== false) && !isBlank(cell)) return false;
  }
  return true;
}

function lookedAt(
  headers: readonly string[],
  columns: ReadonlyMap<ColumnId, number>,
): { isTotal: (row: Row) => boolean; isHeader: (row: Row) => boolean } {
  const dates = DATE_IDS.flatMap((id) => columns.get(id) ?? []);
  const numbers = new Set(NUMBER_IDS.flatMap((id) => columns.get(id) ?? []));
  const names = (['id', 'client', 'manager'] as const).flatMap((id) => columns.get(id) ?? []);

  function isTotal(row: Row): boolean {
    if (dates.some((column) => isDated(row[column]))) return false;
    const label = (totalLabel ??= totalPattern());
    if (row.some((cell) => typeof cell === 'string' && cell !== '' && label.test(fold(cell)))) return true;
    // Sums without a label: a lead has at least a name or an id.
    const isSum = (cell: Cell, column: number): boolean =>
      isBlank(cell) || (numbers.has(column) ? typeof cell !== 'boolean' : typeof cell === 'number');
    return numbers.size > 0 && names.length > 0 && names.every((column) => isBlank(row[column])) && row.every(isSum);
  }

  /** Whether a row repeats the header, as when exports were pasted one below the other. */
  function isHeader(row: Row): boolean {
    let same = 0;
    for (let column = 0; column < row.length; column++) {
      const cell = row[column];
      if (isBlank(cell)) continue;
      if (typeof cell !== 'string' || fold(cell) !== fold(headers[column] ?? '')) return false;
      same++;
    }
    return same > 1;
  }

  return { isTotal, isHeader };
}
