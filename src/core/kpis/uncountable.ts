import { KpiError } from '../errors.ts';
import type { Leads } from '../leads.ts';
import { dayTotalKpi } from './dayTotalKpi.ts';
import { type Kpi, isRoad } from './kpi.ts';

/** What a daily report and a list of sales can tell, by the number column or milestone needed. */
const OF_REPORT = [
  ['sales', 'sales'],
  ['revenue', 'amount'],
  ['meetings', 'meetings'],
  ['calls', 'calls'],
] as const;

/**
 * Why a KPI cannot be told of these rows, whatever columns there are: a share of leads from a list
 * of sales or a daily report, days to payment where one date is both.
 *
 * @returns The mistake to be thrown; null where the rows stand in the way of nothing.
 * @example
 * uncountable(builtin('conversion'), leadsOf({ created: [1], paid: [4] })) // => null
 */
export function uncountable(kpi: Kpi, leads: Leads): KpiError | null {
  const { rowKind } = leads;
  if (rowKind === 'day total') return isRoad(kpi) || dayTotalKpi(kpi) === null ? totalsOnly(leads) : null;
  if (rowKind === 'lead' || !isRoad(kpi) || !kpi.from.some((id) => BEGINS.includes(id))) return null;
  if (rowKind === 'sale') return new KpiError('sales-only', { kpis: ['sales', 'revenue', 'average_check'] });
  const isTimed = kpi.measure === 'time' || kpi.withinDays !== null;
  return isTimed && kpi.to.includes('paid') ? new KpiError('one-date', {}) : null;
}

/** Milestones that a lead has which did not buy. */
const BEGINS: readonly string[] = ['created', 'closed'];

/**
 * The mistake that a daily report cannot carry a KPI, to be thrown.
 *
 * @example
 * totalsOnly(leadsOf({ calls: [5], amount: [9] })).params.kpis // => ['revenue', 'calls']
 */
export function totalsOnly(leads: Leads): KpiError {
  const kpis = OF_REPORT.filter(([, column]) => leads.number(column) !== null).map(([kpi]) => kpi);
  return new KpiError('totals-only', { kpis });
}
