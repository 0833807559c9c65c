import { type Cell, isBlank } from '../cells/cell.ts';
import type { Header } from './findHeader.ts';
import { looksDated, MILESTONE_DATES } from './leadRow.ts';
import { isEmptyRow, rowSorter, type SurveyColumns } from './rowSorter.ts';
import type { ManagerTitle } from './sectionTitles.ts';

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
  /** Rows that say who leads the clients below them, in their order. */
  readonly managerTitles: readonly ManagerTitle[];
}

/** Rows that are about nobody, by their index. */
interface Skipped {
  /** Titles, periods and filters above the header. */
  readonly above: readonly number[];
  /** The header itself, and rows that repeat it. */
  readonly header: readonly number[];
  readonly total: readonly number[];
  /** Titles of sections: a month or a name alone in a row. */
  readonly title: readonly number[];
  /** Rows without a client, a manager, a date or money: row numbers, defaults, errors, notes. */
  readonly noLead: readonly number[];
  /**
   * How many rows of this table are blank above the last filled one. A row with nothing but
   * unticked boxes is blank.
   */
  readonly blank: number;
}

/**
 * Separates the rows about clients from those about nobody.
 *
 * @param rowCount As {@link endOfRows} finds it.
 * @returns The survey, and the rows that are headers of other tables.
 */
export function survey(
  rows: readonly Row[],
  header: Pick<Header, 'row' | 'levels' | 'headers'>,
  known: SurveyColumns,
  rowCount = endOfRows(rows, header.row + 1),
): { readonly surveyed: Survey; readonly otherHeaders: readonly number[] } {
  const { row: headerRow, levels, headers } = header;
  const found = {
    above: Array<number>(),
    header: levels === 2 ? [headerRow - 1, headerRow] : [headerRow],
    total: Array<number>(),
    title: Array<number>(),
    noLead: Array<number>(),
    otherHeader: Array<number>(),
  };
  const managerTitles: ManagerTitle[] = [];
  let blank = 0;
  for (let row = 0; row <= headerRow - levels; row++) {
    if ((rows[row] ?? []).every(isBlank)) blank++;
    else found.above.push(row);
  }
  const lines = new Int32Array(Math.max(0, rows.length - headerRow - 1));
  let count = 0;
  const kindOf = rowSorter(rows, header, known, (title) => managerTitles.push(title));
  // Without such a column, an index after the last one is used: an index below 0 is slow to look
  // up.
  const day = MILESTONE_DATES.map((id) => known.columns.get(id)).find((column) => column !== undefined);
  const key = day ?? headers.length;
  const title = rows[headerRow]?.[key] ?? '';
  // A name above the first header leads its rows where others stand above those that follow.
  if (headerRow > 0) kindOf(rows[headerRow - 1] ?? NO_ROW, headerRow - 1);
  /** The first of the lines at the end that are one text each. */
  let notes = -1;
  for (let index = headerRow + 1; index < rowCount; index++) {
    // A row with a date is a lead. This is asked first, because most rows have one and then need
    // no other look.
    const dated = addDated({ rows, key, title, lines }, index, rowCount, count);
    if (dated > 0) notes = -1;
    count += dated;
    index += dated;
    if (index === rowCount) break;
    const kind = kindOf(rows[index] ?? NO_ROW, index);
    if (kind === 'blank') blank++;
    else if (kind !== 'lead' && kind !== 'text') found[kind].push(index);
    else {
      if (kind === 'lead') notes = -1;
      else if (notes < 0) notes = count;
      lines[count++] = index;
    }
  }
  const [top, next] = managerTitles;
  const areAbove = next !== undefined && found.header.includes(next.row + 1);
  if (top !== undefined && top.row < headerRow && !areAbove) managerTitles.shift();
  // Texts are footnotes that a blank row, a total or mere defaults set apart from the last lead.
  const before = (lines[notes] ?? 0) - 1;
  const isApart = found.total.includes(before) || found.noLead.includes(before);
  if (notes > 0 && (isApart || isEmptyRow(rows[before] ?? NO_ROW))) {
    found.noLead.push(...lines.subarray(notes, count));
    count = notes;
  }
  const { otherHeader, ...skipped } = found;
  const surveyed = { lines: lines.subarray(0, count), rowCount, skipped: { ...skipped, blank }, managerTitles };
  return { surveyed, otherHeaders: otherHeader };
}

/** Where the rows with a date are looked for. */
interface Dated {
  readonly rows: readonly Row[];
  readonly key: number;
  readonly title: Cell;
  readonly lines: Int32Array;
}

/**
 * Adds rows to the lines, up to the first one without a date.
 *
 * @returns How many.
 */
function addDated({ rows, key, title, lines }: Dated, from: number, end: number, count: number): number {
  let index = from;
  for (; index < end; index++) {
    const cell = rows[index]?.[key];
    // Most are Dates. A header that begins with a number looks like a day.
    const isDate = typeof cell === 'object' && cell !== null;
    if (!isDate && (!looksDated(cell) || cell === title)) break;
    lines[count + index - from] = index;
  }
  return index - from;
}

/** Behind the last row in which something stands. */
export function endOfRows(rows: readonly Row[], start: number): number {
  let end = rows.length;
  while (end > start && (isAllBlank(rows[end - 1] ?? NO_ROW) || isEmptyRow(rows[end - 1] ?? NO_ROW, true))) end--;
  return end;
}

/**
 * Whether all cells are '', as those of thousands of rows below an open range. The engine joins them
 * at once; a loop would run before it is compiled.
 */
function isAllBlank(row: Row): boolean {
  return row.join('') === '';
}

const NO_ROW: Row = [];
