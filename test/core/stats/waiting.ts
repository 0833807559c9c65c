import fc from 'fast-check';
import type { DayCounts } from '../../../src/core/stats/survival/dayCounts.ts';
import { frozen } from './frozen.ts';

/** One person's time: the day, and whether the event came or the person was still waiting when last seen. */
export interface Waiting {
  readonly day: number;
  readonly arrived: boolean;
}

/** Reads times as survival papers print them: '6 6+ 7' is an event on day 6, one censored on day 6, an event on day 7. */
export function times(text: string): Waiting[] {
  return text.split(' ').map((time) => ({ day: Number.parseInt(time, 10), arrived: !time.endsWith('+') }));
}

/** Counts times by day, in frozen arrays. */
export function counted(people: readonly Waiting[]): DayCounts {
  const days = people.reduce((most, { day }) => Math.max(most, day + 1), 0);
  const count = (arrived: boolean) =>
    Array.from({ length: days }, (_, day) => people.filter((one) => one.day === day && one.arrived === arrived).length);
  return frozen({ events: count(true), censored: count(false) });
}

export const anyGroup = fc.array(fc.record({ day: fc.integer({ min: 0, max: 15 }), arrived: fc.boolean() }), {
  maxLength: 25,
});

/** Remission in weeks of Freireich et al. 1963 as printed in Kleinbaum & Klein, "Survival Analysis", table 1.1. */
export const MERCAPTOPURINE = times('6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+');
export const PLACEBO = times('1 1 2 2 3 4 4 5 5 8 8 8 8 11 11 12 12 15 17 22 23');
