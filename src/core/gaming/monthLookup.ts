import { isDatedBy } from '../leads.ts';
import { civilOf } from '../time/days.ts';

/** How many days at the end of a month are its last ones. */
const LAST_DAYS = 3;

/** The months of many serials up to `asOf`. */
export interface MonthLookup {
  /**
   * A number that rises by one with each month; null after `asOf`, without a date, and for never.
   */
  of(serial: number): number | null;
  /** True on the last 3 days of a month. */
  isLast(serial: number): boolean;
}

/** Each day is looked up once: there are few days and many leads. */
export function monthLookup(asOfDay: number): MonthLookup {
  const known = new Map<number, number>();
  const monthOf = (day: number): number => {
    const seen = known.get(day);
    if (seen !== undefined) return seen;
    const { year, month } = civilOf(day);
    known.set(day, 12 * year + month);
    return 12 * year + month;
  };
  return {
    of: (serial) => (isDatedBy(serial, asOfDay) ? monthOf(Math.floor(serial)) : null),
    isLast: (serial) => monthOf(Math.floor(serial) + LAST_DAYS) !== monthOf(Math.floor(serial)),
  };
}
