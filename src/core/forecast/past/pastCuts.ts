import type { Period } from '../../time/period.ts';
import { type Schedule, isWorking, workingDays } from '../../time/schedule.ts';

/**
 * The last day of each past period on which no greater share of its working days was over; before
 * the first day where none may be.
 *
 * @param share 0 to 1; null before the asked period begins.
 */
export function pastCuts(past: readonly Period[], schedule: Schedule, share: number | null): readonly number[] {
  return past.map((period) => {
    const { fromDay, toDay } = period;
    if (share === null) return fromDay - 1;
    let left = Math.round(share * workingDays(schedule, fromDay, toDay));
    let day = fromDay - 1;
    while (day < toDay && (left > 0 || !isWorking(schedule, day + 1))) if (isWorking(schedule, ++day)) left--;
    return day;
  });
}
