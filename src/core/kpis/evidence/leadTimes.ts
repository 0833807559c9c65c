import { isDatedBy, type Leads } from '../../leads.ts';
import type { RoadKpi } from '../kpi.ts';
import { elapsedOf, scaleOf } from './timeScale.ts';

/**
 * What `timeCounts` counts for one lead: the time From -> To as its box stands for it, in days
 * or hours, or the time so far at `asOf` of one that has not arrived. Below 0 is left out.
 *
 * @example
 * const time = leadTimes(builtin('cycle'), leadsOf({ created: [1] }), 30);
 * [time(1, 9), time(1, NaN)] // => [{ time: 8, isThere: true }, { time: 29, isThere: false }]
 */
export function leadTimes(
  { unit }: RoadKpi,
  leads: Leads,
  asOfDay: number,
): (start: number, end: number) => { readonly time: number; readonly isThere: boolean } {
  const { box, timeOf, last } = scaleOf(unit);
  const elapsed = elapsedOf(leads);
  return (start, end) => {
    const isThere = isDatedBy(end, asOfDay);
    return { time: timeOf(box(start, isThere ? end : last(asOfDay), elapsed)), isThere };
  };
}
