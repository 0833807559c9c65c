import { type Cell, isBlank, isDate } from '../cells/cell.ts';
import { emailOf } from '../cells/emailOf.ts';
import { exportOf } from '../exports/exportOf.ts';
import { headerMeaning } from './columns/headerReadings.ts';
import { headerSense } from './columns/headerSense.ts';

type Row = readonly Cell[];

/** Where the headers stand, and what they say. */
export interface Header {
  /** The last row of the header; leads begin below it. A header of two levels takes two rows. */
  readonly row: number;
  readonly levels: 1 | 2;
  /** As written, both levels joined; '' for a column without a header. */
  readonly headers: readonly string[];
  /** How many known columns they name. */
  readonly known: number;
}

/**
 * An export may have a title, a period and filters above its table. This many filled rows are
 * searched.
 */
const LOOKED_AT = 40;

/**
 * The header: of the first filled rows, the one that names most known columns; the upper one when
 * several name as many. A row with an email names none. A header of two levels (a merged "Payment"
 * above "Date" and "Amount") is taken when both rows together name more columns than one row alone.
 *
 * @returns Null when every row is blank.
 */
export function findHeader(rows: readonly Row[]): Header | null {
  let best: Header | null = null;
  let looked = 0;
  for (let row = 0; row < rows.length && looked < LOOKED_AT; row++) {
    const cells = rows[row] ?? [];
    if (cells.every(isBlank)) continue;
    looked++;
    const header = named(row, cells.map(headerText));
    if (best === null || header.known > best.known) best = header;
    // Most tables begin with a header that leaves no doubt.
    if (looked === 1 && header.known > 2 && cells.every(isText)) break;
  }
  if (best === null) return null;
  const [above, below] = [twoLevels(rows, best.row), twoLevels(rows, best.row + 1)];
  const two = below && below.known > (above?.known ?? 0) ? below : above;
  return two && two.known > best.known ? two : best;
}

function named(row: number, headers: readonly string[], levels: 1 | 2 = 1): Header {
  // Who is written to stands in rows of data, beside words that may be those of headers.
  if (headers.some((text) => emailOf(text) !== '')) return { row, levels, headers, known: 0 };
  const from = exportOf(headers);
  const ids = headers.map((text) => headerMeaning(text, from)).filter((id) => id !== null && id !== 'other');
  return { row, levels, headers, known: new Set(ids).size };
}

/** The header of two levels that ends in this row. Null when these rows cannot be one. */
function twoLevels(rows: readonly Row[], row: number): Header | null {
  const [upper, lower] = [rows[row - 1], rows[row]];
  if (!upper || !lower || ![...upper, ...lower].every(isText)) return null;
  const texts = lower.map(headerText);
  const filled = texts.filter((text) => text !== '');
  // The words of a header are known; those of a lead are names.
  if (filled.filter(isWords).length * 2 < filled.length) return null;
  let group = '';
  const headers = texts.map((text, column) => {
    const above = headerText(upper[column]);
    // The first cell of a merged one holds its text, the others are blank.
    group = above || group;
    if (text === '' || group === '') return text || above;
    const both = [`${text} ${group}`, `${group} ${text}`];
    const repeats = texts.indexOf(text) !== texts.lastIndexOf(text);
    return both.find(isHeader) ?? (repeats ? `${group} ${text}` : text);
  });
  return named(row, headers, 2);
}

const isWords = (text: string): boolean => {
  const { words, unknown } = headerSense(text);
  return words > 0 && unknown === 0;
};

/** Whether all words of a text are those of a header, and it names a column. */
const isHeader = (text: string): boolean => isWords(text) && headerMeaning(text, null) !== null;

const isText = (cell: Cell): boolean => isBlank(cell) || typeof cell === 'string';

function headerText(cell: Cell): string {
  return isBlank(cell) || isDate(cell) ? '' : String(cell).trim();
}
