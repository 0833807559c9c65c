import { UNDATED } from '../../../core/leads.ts';
import { textSerial } from './dateText.ts';
import { type DayOrder, type ToldOrder, isDotted, orderOf, toldBy } from './dayOrder.ts';
import { flagOf } from '../flags.ts';
import type { SheetLocale } from '../sheetLocale.ts';
import { UNREADABLE } from '../columnValues.ts';

/**
 * One of the different days that the texts of a column tell; what it means is known when the whole
 * column is.
 */
export interface DayText {
  readonly text: string;
  readonly order: DayOrder | 'either' | null;
  /** NaN for no date, UNREADABLE, or UNDATED for a text that only says yes. */
  serial: number;
  /** True when nothing but the habit of the locale told the day from the month. */
  isGuess: boolean;
}

export function dayText(text: string): DayText {
  return { text, order: orderOf(text), serial: NaN, isGuess: false };
}

/**
 * Decodes the days of a column. Where they contradict each other about the order, those that could
 * be read in two ways are unreadable.
 *
 * @param elsewhere What the other columns say; asked only when these days do not tell.
 * @returns What the days prove.
 */
export function decodeDays(days: readonly DayText[], locale: SheetLocale, elsewhere: () => DayOrder | null): ToldOrder {
  const told = toldBy(days.map(({ order }) => order));
  const order = told === 'either' ? elsewhere() : told;
  for (const day of days) {
    const { text } = day;
    const isOpen = day.order === 'either';
    day.isGuess = isOpen && order === null && !isDotted(text);
    const isMonthFirst = day.isGuess ? locale.monthFirst : order === 'month';
    const serial = isOpen && told === 'both' ? UNREADABLE : textSerial(text, isMonthFirst, locale.zone);
    day.serial = serial === UNREADABLE && flagOf(text) === true ? UNDATED : serial;
  }
  return told;
}
