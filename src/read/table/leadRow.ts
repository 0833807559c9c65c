import { type Cell, isSheetError } from '../cells/cell.ts';
import { flagOf } from '../cells/flagOf.ts';
import { personKey } from '../cells/names/personKey.ts';
import { type ColumnId, DATE_IDS } from './headers.ts';

type Row = readonly Cell[];

/** Dates that are no milestones. */
const NO_MILESTONES: readonly ColumnId[] = ['modified', 'nps_date'];
export const MILESTONE_DATES: readonly ColumnId[] = DATE_IDS.filter((id) => !NO_MILESTONES.includes(id));

/** Columns that say whose a row is. */
const PEOPLE: readonly ColumnId[] = ['client', 'client_id', 'email', 'phone', 'manager'];

/** Whether a cell holds a day: a Date, or a text that begins with a digit. */
export function looksDated(cell: Cell): boolean {
  if (typeof cell === 'object') return cell !== null;
  if (typeof cell !== 'string' || cell === '') return false;
  let at = 0;
  while (cell.charCodeAt(at) === 32 || cell.charCodeAt(at) === 160) at++;
  const start = at;
  while (isDigit(cell, at)) at++;
  // "10. Day of sale" is a header with a number: a day has more numbers, or is a long one.
  if (at === start || at - start > LONGEST_DAY) return at > start;
  while (at < cell.length && !isDigit(cell, at)) at++;
  return at < cell.length;
}

/** The number of a day, a month or a year in a date has at most this many digits. */
const LONGEST_DAY = 4;

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 47 && code < 58;
}

/**
 * Whether rows are about a lead: they have a client, a manager, the date of a milestone or money. A
 * number, an id, a default status, an unticked box alone are none. Where nothing in the table names
 * a lead that has not paid yet, its status does, or a word in a column that nobody knows.
 *
 * @param headers Those of the table, '' for a column that is not its own.
 * @param leftOut Columns that are not read.
 */
export function leadRows(
  headers: readonly string[],
  columns: ReadonlyMap<ColumnId, number>,
  leftOut: readonly number[],
): { readonly isLead: (row: Row) => boolean; readonly hasOwnDay: (row: Row) => boolean } {
  const of = (ids: readonly ColumnId[]): number[] => ids.flatMap((id) => columns.get(id) ?? []);
  const [dates, people, money] = [of(MILESTONE_DATES), of(PEOPLE), of(['amount', 'refund_amount'])];
  const taken = new Set([...columns.values(), ...leftOut]);
  const own = [...headers.keys()].filter((column) => headers[column] !== '' && !taken.has(column));
  const statuses = of(['status', 'stage']);
  const isNamed = people.length > 0 || columns.has('created');
  const isWord = (cell: Cell): boolean => typeof cell === 'string' && isSomebody(cell);
  /** The dates of a column of the table's own are a milestone as well: told soonest. */
  function hasOwnDay(row: Row): boolean {
    for (const column of own) if (typeof row[column] === 'object' && row[column] !== null) return true;
    return false;
  }
  function isLead(row: Row): boolean {
    if (hasOwnDay(row)) return true;
    for (const column of people) if (isSomebody(row[column])) return true;
    for (const column of dates) if (hasHappened(row[column])) return true;
    for (const column of money) if (isMoney(row[column])) return true;
    return !isNamed && [...statuses, ...own].some((column) => isWord(row[column]));
  }
  return { isLead, hasOwnDay };
}

function isSomebody(cell: Cell): boolean {
  if (typeof cell === 'number') return cell !== 0;
  return typeof cell === 'string' && cell !== '' && !isSheetError(cell) && personKey(cell) !== '';
}

/** From here on a number is a day: a serial, or seconds since 1970. Below are counts and flags. */
const FIRST_SERIAL = 20000;

/** Whether a cell of a column of dates holds a day, however it is written. */
export function isDay(cell: Cell): boolean {
  if (typeof cell === 'number') return cell >= FIRST_SERIAL;
  // Whatever stands before it: a tab, an apostrophe, “Sep 12, 2026”.
  return looksDated(cell) || (typeof cell === 'string' && cell !== '' && /\d\D+\d/.test(cell));
}

/** Whether a cell of a column of dates says that something happened, with a day or without. */
function hasHappened(cell: Cell): boolean {
  if (typeof cell === 'number') return cell > 0;
  return (
    looksDated(cell) || flagOf(cell) === true || (typeof cell === 'string' && !isSheetError(cell) && /\d/.test(cell))
  );
}

function isMoney(cell: Cell): boolean {
  return typeof cell === 'number' ? cell !== 0 : typeof cell === 'string' && !isSheetError(cell) && /[1-9]/.test(cell);
}
