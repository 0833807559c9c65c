/**
 * Returns the serial of a day as spreadsheets count: whole days since 1899-12-30. `month` counts
 * from 1.
 */
export function serialOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
}

/** Returns the serial of an ISO day such as "2017-03-01", or null for any other text. */
export function serialOfIso(text: string): number | null {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return found === null ? null : serialOf(Number(found[1]), Number(found[2]), Number(found[3]));
}

/**
 * Returns the weekday of a serial: 0 is Monday, 6 is Sunday. Serial 2 (1900-01-01) was a Monday.
 */
export function weekdayFromMonday(serial: number): number {
  return (((Math.floor(serial) - 2) % 7) + 7) % 7;
}

/** Returns the serial rounded to a whole minute, as people and CRMs write times. */
export function toMinute(serial: number): number {
  return Math.round(serial * 1440) / 1440;
}

/** First and last day of the sample school. */
export const FIRST_DAY = serialOf(2026, 2, 1);
export const LAST_DAY = serialOf(2026, 10, 31);
