import { type Leads, NEVER, NOBODY, UNDATED } from '../../leads.ts';
import { type DayCounts } from '../../stats/survival/dayCounts.ts';
import type { Timeframe } from '../timeframe.ts';
import { type Groups, groupLeads } from '../groups.ts';
import type { RoadKpi } from '../kpi.ts';
import { type Elapsed, type Scale, elapsedOf, scaleOf } from './timeScale.ts';
import { type Window, windowOf } from '../window.ts';

/**
 * Typed arrays that grow as needed: there is a box for each hour of years. Zeros may be at the end.
 */
interface Counts extends DayCounts {
  events: Uint32Array;
  censored: Uint32Array;
}

/** With room for a box behind the last one. */
function grown(boxes: Uint32Array, box: number): Uint32Array {
  const more = new Uint32Array(Math.max(box + 1, 2 * boxes.length));
  more.set(boxes);
  return more;
}

/**
 * The times From -> To of every manager, counted by day, or in boxes of minutes and hours, with
 * what is left out as in {@link halfEvidence}. Right-censored at `asOf`.
 *
 * @param from When each lead reached From; `to` likewise.
 * @example
 * const leads = leadsOf({ created: [1, 1, 1], paid: [3, 3, null] });
 * const dates = [leads.milestone('created'), leads.milestone('paid')];
 * const all = timeCounts(builtin('cycle'), leads, ...dates, { period: null, asOfDay: 11 }).team();
 * [all.events[2], all.censored[10]] // => [2, 1]
 */
export function timeCounts(
  { unit }: RoadKpi,
  leads: Leads,
  from: Float64Array,
  to: Float64Array,
  timeframe: Timeframe,
): Groups<Counts> {
  const window = windowOf(timeframe, false);
  const elapsed = elapsedOf(leads);
  return groupLeads(
    leads,
    (): Counts => ({ events: new Uint32Array(64), censored: new Uint32Array(64) }),
    (groups, codes) => countTimes(groups, codes, from, to, { ...scaleOf(unit), elapsed }, window, timeframe.asOfDay),
  );
}

function countTimes(
  groups: readonly Counts[],
  codes: Int32Array,
  from: Float64Array,
  to: Float64Array,
  { box, last, elapsed }: Scale & { readonly elapsed: Elapsed },
  { first, after }: Window,
  asOfDay: number,
): void {
  for (let lead = 0; lead < codes.length; lead++) {
    const start = from[lead] ?? NEVER;
    const end = to[lead] ?? NEVER;
    const group = groups[(codes[lead] ?? NOBODY) + 1];
    if (group === undefined || !(start >= first && start < after) || end === UNDATED) continue;
    const arrived = end < asOfDay + 1;
    const time = box(start, arrived ? end : last(asOfDay), elapsed);
    if (time < 0) continue;
    let boxes = arrived ? group.events : group.censored;
    if (time >= boxes.length) {
      boxes = grown(boxes, time);
      if (arrived) group.events = boxes;
      else group.censored = boxes;
    }
    boxes[time] = (boxes[time] ?? 0) + 1;
  }
}
