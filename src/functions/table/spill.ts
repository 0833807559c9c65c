import { KpiError } from '../../core/errors.ts';
import type { Unit } from '../../core/kpis/kpi.ts';
import type { Value } from '../../read/cells/cell.ts';
import type { Zone } from '../../read/cells/dates/zone.ts';

/** A table to show: what each column holds, and its rows. Null is a blank cell; a date is a local serial in a `date` column. */
export interface Answer {
  readonly columns: readonly { readonly title: string; readonly format: Format }[];
  readonly rows: readonly (readonly (string | number | boolean | null)[])[];
}

export type Format = Unit | 'text' | 'integer' | 'date' | 'pace' | 'score' | 'decimal' | 'mixed';

/** Number format patterns for cells; `text` and unlisted formats stay as they are. */
export const PATTERNS: Readonly<Record<Format, string>> = {
  text: '@',
  integer: '#,##0',
  leads: '#,##0',
  meetings: '#,##0',
  calls: '#,##0',
  emails: '0.0',
  hours: '0.0',
  points: '0',
  share: '0.0%',
  money: '#,##0',
  days: '0.0',
  date: 'yyyy-mm-dd',
  pace: '0.00',
  score: '0',
  decimal: '#,##0.0',
  // Each row has a unit of its own.
  mixed: 'General',
};

/** Google refuses very large answers ("Result too large", seen at about 494,000 cells); this is well below. */
export const CELL_LIMIT = 200_000;

/** The rectangle that fills the cells, titles first. @throws KpiError `result-too-large`. */
export function spill({ columns, rows }: Answer, zone: Zone): Value[][] {
  if ((rows.length + 1) * columns.length > CELL_LIMIT) {
    throw new KpiError('result-too-large', { rows: rows.length + 1, columns: columns.length, limit: CELL_LIMIT });
  }
  const titles: Value[] = columns.map(({ title }) => title);
  const cellOf = (value: string | number | boolean | null, column: number): Value => {
    if (value === null || (typeof value === 'number' && !Number.isFinite(value))) return '';
    const isDay = columns[column]?.format === 'date' && typeof value === 'number';
    return isDay ? new Date(zone.instantOf(value)) : value;
  };
  return [titles, ...rows.map((row) => columns.map((_, column) => cellOf(row[column] ?? null, column)))];
}
