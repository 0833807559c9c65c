import { KpiError } from '../errors.ts';
import type { Leads } from '../leads.ts';
import { dayTotalKpi } from './dayTotalKpi.ts';
import { type Kpi, isRoad, isTime } from './kpi.ts';

/** What a daily report and a list of sales can tell, by the number column or milestone needed. */
const OF_REPORT = [
  ['sales', 'sales'],
  ['revenue', 'amount'],
  ['meetings', 'meetings'],
  ['calls', 'calls'],
] as const;

/**
 * Why a KPI cannot be told of these rows, whatever columns there are: leads or their share from a list
 * of sales or a daily report, days to payment where one date is both.
 *
 * @returns The mistake to be thrown; null where the rows stand in the way of nothing.
 * @example
 * uncountable(builtin('conversion'), leadsOf({ created: [1], paid: [4] })) // => null
 */
export function uncountable(kpi: Kpi, leads: Leads): KpiError | null {
  if (!isRoad(kpi)) {
    if (leads.rowKind === 'day total') return dayTotalKpi(kpi) === null ? totalsOnly(leads) : null;
    // Who did not buy is not in a list of sales, so its rows are not all leads.
    return leads.rowKind === 'sale' && kpi.measure === 'count' && kpi.to.includes('created') ? salesOnly() : null;
  }
  return roadMistake(leads, kpi.from, kpi.to, isTime(kpi) || kpi.withinDays !== null);
}

/**
 * Refuses a road that these rows cannot tell, whatever columns there are.
 *
 * @param milestones All steps of the road, or those that its parts begin and end with.
 * @param isTimed Whether days from one step to the next decide what is counted.
 * @throws KpiError `sales-only`, `totals-only`, `one-date` or `log`.
 * @example
 * mustTellRoad(leadsOf({ created: [1], paid: [4] }), ['created', 'paid'], true) // => undefined
 */
export function mustTellRoad(leads: Leads, milestones: readonly string[], isTimed: boolean): void {
  const mistake = roadMistake(leads, milestones, milestones, isTimed);
  if (mistake !== null) throw mistake;
}

function roadMistake(leads: Leads, from: readonly string[], to: readonly string[], isTimed: boolean): KpiError | null {
  const { rowKind } = leads;
  if (rowKind === 'day total') return totalsOnly(leads);
  if (rowKind === 'event') return leads.whyUnknown('paid');
  if (rowKind === 'lead' || !from.some((id) => BEGINS.includes(id))) return null;
  if (rowKind === 'sale') return salesOnly();
  return isTimed && to.includes('paid') ? new KpiError('one-date', {}) : null;
}

const salesOnly = (): KpiError => new KpiError('sales-only', { kpis: ['sales', 'revenue', 'average_check'] });

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
