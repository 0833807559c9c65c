import { type Kpi, isRoad } from './kpi.ts';
import { type Leads, NEVER, UNDATED, valueAt } from '../leads.ts';
import { firstMilestoneDays } from './periodDates.ts';

const [FROM, TO] = ['history from', 'history to'];

/**
 * The same KPI on the same leads with its milestones worked out once, for who asks about many
 * periods: the first of several, and those that follow from other leads. With a limit in days,
 * leads known to have arrived without a date are left out here, as every share with a limit does.
 *
 * @example
 * const plain = plainKpi(builtin('retention'), leadsOf({ paid: [1, 2], left: [9, null] }));
 * plain.kpi.from.map((id) => plain.leads.milestone(id)[1]) // => [2]
 */
export function plainKpi(kpi: Kpi, leads: Leads): { readonly kpi: Kpi; readonly leads: Leads } {
  const to = firstMilestoneDays(kpi.to, leads);
  const isLimited = isRoad(kpi) && kpi.withinDays !== null;
  const all = isRoad(kpi) ? firstMilestoneDays(kpi.from, leads) : null;
  const from = isLimited && all !== null ? all.map((day, lead) => (valueAt(to, lead) === UNDATED ? NEVER : day)) : all;
  return {
    kpi: isRoad(kpi) ? { ...kpi, from: [FROM], to: [TO] } : { ...kpi, to: [TO] },
    leads: {
      ...leads,
      // Whether such rows can tell this KPI was asked before.
      rowKind: 'lead',
      milestone: (id) => (id === TO ? to : id === FROM ? from : leads.milestone(id)),
      isDated: (id) => id === TO || id === FROM || leads.isDated(id),
    },
  };
}
