import { MINUTES_PER_DAY } from '../../time/days.ts';
import type { Leads } from '../../leads.ts';
import type { RoadKpi } from '../kpi.ts';

/** The days that really passed between two moments. */
export type Elapsed = NonNullable<Leads['elapsed']>;

/** How times are counted: which box a time falls into, and what time a box stands for. */
export interface Scale {
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
const SECONDS_PER_DAY = 60 * MINUTES_PER_DAY;

const HOURS: Scale = {
  box(start, end, elapsed) {
    // By whole seconds, so that half a minute goes up whatever the fractions of days have lost.
    const minutes = Math.round(Math.round(elapsed(start, end) * SECONDS_PER_DAY) / 60);
    return minutes < FINE ? minutes : FINE + Math.floor((minutes - FINE) / 60);
  },
  timeOf: (box) => (box < FINE ? box / 60 : FINE / 60 + (box - FINE)),
  last: (asOfDay) => asOfDay + 1,
};

/**
 * How long it really was between two moments, in days: where the data say nothing of the clock, the
 * difference.
 *
 * @example
 * elapsedOf(leadsOf({ created: [1] }))(1, 3.5) // => 2.5
 */
export const elapsedOf = (leads: Leads): Elapsed => leads.elapsed ?? ((start, end) => end - start);

/**
 * The boxes that a KPI is counted in: minutes and hours for one in hours, days for any other.
 *
 * @param unit Of the KPI.
 * @example
 * scaleOf('days').box(1.9, 3.1) // => 2
 */
export function scaleOf(unit: RoadKpi['unit']): Scale {
  return unit === 'hours' ? HOURS : DAYS;
}

/**
 * The time that a box of {@link scaleOf} stands for, in days or hours.
 *
 * @param unit Of the KPI: `hours`, or days for any other.
 * @example
 * [timeOfBox('days', 4), timeOfBox('hours', 90)] // => [4, 1.5]
 */
export function timeOfBox(unit: RoadKpi['unit'], box: number): number {
  return scaleOf(unit).timeOf(box);
}
