/**
 * Calendar arithmetic on day serials. A day is a whole number of days since 1899-12-30, as
 * spreadsheets count them, so 1 is 1899-12-31 and 46000 is 2025-12-09. No clock, no zone, no
 * daylight saving: those end at the sheet's door.
 */

interface Civil {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** A serial counts days: what a day has of the finer units. */
export const HOURS_PER_DAY = 24;
export const MINUTES_PER_DAY = 1440;
export const SECONDS_PER_DAY = 86_400;

/**
 * The serial of a civil date of the proleptic Gregorian calendar. Months outside 1 to 12 roll over
 * (month 13 is January of the next year), days are added as they are. Source: H. Hinnant,
 * "chrono-Compatible Low-Level Date Algorithms", days_from_civil, without its eras.
 */
export function dayOf(year: number, month: number, day: number): number {
  // Years that begin in March: a leap day is then the last of its year.
  const months = year * 12 + month - 3;
  const y = Math.floor(months / 12);
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return 365 * y + leapDays + Math.floor((153 * (months - 12 * y) + 2) / 5) + day - 693900;
}

/** The civil date of a serial; a fraction (time of day) is cut off. */
export function civilOf(serial: number): Civil {
  const date = Math.floor(serial);
  // By months of the mean length and five days short: never a month too far, at most one behind.
  const near = Math.floor((date + 693894) / 30.436875) + 3;
  const months = dayOf(0, near + 1, 1) <= date ? near + 1 : near;
  const year = Math.floor((months - 1) / 12);
  return { year, month: months - 12 * year, day: date - dayOf(0, months, 1) + 1 };
}

/** True when the date exists: 31.02 does not. */
export function isCivil(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** Day of the week by ISO 8601: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: number): number {
  const days = Math.floor(day) - 2;
  return days - 7 * Math.floor(days / 7) + 1;
}

/** `2026-11-05`, the form that reads the same in every language. */
export function isoDay(day: number): string {
  const { year, month, day: date } = civilOf(day);
  return [String(year).padStart(4, '0'), ...[month, date].map((n) => String(n).padStart(2, '0'))].join('-');
}

/** The time of day of a serial in whole seconds, 0 to 86399: its fraction, to the nearest second. */
export function secondOfDay(serial: number): number {
  return Math.round((serial - Math.floor(serial)) * SECONDS_PER_DAY) % SECONDS_PER_DAY;
}
