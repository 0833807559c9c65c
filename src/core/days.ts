/**
 * Calendar arithmetic on day serials. A day is a whole number of days since 1899-12-30, as spreadsheets count them,
 * so 1 is 1899-12-31 and 46000 is 2025-12-09. No clock, no zone, no daylight saving: those end at the sheet's door.
 */

/** Days between 1899-12-30 and 1970-01-01. */
const UNIX_EPOCH_DAY = 25569;

export interface Civil {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/**
 * The serial of a civil date of the proleptic Gregorian calendar. Months outside 1 to 12 roll over (month 13 is
 * January of the next year), days are added as they are.
 * Source: H. Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
export function dayOf(year: number, month: number, day: number): number {
  const months = year * 12 + (month - 1);
  const y = Math.floor(months / 12);
  const m = months - y * 12;
  const shifted = m < 2 ? y - 1 : y;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * ((m + 10) % 12) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468 + UNIX_EPOCH_DAY;
}

/** The civil date of a serial; a fraction (time of day) is cut off. Source: as {@link dayOf}, civil_from_days. */
export function civilOf(serial: number): Civil {
  const z = Math.floor(serial) - UNIX_EPOCH_DAY + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const mp = Math.floor((5 * dayOfYear + 2) / 153);
  const month = mp < 10 ? mp + 3 : mp - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * mp + 2) / 5) + 1,
  };
}

/** True when the date exists: 31.02 does not. */
export function isCivil(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= dayOf(year, month + 1, 1) - dayOf(year, month, 1);
}

/** Day of the week by ISO 8601: 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: number): number {
  return ((((Math.floor(day) - 2) % 7) + 7) % 7) + 1;
}

/** `2026-11-05`, the form that reads the same in every language. */
export function isoDay(day: number): string {
  const { year, month, day: date } = civilOf(day);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}
