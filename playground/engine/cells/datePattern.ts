/**
 * The pattern for a date that a function returns into a cell without a format; it depends on
 * whether the date has a time of day.
 */
export function defaultDatePattern(serial: number): string {
  return Number.isInteger(serial) ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm';
}
