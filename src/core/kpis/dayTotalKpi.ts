import type { VolumeKpi } from './kpi.ts';

/** The columns of a daily report that count those who reached a milestone. */
const COUNTS: ReadonlyMap<string, string> = new Map([
  ['paid', 'sales'],
  ['meeting', 'meetings'],
  ['call', 'calls'],
]);

/**
 * The milestone of a daily report: its day.
 *
 * @example
 * REPORT_DAY // => 'day'
 */
export const REPORT_DAY = 'day';
/** What the sums of a report would be dated by in a table of leads. */
const DATED: readonly string[] = ['paid', 'created', REPORT_DAY];

/**
 * A volume as daily reports carry it: the sum of the column that counts it, dated by the day of the
 * report, their only milestone. Money has lost its refunds already.
 *
 * @returns Null for an average, and for a count that no daily report has.
 * @example
 * const { measure, to, column } = dayTotalKpi(builtin('sales'));
 * [measure, to, column] // => ['sum', ['day'], 'sales']
 * dayTotalKpi(builtin('average_check')) // => null
 */
export function dayTotalKpi(kpi: VolumeKpi): VolumeKpi | null {
  const [to = '', ...others] = kpi.to;
  const column = kpi.measure === 'count' ? COUNTS.get(to) : kpi.column;
  if (kpi.measure === 'average' || column === undefined || others.length > 0) return null;
  if (kpi.measure === 'sum' && !DATED.includes(to)) return null;
  return { ...kpi, measure: 'sum', to: [REPORT_DAY], column, lessRefunds: false, orElse: null };
}
