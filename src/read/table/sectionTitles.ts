import { PERIODS } from '../../i18n/languages.ts';
import { LETTERS, wordsPattern } from '../../i18n/wordsPattern.ts';
import { type Cell, isBlank } from '../cells/cell.ts';
import { monthOf } from '../cells/dates/monthOf.ts';
import { fold } from '../cells/fold.ts';
import { personKey } from '../cells/names/personKey.ts';
import { type ColumnId, recognise } from './headers.ts';

type Row = readonly Cell[];

/** A text alone in its row that names the rows below. */
interface SectionTitle {
  /** The manager of the rows below; undefined where it says something else, such as a month. */
  readonly manager: string | undefined;
}

/** A row with nothing but the name of a manager, or "Manager: Anna". */
export interface ManagerTitle {
  readonly row: number;
  readonly name: string;
}

/** Reads the titles of sections. */
export interface SectionTitles {
  /** What the only text of a row says; null when the row is no title. */
  titleOf(text: string, column: number): SectionTitle | null;
  /** What the only text of a row above a header says: it is a title, whatever else it looks like. */
  titleAbove(text: string): SectionTitle;
}

/**
 * The titles of the sections of a table: a month, or a person, alone in a row. In a table with a
 * column of managers only the names of that column are titles. Without one, a table whose first row
 * is a name alone has sections, and each name alone in a row is the manager of the rows below.
 *
 * @param start The first row below the header.
 * @param columns Which column is what.
 * @param isOwn Whether a column belongs to the table.
 */
export function sectionTitles(
  rows: readonly Row[],
  start: number,
  columns: ReadonlyMap<ColumnId, number>,
  isOwn: (column: number) => boolean,
): SectionTitles {
  const manager = columns.get('manager');
  let people: ReadonlySet<string> | null = null;
  let hasSections: boolean | null = null;
  /** People of the column of managers who stand in a row with something else. */
  const managers = (column: number): ReadonlySet<string> => {
    if (people !== null) return people;
    const found = new Set<string>();
    for (let row = start; row < rows.length; row++) {
      const cells = rows[row] ?? [];
      const cell = cells[column];
      if (typeof cell === 'string' && onlyText(cells, isOwn) === null && cell !== '') found.add(personKey(cell));
    }
    people = found;
    return found;
  };
  return {
    titleOf(text, column) {
      if (isPeriod(text)) return NO_MANAGER;
      const named = nameBehindRole(text);
      if (named !== null) return manager === undefined ? { manager: named } : NO_MANAGER;
      if (manager !== undefined) return managers(manager).has(personKey(text)) ? NO_MANAGER : null;
      // A client who has nothing yet looks the same, unless every lead has its day.
      if (column === columns.get('client') && !columns.has('created')) return null;
      hasSections ??= beginsWithTitle(rows, start, isOwn);
      if (!hasSections) return null;
      return titleAbove(text);
    },
    titleAbove,
  };

  function titleAbove(text: string): SectionTitle {
    return manager === undefined && isName(text) ? { manager: text.trim() } : NO_MANAGER;
  }
}

const NO_MANAGER: SectionTitle = { manager: undefined };

/**
 * The only filled cell of a row, where it is a text: its column. Null for any other row. An
 * unticked box counts as blank.
 */
export function onlyText(row: Row, isOwn: (column: number) => boolean): number | null {
  let only: number | null = null;
  for (let column = 0; column < row.length; column++) {
    const cell = row[column];
    if (cell === '' || cell === false || isBlank(cell) || !isOwn(column)) continue;
    if (only !== null || typeof cell !== 'string') return null;
    only = column;
  }
  return only;
}

/** Whether the first filled row is a text alone and the next one is not. */
function beginsWithTitle(rows: readonly Row[], start: number, isOwn: (column: number) => boolean): boolean {
  const filled: Row[] = [];
  for (let row = start; row < rows.length && filled.length < 3; row++)
    if (rows[row]?.some((cell, column) => !isBlank(cell) && cell !== false && isOwn(column)))
      filled.push(rows[row] ?? []);
  const alone = filled.map((row) => onlyText(row, isOwn) !== null);
  // A month may stand above the first name.
  const isMonth = isPeriod(String(filled[0]?.find((cell) => !isBlank(cell))));
  return alone[0] === true && (alone[1] === false || (isMonth && alone[2] === false));
}

/** Anna in "Manager: Anna". */
function nameBehindRole(text: string): string | null {
  const [, role = '', name = ''] = /^([^:]{2,40}):\s*(\S.*)$/.exec(text.trim()) ?? [];
  return name !== '' && recognise(role) === 'manager' ? name : null;
}

let periodPattern: RegExp | null = null;

/** A month with or without its year, a quarter, a week, a year. */
function isPeriod(text: string): boolean {
  const words = (key: 'quarter' | 'week'): string => wordsPattern(PERIODS.map((one) => one[key]));
  const word = fold(text);
  periodPattern ??= new RegExp(
    `^(?:20\\d\\d|[1-4](?:-[${LETTERS}])? ?${words('quarter')}|q[1-4]|(?:${words('week')})[${LETTERS}]* \\d{1,2})(?:[ ,.-]+|$)`,
  );
  const [month = '', year = ''] = word.split(/[\s,.]+/);
  return periodPattern.test(word) || (!Number.isNaN(monthOf(month)) && /^(?:['’]?\d{2,4})?$/.test(year));
}

/** Whether a text can be the name of a person: one to four words that begin with a capital. */
export function isName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return words.length < 5 && words.every((word) => !/\d/.test(word) && word !== word.toLowerCase());
}
