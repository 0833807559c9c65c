import { MINUTES_PER_DAY } from '../../time/days.ts';
import { isDatedBy, type Leads, NEVER, NOBODY, UNDATED } from '../../leads.ts';
import { type DayCounts, groupSize } from '../../stats/survival/dayCounts.ts';
import type { Slice } from './evidence.ts';
import { type Groups, groupLeads, mapGroups } from '../groups.ts';
import type { RoadKpi } from '../kpi.ts';
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

type Elapsed = NonNullable<Leads['elapsed']>;

/** How times are counted: which box a time falls into, and what time a box stands for. */
interface Scale {
  box(start: number, end: number, elapsed: Elapsed): number;
  timeOf(box: number): number;
  /** Until when a lead is followed that has not arrived. */
  last(asOfDay: number): number;
}

const DAYS: Scale = {
  box: (start, end) => Math.floor(end) - Math.floor(start),
  timeOf: (day) => day,
  last: (asOfDay) => asOfDay,
};

/** Thirty days in minutes; from there on an hour is exact enough, and the boxes stay few. */
const FINE = 30 * MINUTES_PER_DAY;

const HOURS: Scale = {
  box(start, end, elapsed) {
    const minutes = Math.round(elapsed(start, end) * MINUTES_PER_DAY);
    return minutes < FINE ? minutes : FINE + Math.floor((minutes - FINE) / 60);
  },
  timeOf: (box) => (box < FINE ? box / 60 : FINE / 60 + (box - FINE)),
  last: (asOfDay) => asOfDay + 1,
};

/**
 * The times From -> To of every manager, counted by day, or in boxes of minutes and hours, with
 * what is left out as in {@link halfEvidence}. Right-censored at `asOf`.
 *
 * @param from When each lead reached From; `to` likewise.
 * @param slice Its `lastBox` is the last box that is asked about: later times are all in the next one.
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
  slice: Slice & { readonly lastBox?: number },
): Groups<Counts> {
  const window = windowOf(slice, false);
  const { asOfDay, lastBox = Infinity } = slice;
  const elapsed = leads.elapsed ?? inDays;
  return groupLeads(
    leads,
    (): Counts => ({ events: new Uint32Array(64), censored: new Uint32Array(64) }),
    (groups, codes) => countTimes(groups, codes, from, to, { ...scaleOf(unit), elapsed, lastBox }, window, asOfDay),
  );
}

const inDays = (start: number, end: number): number => end - start;

function countTimes(
  groups: readonly Counts[],
  codes: Int32Array,
  from: Float64Array,
  to: Float64Array,
  { box, last, elapsed, lastBox }: Scale & { readonly elapsed: Elapsed; readonly lastBox: number },
  { first, after }: Window,
  asOfDay: number,
): void {
  for (let lead = 0; lead < codes.length; lead++) {
    const start = from[lead] ?? NEVER;
    const end = to[lead] ?? NEVER;
    const group = groups[(codes[lead] ?? NOBODY) + 1];
    if (group === undefined || !(start >= first && start < after) || end === UNDATED) continue;
    const arrived = end < asOfDay + 1;
    const time = Math.min(box(start, arrived ? end : last(asOfDay), elapsed), lastBox + 1);
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

/**
 * The time that a box of {@link timeCounts} stands for, in days or hours.
 *
 * @param unit Of the KPI: `hours`, or days for any other.
 * @example
 * [timeOfBox('days', 4), timeOfBox('hours', 90)] // => [4, 1.5]
 */
export function timeOfBox(unit: RoadKpi['unit'], box: number): number {
  return scaleOf(unit).timeOf(box);
}

/**
 * What {@link timeCounts} counts for one lead: the time From -> To as its box stands for it, in days
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
  const elapsed = leads.elapsed ?? inDays;
  return (start, end) => {
    const isThere = isDatedBy(end, asOfDay);
    return { time: timeOf(box(start, isThere ? end : last(asOfDay), elapsed)), isThere };
  };
}

/**
 * The days From -> To of those leads that have had so many days, by manager; later arrivals are
 * cut off. With what is left out as in {@link timeEvidence}.
 *
 * @param withinDays So old a lead must be at `asOf`, and so many days count.
 * @example
 * // Day 20 is too young for 14 days at day 30; the third lead is late.
 * const leads = leadsOf({ created: [1, 2, 3, 20], paid: [5, 5, 29, 21] });
 * const dates = [leads.milestone('created'), leads.milestone('paid')];
 * const { team } = ripeTimes(builtin('cycle'), leads, ...dates, { period: null, asOfDay: 30 }, 14);
 * [team().leads, team().arrived.slice(0, 5)] // => [3, [0, 0, 0, 1, 1]]
 */
export function ripeTimes(
  kpi: RoadKpi,
  leads: Leads,
  from: Float64Array,
  to: Float64Array,
  { period, asOfDay }: Slice,
  withinDays: number,
): Groups<RipeTimes> {
  const { fromDay, toDay } = period ?? { fromDay: -Infinity, toDay: Infinity };
  const ripe = { period: { fromDay, toDay: Math.min(toDay, asOfDay - withinDays) }, asOfDay, lastBox: withinDays };
  return mapGroups(timeCounts(kpi, leads, from, to, ripe), (counts) => ({
    leads: groupSize(counts),
    arrived: Array.from(counts.events.subarray(0, withinDays + 1)),
  }));
}

/** Leads that had their days. */
export interface RipeTimes {
  readonly leads: number;
  /** How many of them arrived after 0, 1, 2 … days; nobody did after the end of the list. */
  readonly arrived: readonly number[];
}

function scaleOf(unit: RoadKpi['unit']): Scale {
  return unit === 'hours' ? HOURS : DAYS;
}
