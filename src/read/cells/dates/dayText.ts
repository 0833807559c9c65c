import { UNDATED } from '../../../core/leads.ts';
import { textSerial } from './dateText.ts';
import { type DayOrder, type ToldOrder, isDotted, orderOf, toldBy } from './dayOrder.ts';
import { flagOf } from '../flagOf.ts';
import type { SheetLocale } from '../sheetLocale.ts';
import { UNREADABLE } from '../columnValues.ts';

/**
 * One of the different days that the texts of a column name. It is decoded when the whole column is
 * known.
 */
export interface DayText {
  readonly text: string;
  readonly order: DayOrder | 'either' | null;
  /** NaN for no date; UNREADABLE; or UNDATED for a text that only says yes. */
  serial: number;
  /** True when only the habit of the locale told the day from the month. */
  isGuess: boolean;
}

export function dayText(text: string): DayText {
  return { text, order: orderOf(text), serial: NaN, isGuess: false };
}

/**
 * Decodes the days of a column, in place. Where they contradict each other about the order, those
 * that can be read in two ways become unreadable.
 *
 * @param elsewhere What the other columns prove; asked only when these days prove nothing.
 * @returns What these days prove about the order.
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
