import { HAIR } from '../../stats/rounding.ts';
import type { Schedule } from '../../time/schedule.ts';
import type { Period } from '../../time/period.ts';
import { quantile } from '../../stats/quantile.ts';
import { sumOf } from '../../stats/sumOf.ts';
import { workedShare } from './workShare.ts';

/**
 * The usual course of a period: which share of the total was there when 0, 5, 10 … 100 % of the
 * working days were over; from 0 to 1, never falling. Null stands for a straight line.
 */
export type UsualCourse = readonly number[];

const STEPS = 20;

/** As many events stand on a straight line before the team's own course is believed. */
const LINE_EVENTS = 20;

/**
 * The team's usual course: the median of the courses of its past periods. It is drawn to a straight
 * line as if 20 more events had come evenly, because the few sales of a small team always have some
 * course.
 *
 * @param countOn How many events the team had on a day.
 * @param periods Finished ones; those without events do not count.
 * @returns Null with fewer than three: a straight line.
 *
 * Source of the median course: the cumulative plans of GetCourse's users, sedov.link/blog/1188791.
 */
export function usualCourseOf(
  countOn: (day: number) => number,
  periods: readonly Period[],
  schedule: Schedule,
): UsualCourse | null {
  const courses = periods.map((period) => courseOf(countOn, period, schedule)).filter(({ events }) => events > 0);
  if (courses.length < 3) return null;
  const events = sumOf(courses, (course) => course.events);
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const shares = courses.map(({ shareAt }) => shareAt[step] ?? 1).sort((a, b) => a - b);
    const median = quantile(shares, 0.5) ?? 1;
    return (events * median + (LINE_EVENTS * step) / STEPS) / (events + LINE_EVENTS);
  });
}

/**
 * The share of a period's events that had come at each step of its working days; between two days
 * evenly.
 */
function courseOf(
  countOn: (day: number) => number,
  period: Period,
  schedule: Schedule,
): { events: number; shareAt: number[] } {
  const upTo = [{ share: 0, events: 0 }];
  let events = 0;
  for (let day = period.fromDay; day <= period.toDay; day++) {
    events += countOn(day);
    upTo.push({ share: workedShare(schedule, period, day), events });
  }
  let i = 0;
  const shareAt = Array.from({ length: STEPS + 1 }, (_, step) => {
    const share = step / STEPS;
    // What came on days off counts at the end of them.
    while (share > 0 && (upTo[i + 1]?.share ?? Infinity) <= share + HAIR) i++;
    const [low, high] = [upTo[i], upTo[i + 1]];
    if (share === 0 || !low) return 0;
    const part = high ? (share - low.share) / (high.share - low.share) : 0;
    return (low.events + (high ? Math.max(0, part) * (high.events - low.events) : 0)) / events;
  });
  return { events, shareAt };
}

/** Share of a period's total that is expected when this share of its working days is over. */
export function expectedShare(course: UsualCourse | null, workShare: number): number {
  const share = Math.max(0, Math.min(1, workShare));
  if (course === null) return share;
  const position = share * (course.length - 1);
  const below = Math.floor(position);
  const low = course[below] ?? 1;
  return low + (position - below) * ((course[below + 1] ?? low) - low);
}
