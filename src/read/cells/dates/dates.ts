import { UNDATED } from '../../../core/leads.ts';
import { type Cell, isBlank, isDate } from '../cell.ts';
import { textSerial } from './dateText.ts';
import { type DateTexts, dateTexts } from './dateTexts.ts';
import { type DayOrder, isDotted } from './dayOrder.ts';
import { decodeDays } from './dayText.ts';
import type { SheetLocale } from '../sheetLocale.ts';
import { FIRST_INSTANT, LAST_INSTANT, numberSerial, plausible } from './plausible.ts';
import { type Lines, type ColumnReader, cellAt, columnReader } from '../columnReader.ts';
import { turnBack } from './turnBack.ts';
import type { Zone } from './zone.ts';
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
  /** True only where every cell is a Date. */
  readonly isFull: boolean;
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
  const { length } = table.lines;
  const values = new Float64Array(length);
  const cells: DateCells = { column, values, texts: dateTexts(), others: [], getTime: null, isFull: true };
  const { texts, others } = cells;

  function finish(): DateColumn {
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
    const isFull = cells.isFull && others.length + texts.leads.length === 0;
    return { values, unreadable: inOrder(unreadable), guessed: inOrder(guessed), turned, isFull };
  }

  return columnReader(length, (from, to) => readDates(cells, table, locale.zone, from, to), finish);
}

/** The cells of a column of dates, as far as they are read. */
interface DateCells {
  readonly column: number;
  /** The serials of Dates; NaN for all other cells. */
  readonly values: Float64Array;
  readonly texts: DateTexts;
  /** The leads whose cell is something else. */
  readonly others: number[];
  /** `isDate` is slow. Once it has found one Date, others are known by having the same method. */
  getTime: Date['getTime'] | null;
  /** Whether no cell is blank. */
  isFull: boolean;
}

function readDates(cells: DateCells, table: Lines, zone: Zone, from: number, to: number): void {
  for (let lead = readKnown(cells, table, zone, from, to); lead < to; lead = readKnown(cells, table, zone, lead, to)) {
    cells.values[lead] = readOther(cells, zone, cellAt(table, lead, cells.column), lead);
    lead++;
  }
}

/** Reads blank cells and Dates of known weeks; the first lead with anything else. */
function readKnown(cells: DateCells, { rows, lines }: Lines, zone: Zone, from: number, to: number): number {
  const { column, values, getTime } = cells;
  for (let lead = from; lead < to; lead++) {
    const cell = rows[lines[lead] ?? 0]?.[column];
    // Blank is asked early: most cells of most date columns are blank.
    if (cell === '') {
      values[lead] = NaN;
      cells.isFull = false;
      continue;
    }
    if (typeof cell !== 'object' || cell === null || cell.getTime !== getTime) return lead;
    const instant = cell.getTime();
    if (!(instant > FIRST_INSTANT && instant < LAST_INSTANT)) return lead;
    const serial = zone.knownSerialOf(instant);
    if (Number.isNaN(serial)) return lead;
    values[lead] = serial;
  }
  return to;
}

/** The serial of a Date; NaN for what is read at the end. */
function readOther(cells: DateCells, zone: Zone, cell: Cell, lead: number): number {
  if (typeof cell === 'string') cells.texts.add(cell, lead);
  else if (typeof cell === 'object' && cell !== null && (cell.getTime === cells.getTime || isDate(cell))) {
    cells.getTime ??= cell.getTime;
    const instant = cell.getTime();
    if (instant > FIRST_INSTANT && instant < LAST_INSTANT) return zone.serialOf(instant);
    cells.others.push(lead);
  } else cells.others.push(lead);
  return NaN;
}
