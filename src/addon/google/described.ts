import { isDate } from '../../read/cells/cell.ts';

/**
 * A value as a custom function or a script got it, in words that are the same in every language:
 * `number 0.1`, `date 2026-05-05 00:00:00` (in the zone of the spreadsheet), `table 2 x 1 of number 1`.
 */
export function described(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (value === '') return 'empty text';
  if (Array.isArray(value)) {
    const rows: readonly unknown[] = value;
    const first = rows[0];
    if (!Array.isArray(first)) return `list of ${described(first)}`;
    return `table ${rows.length} x ${first.length} of ${described(first[0])}`;
  }
  if (isDate(value)) return `date ${inSheet(value)}`;
  return `${typeof value === 'string' ? 'text' : typeof value} ${String(value)}`;
}

function inSheet(date: Date): string {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return Utilities.formatDate(date, zone, 'yyyy-MM-dd HH:mm:ss');
}
