import { type Schedule, isWorking } from '../time/schedule.ts';
import type { Period } from '../time/period.ts';
import { daysInARow } from './daysInARow.ts';

/**
 * So many calendar days of work in a row are worth a question: a week of work, the weekend and
 * three days more. No validated threshold is known.
 */
const LONG_RUN = 10;
/** Days. */
const LEAST_BEFORE = 14;
const SURE = 0.025;

export interface LongWorkRun {
  /** Calendar days. */
  readonly now: number;
  /** The longest that had ended before; null without any. */
  readonly usual: number | null;
}

/**
 * The longest run of calendar days with work that reaches into `now`, where it is worth a question:
 * 10 days or more, longer than any before, and surely more than chance, because who often works on
 * days off has long runs now and then.
 *
 * The chance of such a run is at most a sum over all its possible last days: of the chance that
 * every day of it has work. A working day and a day off have work as often as in the weeks before
 * the run began, with one more day with work and one without (Laplace's rule of succession).
 *
 * @returns Null when there is no such run, and when less than 2 weeks before it are left to compare
 *   with: then it is usual.
 */
export function longWorkRun(
  days: ReadonlySet<number>,
  schedule: Schedule,
  now: Period,
  before: Period,
): LongWorkRun | null {
  const none = { fromDay: Infinity, days: 0 };
  const longest = (recent: boolean) =>
    daysInARow(days)
      .filter((run) => run.fromDay + run.days > now.fromDay === recent)
      .reduce((longer, run) => (run.days > longer.days ? run : longer), none);
  const [{ fromDay, days: last }, { days: usual }] = [longest(true), longest(false)];
  const lastBefore = Math.min(before.toDay, fromDay - 1);
  if (last < LONG_RUN || last <= usual || lastBefore - before.fromDay + 1 < LEAST_BEFORE) return null;
  const [working, off] = [true, false].map((kind) => {
    let [worked, all] = [1, 2];
    for (let day = before.fromDay; day <= lastBefore; day++) {
      if (isWorking(schedule, day) !== kind) continue;
      all++;
      if (days.has(day)) worked++;
    }
    return worked / all;
  });
  const chanceOf = (day: number): number => (isWorking(schedule, day) ? working : off) ?? 1;
  let chance = 0;
  for (let end = now.fromDay; end <= now.toDay; end++) {
    let every = 1;
    for (let day = end - last + 1; day <= end; day++) every *= chanceOf(day);
    chance += every;
  }
  return chance < SURE ? { now: last, usual: usual === 0 ? null : usual } : null;
}
