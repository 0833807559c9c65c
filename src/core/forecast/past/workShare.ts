import { ratio } from '../../stats/ratio.ts';
import type { Period } from '../../time/period.ts';
import { type Schedule, workingDays } from '../../time/schedule.ts';

/**
 * Share of a period's working days that are over at the end of `asOfDay`, 0 to 1. Where nobody
 * works in the period, of its calendar days.
 */
export function workedShare(schedule: Schedule, { fromDay, toDay }: Period, asOfDay: number): number {
  const last = Math.min(toDay, asOfDay);
  if (last < fromDay) return 0;
  const share = ratio(workingDays(schedule, fromDay, last), workingDays(schedule, fromDay, toDay));
  return share ?? (last - fromDay + 1) / (toDay - fromDay + 1);
}

/**
 * How much of a period somebody worked from a day on, of what everybody works in the whole of it.
 */
export function workShareFrom(
  schedule: Schedule,
  everybody: Schedule,
  { fromDay, toDay }: Period,
  firstDay: number,
): number {
  const start = Math.max(fromDay, firstDay);
  if (start > toDay) return 0;
  if (schedule === everybody && start === fromDay) return 1;
  const share = ratio(workingDays(schedule, start, toDay), workingDays(everybody, fromDay, toDay));
  return share ?? (toDay - start + 1) / (toDay - fromDay + 1);
}
