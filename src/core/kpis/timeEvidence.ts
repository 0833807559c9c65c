import { MINUTES_PER_DAY } from '../time/days.ts';
import { valueAt, isDatedBy, type Leads, UNDATED } from '../leads.ts';
import { ratesPValue } from '../stats/ratesPValue.ts';
import { expectedEvents } from '../stats/survival/expectedEvents.ts';
import { poissonLow } from '../stats/poissonInterval.ts';
import { shrink } from '../stats/priors/shrink.ts';
import type { ObservedExpected } from '../stats/observedExpected.ts';
import { ratePrior } from '../stats/priors/ratePrior.ts';
import { type DayCounts, countAt, groupSize, totalCount } from '../stats/survival/dayCounts.ts';
import { kaplanMeier, survivalMedian } from '../stats/survival/kaplanMeier.ts';
import { type Evidence, type Slice, type Statistics, evidenceOf } from './evidence.ts';
import { type Groups, groupOfLead, groupLeads } from './groups.ts';
import type { RoadKpi } from './kpi.ts';
import { type Window, isInWindow, windowOf } from './window.ts';

/**
 * Evidence for `time`: the median calendar days From -> To, or hours (to the minute within two
 * days, to the hour after), by Kaplan-Meier. Right-censored at `asOf`: a lead that has not arrived
 * is "not yet", and so are lost deals, for a lost deal never pays. To before From and undated
 * milestones are left out. Null when half never arrive.
 * Fair value: pace, the arrivals a manager had against those expected of the same leads at the
 * team's speed (log-rank), gamma-shrunk. 1 is the team's pace, 1.2 a fifth faster; it is defined
 * where a median is not. Cautious: the lower end of Byar's interval. Comparison: the exact test of
 * two rates.
 *
 * @param from When each lead reached From; `to` likewise.
 * @example
 * // By day 4 half of the four had paid; the last one is still waiting.
 * const leads = leadsOf({ created: [1, 1, 1, 1], paid: [3, 5, 7, null] });
 * const dates = [leads.milestone('created'), leads.milestone('paid')];
 * timeEvidence(builtin('cycle'), leads, ...dates, { period: null, asOfDay: 30 }).team
 * // => { value: 4, leads: 4, ripening: 0 }
 * @see survivalMedian, expectedEvents and ratePrior in core/stats.
 */
export function timeEvidence(kpi: RoadKpi, leads: Leads, from: Float64Array, to: Float64Array, slice: Slice): Evidence {
  const { better, unit } = kpi;
  return evidenceOf(
    better,
    timeCounts(kpi, leads, from, to, slice),
    (counts) => {
      const median = survivalMedian(kaplanMeier(counts));
      return { value: median === null ? null : scaleOf(unit).timeOf(median), leads: groupSize(counts), ripening: 0 };
    },
    (managers): Statistics<ObservedExpected> => {
      const expected = expectedEvents(managers);
      const people = managers.map(({ events }, code) => ({
        observed: totalCount(events),
        expected: countAt(expected, code),
      }));
      const prior = ratePrior(people);
      return {
        people,
        unit: 'pace',
        better: better === 'lower' ? 'higher' : 'lower',
        // Everybody together has the pace that was expected of them, unless nobody arrived.
        level: prior && prior.mean > 0 ? 1 : NaN,
        // Half an event on both sides: one payment where a hundredth was expected is fast, but not
        // a hundred times as fast.
        guess: ({ observed, expected }) =>
          prior && {
            raw: (observed + 0.5) / (expected + 0.5),
            fair: shrink(observed, expected, prior),
            error: Math.sqrt(observed + 0.5) / (expected + 0.5),
          },
        bound: ({ observed, expected }) => (expected > 0 ? poissonLow(observed) / expected : null),
        difference: (a, b) =>
          a.expected > 0 && b.expected > 0 && ratesPValue(a, b) < 0.05
            ? a.observed / a.expected - b.observed / b.expected
            : 0,
      };
    },
  );
}

/**
 * Typed arrays that grow as needed: there is a box for each hour of years. Zeros may be at the end.
 */
interface Counts {
  events: Uint32Array;
  censored: Uint32Array;
}

function grown(boxes: Uint32Array, box: number): Uint32Array {
  if (box < boxes.length) return boxes;
  const more = new Uint32Array(Math.max(box + 1, 2 * boxes.length));
  more.set(boxes);
  return more;
}

/** How times are counted: which box a time falls into, and what time a box stands for. */
interface Scale {
  box(start: number, end: number): number;
  timeOf(box: number): number;
  /** Until when a lead is followed that has not arrived. */
  last(asOfDay: number): number;
}

const DAYS: Scale = {
  box: (start, end) => Math.floor(end) - Math.floor(start),
  timeOf: (day) => day,
  last: (asOfDay) => asOfDay,
};

/** Two days in minutes; from there on an hour is exact enough, and the boxes stay few. */
const FINE = 2 * MINUTES_PER_DAY;

const HOURS: Scale = {
  box(start, end) {
    const minutes = Math.round((end - start) * MINUTES_PER_DAY);
    return minutes < FINE ? minutes : FINE + Math.floor((minutes - FINE) / 60);
  },
  timeOf: (box) => (box < FINE ? box / 60 : FINE / 60 + (box - FINE)),
  last: (asOfDay) => asOfDay + 1,
};

/**
 * The times From -> To of every manager, counted by day, or in boxes of minutes and hours, with
 * what is left out as in {@link timeEvidence}. Right-censored at `asOf`.
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
  slice: Slice,
): Groups<DayCounts> {
  const window = windowOf(slice, false);
  return groupLeads(
    leads,
    (): Counts => ({ events: new Uint32Array(64), censored: new Uint32Array(64) }),
    (groups, codes) => countTimes(groups, codes, from, to, scaleOf(unit), window, slice.asOfDay),
  );
}

function countTimes(
  groups: readonly Counts[],
  codes: Int32Array,
  from: Float64Array,
  to: Float64Array,
  { box, last }: Scale,
  window: Window,
  asOfDay: number,
): void {
  for (let lead = 0; lead < codes.length; lead++) {
    const start = valueAt(from, lead);
    const end = valueAt(to, lead);
    const group = groupOfLead(groups, codes, lead);
    if (group === undefined || !isInWindow(window, start) || end === UNDATED) continue;
    const arrived = isDatedBy(end, asOfDay);
    const time = box(start, arrived ? end : last(asOfDay));
    if (time < 0) continue;
    const boxes = grown(arrived ? group.events : group.censored, time);
    boxes[time] = countAt(boxes, time) + 1;
    if (arrived) group.events = boxes;
    else group.censored = boxes;
  }
}

function scaleOf(unit: RoadKpi['unit']): Scale {
  return unit === 'hours' ? HOURS : DAYS;
}
