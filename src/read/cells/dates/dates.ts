import { UNDATED } from '../../../core/leads.ts';
import { type Cell, isBlank, isDate } from '../cell.ts';
import { textSerial } from './dateText.ts';
import { dateTexts } from './dateTexts.ts';
import { type DayOrder, isDotted } from './dayOrder.ts';
import { decodeDays } from './dayText.ts';
import type { SheetLocale } from '../sheetLocale.ts';
import { FIRST_INSTANT, LAST_INSTANT, numberSerial, plausible } from './plausible.ts';
import { type Lines, type ColumnReader, cellAt, columnReader } from '../columnReader.ts';
import { turnBack } from './turnBack.ts';
import { type ColumnValues, UNREADABLE } from '../columnValues.ts';

export { type ColumnValues, UNREADABLE } from '../columnValues.ts';
export { type DayOrder, dayOrderOf } from './dayOrder.ts';

/**
 * The local serial of one date cell: a Date, a number (a serial, or seconds or milliseconds since
 * 1970) or a text (see {@link textSerial}). In 05/11/2026 the locale says what comes first; with
 * dots it is the day.
 *
 * @returns NaN for no date (blank, an unticked checkbox, a dash, `нет`); UNREADABLE for anything
 *   else. A day that does not exist (31.02) is unreadable, never moved to the next month.
 */
export function dateSerial(cell: Cell, locale: SheetLocale): number {
  if (typeof cell === 'string') return textSerial(cell, locale.monthFirst && !isDotted(cell), locale.zone);
  if (typeof cell === 'number') return numberSerial(cell, locale.zone);
  if (isBlank(cell) || cell === false) return NaN;
  const instant = isDate(cell) ? cell.getTime() : NaN;
  return !Number.isNaN(instant) ? plausible(locale.zone.serialOf(instant)) : UNREADABLE;
}

/** A column of dates: serials, NaN where there is no date, UNDATED where a cell only says yes. */
export interface DateColumn extends ColumnValues {
  /** Leads whose cell can be read in two ways, and only the habit of the locale decided. */
  readonly guessed: readonly number[];
  /**
   * Leads whose Date got day and month swapped by a spreadsheet and is swapped back: see
   * {@link turnBack}.
   */
  readonly turned: readonly number[];
}

/**
 * Reads one column of dates. The whole column decides whether 05/11/2026 begins with the day or the
 * month. Where its texts contradict each other, such a cell is unreadable, never guessed.
 *
 * @param elsewhere What the other columns of the table prove; asked only when this column proves
 *   nothing.
 */
export function dateReader(
  table: Lines,
  column: number,
  locale: SheetLocale,
  elsewhere: () => DayOrder | null,
): ColumnReader<DateColumn> {
  const values = new Float64Array(table.lines.length);
  const texts = dateTexts();
  const others: number[] = [];
  // `isDate` is slow. Once it has found one Date, others are known by having the same method.
  let known: Date['getTime'] | null = null;

  function read(row: readonly Cell[], lead: number): void {
    const cell = row[column];
    let instant = NaN;
    if (cell === '') {
      // Blank is asked early: most cells of most date columns are blank.
    } else if (typeof cell === 'object' && cell !== null && (cell.getTime === known || isDate(cell))) {
      if (known === null) known = cell.getTime;
      instant = cell.getTime();
      if (!(instant > FIRST_INSTANT && instant < LAST_INSTANT)) {
        others.push(lead);
        instant = NaN;
      }
    } else if (typeof cell === 'string') texts.add(cell, lead);
    else others.push(lead);
    values[lead] = instant;
  }

  function finish(): DateColumn {
    locale.zone.toSerials(values);
    const order = decodeDays(texts.all, locale, elsewhere);
    const { turned, doubtful } = turnBack(values, texts, order);
    const unreadable: number[] = [];
    const guessed = [...doubtful];
    const put = (lead: number, serial: number): void => {
      if (serial === UNREADABLE) unreadable.push(lead);
      else values[lead] = serial;
    };
    for (const lead of others) {
      const cell = cellAt(table, lead, column);
      put(lead, cell === true ? UNDATED : dateSerial(cell, locale));
    }
    texts.leads.forEach((lead, i) => {
      const serial = texts.serialAt(i);
      put(lead, serial);
      if (texts.days[i]?.isGuess && serial !== UNREADABLE) guessed.push(lead);
    });
    // In a column without a day, 1 is a yes.
    const isOne = (lead: number): boolean => String(cellAt(table, lead, column)).trim() === '1';
    if (unreadable.length > 0 && unreadable.every(isOne) && !values.some(Number.isFinite))
      for (const lead of unreadable.splice(0)) values[lead] = UNDATED;
    const inOrder = (leads: number[]): number[] => leads.sort((a, b) => a - b);
    return { values, unreadable: inOrder(unreadable), guessed: inOrder(guessed), turned };
  }

  return columnReader(table, read, finish);
}
