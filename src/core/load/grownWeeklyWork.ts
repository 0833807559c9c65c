import type { Period } from '../time/period.ts';
import { studentT } from '../stats/distributions/studentT.ts';
import { sumOf } from '../stats/sumOf.ts';

/** How many things were done a week. */
export interface WeeklyWork {
  readonly now: number;
  readonly usual: number;
}

const WEEK = 7;

/**
 * The work of a week where it surely grew: the mean of the weeks now is above Student's 95 %
 * prediction interval, for which the whole weeks before are the sample. Work comes in bunches, so
 * the weeks tell how much it varies, and it never varies less than Poisson counts.
 *
 * @param now Whole weeks.
 * @returns Null where it did not surely grow, and without any work before.
 *
 * Source: prediction interval of a mean, Hahn & Meeker 1991, "Statistical Intervals", 4.5.
 */
export function grownWeeklyWork(serials: readonly number[], now: Period, before: Period): WeeklyWork | null {
  const weeksNow = weekly(serials, now);
  const weeks = weekly(serials, before);
  const [mean, usual] = [meanOf(weeksNow), meanOf(weeks)];
  if (usual === 0) return null;
  const variance = Math.max(usual, sumOf(weeks, (count) => (count - usual) ** 2) / (weeks.length - 1));
  const error = Math.sqrt(variance * (1 / weeksNow.length + 1 / weeks.length));
  return mean - usual > studentT(weeks.length - 1) * error ? { now: mean, usual } : null;
}

/** Counts of whole weeks, back from the last day. */
function weekly(serials: readonly number[], { fromDay, toDay }: Period): number[] {
  const counts = new Array<number>(Math.floor((toDay - fromDay + 1) / WEEK)).fill(0);
  for (const serial of serials) {
    const back = Math.floor((toDay - Math.floor(serial)) / WEEK);
    if (back >= 0 && back < counts.length) counts[back] = (counts[back] ?? 0) + 1;
  }
  return counts;
}

function meanOf(counts: readonly number[]): number {
  return sumOf(counts, (count) => count) / counts.length;
}
