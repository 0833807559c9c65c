import { type Leads, NOBODY } from '../../leads.ts';
import type { Period } from '../../time/period.ts';
import type { Timeframe } from '../timeframe.ts';
import type { Kpi } from '../kpi.ts';
import type { GroupCounts } from './groupCounts.ts';

/** What was counted of KPIs by manager and span of days, where the leads themselves are not known. */
export interface KpiCounts {
  has(kpi: Kpi): boolean;
  /**
   * The rows of a KPI that make up a timeframe.
   *
   * @throws KpiError `evidence-kpi` without such a KPI, `evidence-cut` where the period cuts a row,
   *   `evidence-day` where nothing was counted as of that day, `evidence-late` where the period is
   *   later, `evidence-twice` where something was counted twice, `evidence-cell` for a cell that
   *   cannot be read.
   */
  rowsOf(kpi: Kpi, timeframe: Timeframe): readonly CountsRow[];
  /** The first day of all rows; Infinity without any. */
  firstDay(): number;
}

/** What was counted of one manager in one span of days. */
export interface CountsRow {
  /** The place of the manager in the codes of {@link CountsOnly}. */
  readonly slot: number;
  /** The days that put a lead here; null for leads without a day. */
  readonly period: Period | null;
  readonly counted: GroupCounts;
}

/**
 * Leads of which only counts are known. What stands for a lead in `managers` is all that one manager
 * has, or all that nobody has; so managers can be put into groups as leads can. Whatever else is
 * asked of them is a KpiError.
 */
export interface CountsOnly extends Leads {
  readonly counts: KpiCounts;
}

/** The counts, to which manager each place belongs, and how many places there are. */
export type ManagerCounts = Pick<CountsOnly, 'counts' | 'managers' | 'count'>;

/**
 * True where only counts are known of the leads.
 *
 * @example
 * areCounts(leadsOf({ created: [1] })) // => false
 */
export function areCounts(leads: Leads): leads is CountsOnly {
  return 'counts' in leads;
}

/**
 * Refuses a day as of which nobody counted a KPI: leads that are known later may have come before it.
 *
 * @throws KpiError `evidence-kpi` or `evidence-day`.
 * @example
 * mustKnowDay(builtin('sales'), leadsOf({ created: [1] }), 30) // => undefined
 */
export function mustKnowDay(kpi: Kpi, leads: Leads, asOfDay: number): void {
  if (areCounts(leads)) leads.counts.rowsOf(kpi, { period: null, asOfDay });
}

/**
 * The days on which what was counted of somebody begins and ends.
 *
 * @param manager Whose rows; null is the whole team.
 * @returns Null without any.
 * @example
 * const row = (slot, fromDay, toDay) => ({ slot, period: { fromDay, toDay }, counted: NO_COUNTS });
 * const counts = { rowsOf: () => [row(0, 1, 9), row(1, 10, 19)] };
 * const leads = { counts, managers: { names: ['Ann', 'Ben'], codes: [0, 1] } };
 * countedSpan(builtin('sales'), leads, 1, { period: null, asOfDay: 15 }) // => { fromDay: 10, toDay: 15 }
 */
export function countedSpan(kpi: Kpi, leads: CountsOnly, manager: number | null, timeframe: Timeframe): Period | null {
  let [fromDay, toDay] = [Infinity, -Infinity];
  for (const { slot, period } of leads.counts.rowsOf(kpi, timeframe)) {
    const isOurs = manager === null || (leads.managers.codes[slot] ?? NOBODY) === manager;
    if (period === null || !isOurs) continue;
    fromDay = Math.min(fromDay, period.fromDay);
    toDay = Math.max(toDay, Math.min(period.toDay, timeframe.asOfDay));
  }
  return fromDay <= toDay ? { fromDay, toDay } : null;
}
