import { type Cell, isBlank } from '../cells/cell.ts';
import type { Header } from './findHeader.ts';
import { headerLikeness } from './headerRows.ts';
import { type ColumnId, NUMBER_IDS } from './headers.ts';
import { isDay, leadRows, MILESTONE_DATES } from './leadRow.ts';
import { type ManagerTitle, isName, onlyText, sectionTitles } from './sectionTitles.ts';
import { isTotalRow } from './totalRow.ts';

type Row = readonly Cell[];

/** What the columns are, for telling what rows are. */
export interface SurveyColumns {
  readonly columns: ReadonlyMap<ColumnId, number>;
  readonly leftOut: readonly number[];
  /** Columns of a table beside this one. */
  readonly beside: ReadonlyMap<number, string>;
}

/** What a row is; 'text' is a lead that is one text and hardly a name. */
type RowKind = 'lead' | 'text' | 'blank' | 'total' | 'header' | 'otherHeader' | 'title' | 'noLead';

/** Says what a row without a readable date is. */
export function rowSorter(
  rows: readonly Row[],
  { row: headerRow, headers }: Pick<Header, 'row' | 'headers'>,
  { columns, leftOut, beside }: SurveyColumns,
  addManager: (title: ManagerTitle) => void,
): (row: Row, index: number) => RowKind {
  const of = (ids: readonly ColumnId[]): number[] => ids.flatMap((id) => columns.get(id) ?? []);
  const isOwn = (column: number): boolean => !beside.has(column);
  const { isLead, hasOwnDay } = leadRows(headers, columns, leftOut);
  const titles = sectionTitles(rows, headerRow + 1, columns, isOwn);
  const [repeating] = of(['manager', 'status', 'stage', 'source']);
  const [own, dates, people] = [
    of(['id', 'client', 'status', 'stage']),
    of(MILESTONE_DATES),
    of(['client', 'manager']),
  ];
  const counted = [...dates, ...of(NUMBER_IDS)];
  const [names, numbers] = [of(['id', 'client', 'manager']), new Set(of(NUMBER_IDS))];

  function kindOf(row: Row, index: number): RowKind {
    const first = firstFilled(row, isOwn);
    if (first < 0) return 'blank';
    const text = row[first];
    const isLabel = typeof text === 'string' && !numbers.has(first);
    const label = isLabel ? first : nameBehindSums(row);
    const hasDate = dates.some((column) => column !== label && isDay(row[column]));
    if (label >= 0 && !hasDate && isTotalRow(row, label, own)) return 'total';
    // No header, title or row of sums has a date; most rows of a log have one.
    if (hasOwnDay(row)) return 'lead';
    if (typeof text === 'string') {
      const likeness = headerLikeness(row, headers, repeating, counted);
      if (likeness !== null) return likeness;
      const only = onlyText(row, isOwn);
      if (only !== null && !numbers.has(only)) return kindOfText(text, only, index);
    }
    return isSums(row) ? 'total' : isLead(row) ? 'lead' : 'noLead';
  }

  /** The column of a name that is the only text of a row, behind its sums; -1 where there is none. */
  function nameBehindSums(row: Row): number {
    const texts = [...row.keys()].filter(isTextAt);
    const [only = -1] = texts;
    return texts.length === 1 && names.includes(only) ? only : -1;

    function isTextAt(column: number): boolean {
      return typeof row[column] === 'string' && !isBlank(row[column]) && isOwn(column) && !numbers.has(column);
    }
  }

  function kindOfText(text: string, column: number, index: number): RowKind {
    const title = titles.titleOf(text, column) ?? (isAboveHeader(index) ? titles.titleAbove(text) : null);
    if (title?.manager !== undefined) addManager({ row: index, name: title.manager });
    if (title !== null) return 'title';
    const isNamed = people.length === 0 || people.includes(column);
    if (!isNamed || !isLead(rows[index] ?? [])) return 'noLead';
    // A sentence among the managers leads nobody.
    return isName(text) ? 'lead' : column === columns.get('manager') && isSentence(text) ? 'noLead' : 'text';
  }

  /** Whether the header stands again in the next row: then the text names what is below. */
  function isAboveHeader(index: number): boolean {
    return headerLikeness(rows[index + 1] ?? [], headers, repeating, counted) === 'header';
  }

  /** Whether a row holds sums without a label: nothing but numbers, where a lead has a name or an id. */
  function isSums(row: Row): boolean {
    const isNumber = (cell: Cell, column: number): boolean =>
      isBlank(cell) || !isOwn(column) || (numbers.has(column) ? typeof cell !== 'boolean' : typeof cell === 'number');
    if (numbers.size === 0 || names.length === 0 || names.some((column) => !isBlank(row[column]))) return false;
    return row.every(isNumber);
  }

  return kindOf;
}

const isSentence = (text: string): boolean => text.trim().split(/\s+/).length > 4;

/** The first filled cell of the table's own columns; -1 where there is none. */
function firstFilled(row: Row, isOwn: (column: number) => boolean): number {
  for (let column = 0; column < row.length; column++) {
    const cell = row[column];
    if (cell !== '' && cell !== false && !isBlank(cell) && isOwn(column)) return column;
  }
  return -1;
}

/**
 * Whether a row holds nothing.
 *
 * @param wholly True when an unticked box counts as something.
 */
export function isEmptyRow(row: Row, wholly = false): boolean {
  // No iterator: an open range ends in thousands of blank rows, and this runs before the engine has
  // compiled anything.
  for (let i = 0; i < row.length; i++) {
    const cell = row[i];
    if (cell !== '' && (wholly || cell !== false) && !isBlank(cell)) return false;
  }
  return true;
}
