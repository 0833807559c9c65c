import type { Unit } from '../../core/kpis/kpi.ts';

/** How the numbers of a column are shown: by their unit, or by what they are. */
export type Format = Unit | 'text' | 'integer' | 'date' | 'pace' | 'score' | 'decimal' | 'mixed';

/**
 * Number format patterns for cells. `text` is for cells that are written: a formula's texts keep
 * the format they have.
 */
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
