import { valueAt } from '../../leads.ts';
import type { Period } from '../../time/period.ts';
import type { Schedule } from '../../time/schedule.ts';
import type { DataStart } from './dataStart.ts';
import { type UsualCourse, usualCourseOf } from './usualCourse.ts';
import { workShareFrom } from './workShare.ts';

/** The team's usual course; a period that the data tell half of has none. */
export function teamCourseOf(
  days: Float64Array | undefined,
  finished: readonly Period[],
  { day }: DataStart,
  everybody: Schedule,
  asOfDay: number,
): UsualCourse | null {
  const whole = finished.filter((one) => workShareFrom(everybody, everybody, one, day ?? Infinity) === 1);
  return usualCourseOf(eventsByDay(days, asOfDay), whole, everybody);
}

/** How many events there were on a day, for those asked up to `asOf`. */
function eventsByDay(days: Float64Array | undefined, asOfDay: number): (day: number) => number {
  const counts = new Map<number, number>();
  days?.forEach((_, lead) => {
    const day = Math.floor(valueAt(days, lead));
    if (day <= asOfDay) counts.set(day, (counts.get(day) ?? 0) + 1);
  });
  return (day) => counts.get(day) ?? 0;
}
