import { LATER_THAN } from './milestones.ts';
import { type Kpi, type RoadKpi, type VolumeKpi, TIME_DAYS, roadKpi } from './kpi.ts';

/**
 * The built-in KPIs, in the order of the road. Their names are words of a language, in i18n.
 *
 * @example
 * BUILTIN.slice(0, 3).map(({ id }) => id) // => ['conversion', 'win_rate', 'meeting_conversion']
 */
export const BUILTIN: readonly Kpi[] = [
  roadKpi('conversion', 'created', 'paid', null),
  // Closed is paid or lost: open deals are out.
  roadKpi('win_rate', 'closed', 'paid', null),
  roadKpi('meeting_conversion', 'meeting', 'paid', null),
  volume('sales', 'count', 'paid', '', 'leads', 'volume'),
  { ...volume('revenue', 'sum', 'paid', 'amount', 'money', 'volume'), lessRefunds: true },
  volume('average_check', 'average', 'paid', 'amount', 'money', 'result'),
  { ...half('cycle', 'paid', 'days'), measure: 'time', withinDays: TIME_DAYS },
  half('half_paid', 'paid', 'days'),
  half('response', 'response', 'hours'),
  { ...volume('emails', 'average', 'call', 'emails_before_call', 'emails', 'process'), better: 'lower' },
  // A column of calls is dated by the lead's creation; without it each called lead is one call.
  {
    ...volume('calls', 'sum', 'created', 'calls', 'calls', 'effort'),
    orElse: volume('calls', 'count', 'call', '', 'calls', 'effort'),
  },
  volume('meetings', 'count', 'meeting', '', 'meetings', 'effort'),
  { ...roadKpi('retention', 'paid', 'left', 90), to: ['left', 'refunded'], measure: 'keep', kind: 'client' },
  dropoffKpi('dropoff', 'webinar'),
  { ...roadKpi('refunds', 'paid', 'refunded', 30), better: 'lower', kind: 'client' },
  { ...roadKpi('referral', 'first_paid', 'brought', null), kind: 'client' },
  { ...roadKpi('repeat', 'first_paid', 'second_paid', 180), kind: 'client' },
  volume('nps', 'average', 'answered', 'nps_points', 'points', 'client'),
  { ...roadKpi('result', 'finished', 'result', 90), kind: 'client' },
];

/**
 * The KPIs of the default Score, in this order: quality, speed and loyalty, since the point is not
 * who sold more.
 *
 * @example
 * BALANCED // => ['conversion', 'cycle', 'retention']
 */
export const BALANCED = ['conversion', 'cycle', 'retention'] as const;

/**
 * The built-in KPI with this id; null when there is none.
 *
 * @example
 * builtin('retention').withinDays // => 90
 * builtin('luck') // => null
 */
export function builtin(id: string): Kpi | null {
  return BUILTIN.find((kpi) => kpi.id === id) ?? null;
}

/**
 * The KPI "who came no further": the share, 0 to 1, that took no later step of the road after a
 * milestone, or left. Leads that reached it in the last 14 days are ripening.
 *
 * @param milestone Where leads drop off, such as `webinar`.
 * @example
 * const leads = leadsOf({ webinar: [1, 1, 1, 25], meeting: [5, null, null, 26] });
 * evaluate(dropoffKpi('after_webinar', 'webinar'), leads, { period: null, asOfDay: 30 }).team
 * // => { value: 2 / 3, leads: 3, ripening: 1 }
 */
export function dropoffKpi(id: string, milestone: string): RoadKpi {
  const road = roadKpi(id, milestone, LATER_THAN + milestone, null);
  return { ...road, measure: 'keep', ripeDays: 14, unless: ['left'], better: 'lower', kind: 'process' };
}

function half(id: string, to: string, unit: 'days' | 'hours'): RoadKpi {
  return { ...roadKpi(id, 'created', to, null), measure: 'half', unit, better: 'lower', kind: 'process' };
}

function volume(
  id: string,
  measure: VolumeKpi['measure'],
  to: string,
  column: string,
  unit: VolumeKpi['unit'],
  kind: VolumeKpi['kind'],
): VolumeKpi {
  return { id, measure, to: [to], column, lessRefunds: false, orElse: null, unit, better: 'higher', kind };
}
