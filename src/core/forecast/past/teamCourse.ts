import type { Period } from '../../time/period.ts';
import type { Schedule } from '../../time/schedule.ts';
import type { DataStart } from './dataStart.ts';
import { eventsByDay } from './eventsByDay.ts';
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
  const { firstDay, counts } = eventsByDay(days ?? new Float64Array(), asOfDay);
  return usualCourseOf((one) => counts[one - firstDay] ?? 0, whole, everybody);
}
