import { type Around, readAround } from './readAround.ts';
import { type Cell, isBlank } from '../cell.ts';
import { type ColumnValues, UNREADABLE } from '../dates/dates.ts';
import { type Says, type Scanned, scanNumber } from './scanNumber.ts';
import { type Lines, cellAt } from '../columnReader.ts';

/**
 * A column of numbers. A single `1,234` may be 1234 or 1.234. When nothing in the column tells
 * which, it is read as 1234 and is listed as guessed.
 */
export interface NumberColumn extends ColumnValues {
  /** Indices of leads whose number was guessed. */
  readonly guessed: readonly number[];
}

/** A column of numbers, with what stands around the digits of each. */
export interface SpelledColumn extends NumberColumn {
  readonly around: readonly Around[];
  /** For each lead an index into `around`; 0 means that nothing stands around. */
  readonly which: Uint16Array;
}

/** A bare number. */
export const BARE_NUMBER: Around = { times: 1, isPercent: false, sign: '', currency: null };

/**
 * A spreadsheet keeps 15 digits. A greater amount is a typing slip, and a sum with it would not be
 * exact.
 */
const TOO_MUCH = 1e15;

const NO_NUMBER = /^[-\s–—−\u200b-\u200f\u2060]*$/;

/**
 * The number of one cell: a number, or a text of digits with separators, a sign, a currency, a per
 * cent sign, or a word for thousands or millions.
 *
 * @returns NaN for a blank cell, a dash and an unticked checkbox; UNREADABLE for anything else.
 */
export function cellNumber(cell: Cell): number {
  const { values, unreadable } = numberColumn({ rows: [[cell]], lines: Int32Array.of(0) }, 0);
  return unreadable.length > 0 ? UNREADABLE : (values[0] ?? NaN);
}

/** Decodes one column of numbers for all leads at once: see {@link spelledColumn}. */
export function numberColumn(table: Lines, column: number): NumberColumn {
  const { values, unreadable, guessed } = spelledColumn(table, column, 'number');
  return { values, unreadable, guessed };
}

/**
 * Decodes one column of numbers for all leads at once. The other cells of the column tell whether a
 * single `1,234` is 1234 or 1.234: `12,5` and `1.234,50` prove a decimal comma, `12.5` and
 * `1,234.50` a decimal point. When they contradict each other, it is unreadable. When none of them
 * tells, it is read as 1234 and is listed as guessed.
 *
 * @param of What is read: a share (`5 %`) is a number, but not money.
 */
export function spelledColumn(table: Lines, column: number, of: 'number' | 'money'): SpelledColumn {
  const values = new Float64Array(table.lines.length);
  const speller = spellerOf(values.length, of);
  const unreadable: number[] = [];
  for (let i = 0; i < values.length; i++) {
    const cell = cellAt(table, i, column);
    let value = NaN;
    if (typeof cell === 'number') value = Math.abs(cell) < TOO_MUCH ? cell : UNREADABLE;
    else if (typeof cell === 'string') value = cell === '' ? NaN : speller.read(cell, i);
    else if (cell !== false && !isBlank(cell)) value = UNREADABLE;
    if (value === UNREADABLE) {
      unreadable.push(i);
      value = NaN;
    }
    values[i] = value;
  }
  const guessed = speller.settle(values, unreadable);
  return { values, unreadable, guessed, around: speller.around, which: speller.which };
}

/** Reads the texts of one column and remembers what they prove about each other. */
function spellerOf(
  count: number,
  of: 'number' | 'money',
): Pick<SpelledColumn, 'around' | 'which'> & {
  /**
   * The number of a text, an unsure one read as thousands. NaN or UNREADABLE as in
   * {@link cellNumber}.
   */
  read(text: string, lead: number): number;
  /**
   * Decides the unsure numbers, in place.
   *
   * @returns Those that were guessed.
   */
  settle(values: Float64Array, unreadable: number[]): readonly number[];
} {
  const which = new Uint16Array(count);
  const around: Around[] = [BARE_NUMBER];
  const known = new Map<string, number>();
  const said = new Set<Says>();
  const unsure: { readonly lead: number; readonly decimal: Says; readonly other: Says }[] = [];
  const found: Scanned = { from: 0, to: 0, whole: 0, by: 1 };
  // Most cells of a column begin and end alike, so the last beginning and end are compared before
  // the look-up.
  let [before, after, last] = ['', '', 0];
  let lastSaid: Says = 'nothing';

  function read(text: string, lead: number): number {
    const says = scanNumber(text, found);
    const { from, to, whole, by } = found;
    if (from === text.length) return NO_NUMBER.test(text) ? NaN : UNREADABLE;
    if (says === 'nonsense') return UNREADABLE;
    const index = isSame(text, from, to) ? last : look(text, from, to);
    const kind = around[index];
    if (kind === undefined) return UNREADABLE;
    // Adding 0 turns -0 into 0.
    const value = (whole * kind.times) / (kind.isPercent ? by * 100 : by) + 0;
    if (!(Math.abs(value) < TOO_MUCH)) return UNREADABLE;
    which[lead] = index;
    if (says === 'unsure point') unsure.push({ lead, decimal: 'point', other: 'comma' });
    else if (says === 'unsure comma') unsure.push({ lead, decimal: 'comma', other: 'point' });
    else if (says !== lastSaid) said.add((lastSaid = says));
    return value;
  }

  function isSame(text: string, from: number, to: number): boolean {
    if (from !== before.length || text.length - to !== after.length) return false;
    for (let i = 0; i < from; i++) if (text.charCodeAt(i) !== before.charCodeAt(i)) return false;
    for (let i = 0; i < after.length; i++) if (text.charCodeAt(to + i) !== after.charCodeAt(i)) return false;
    return true;
  }

  function look(text: string, from: number, to: number): number {
    const key = `${text.slice(0, from)}0${text.slice(to)}`;
    let index = known.get(key);
    if (index === undefined) {
      const made = readAround(key);
      if (made === null || (made.isPercent && of === 'money') || around.length > 0xffff) return -1;
      index = around.push(made) - 1;
      known.set(key, index);
    }
    [before, after, last] = [text.slice(0, from), text.slice(to), index];
    return index;
  }

  function settle(values: Float64Array, unreadable: number[]): readonly number[] {
    const guessed: number[] = [];
    const isSplit = said.has('point') && said.has('comma');
    for (const { lead, decimal, other } of unsure) {
      if (isSplit) {
        values[lead] = NaN;
        unreadable.push(lead);
      } else if (said.has(decimal)) values[lead] = (values[lead] ?? NaN) / 1000;
      else if (!said.has(other)) guessed.push(lead);
    }
    unreadable.sort((a, b) => a - b);
    return guessed;
  }

  return { around, which, read, settle };
}
