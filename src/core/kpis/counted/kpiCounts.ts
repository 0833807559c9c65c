import type { Leads } from '../../leads.ts';
import type { Period } from '../../time/period.ts';
import type { Timeframe } from '../timeframe.ts';
import type { Kpi } from '../kpi.ts';
import type { Counted } from './counted.ts';

/** What was counted of KPIs by manager and span of days, where the leads themselves are not known. */
export interface KpiCounts {
  /** How many managers there are. */
  readonly managers: number;
  has(kpi: Kpi): boolean;
  /**
   * The rows of a KPI that make up a timeframe.
   *
   * @throws KpiError `evidence-kpi` without such a KPI, `evidence-cut` where the period cuts a row,
   *   `evidence-day` where nothing was counted as of that day, `evidence-twice` where something was
   *   counted twice, `evidence-cell` for a cell that cannot be read.
   */
  rowsOf(kpi: Kpi, timeframe: Timeframe): readonly CountedRow[];
  /** The first day of all rows; Infinity without any. */
  firstDay(): number;
}

/** What was counted of one manager in one span of days. */
export interface CountedRow {
  /** The code of the manager, or NOBODY. */
  readonly manager: number;
  /** The days that put a lead here; null for leads without a day. */
  readonly period: Period | null;
  readonly counted: Counted;
}

/** Leads of which only counts are known. Whatever else is asked of them is a KpiError. */
export interface CountedLeads extends Leads {
  readonly counts: KpiCounts;
}

/**
 * The counts, where they alone are known of the leads; null for leads.
 *
 * @example
 * countsIn(leadsOf({ created: [1] })) // => null
 */
export function countsIn(leads: Leads): KpiCounts | null {
  return isCounted(leads) ? leads.counts : null;
}

function isCounted(leads: Leads): leads is CountedLeads {
  return 'counts' in leads;
}
