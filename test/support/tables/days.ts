const FIRST = Date.UTC(2026, 0, 1);
const DAY = 86_400_000;

/** The last day of which a table tells; the spreadsheet's own day is later. */
export const LAST_DAY = 250;

/** The Date of a day counted from 2026-01-01, which is 0. */
export const dateOfDay = (day: number): Date => new Date(FIRST + day * DAY);

/** The month of a day, as `2026-03`. */
export const monthOf = (day: number): string => dateOfDay(day).toISOString().slice(0, 7);
