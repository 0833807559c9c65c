import { firstMilestoneDays } from '../kpis/periodDates.ts';
import { type RoadKpi, TIME_DAYS, type VolumeKpi } from '../kpis/kpi.ts';
import { type Leads, NEVER, isDatedBy, valueAt } from '../leads.ts';

const [ARRIVED, DAYS] = ['arrived', 'days taken'];

/**
 * A time as an average: of the days that each took who arrived within the limit, of leads that are
 * so old, dated by From.
 */
export function daysKpi(kpi: RoadKpi, leads: Leads, asOfDay: number): { kpi: VolumeKpi; leads: Leads } {
  const [from, to] = [firstMilestoneDays(kpi.from, leads), firstMilestoneDays(kpi.to, leads)];
  const limit = kpi.withinDays ?? TIME_DAYS;
  const taken = from.map((start, lead) => {
    const days = Math.floor(valueAt(to, lead)) - Math.floor(start);
    return isDatedBy(start, asOfDay - limit) && days >= 0 && days <= limit ? days : NEVER;
  });
  const { id, unit, better, kind } = kpi;
  const column = { measure: 'average', to: [ARRIVED], column: DAYS, lessRefunds: false, orElse: null } as const;
  return {
    kpi: { id, unit, better, kind, ...column },
    leads: {
      ...leads,
      milestone: (name) => (name === ARRIVED ? from : leads.milestone(name)),
      isDated: (name) => name === ARRIVED || leads.isDated(name),
      number: (name) => (name === DAYS ? taken : leads.number(name)),
    },
  };
}
