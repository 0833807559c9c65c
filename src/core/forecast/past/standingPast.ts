import type { Period } from '../../time/period.ts';
import type { Schedule } from '../../time/schedule.ts';
import { workShareFrom, workedShare } from './workShare.ts';

/** From this share of its working days on, a period that is not whole tells something of others. */
const PART_TELLS = 0.5;

/**
 * The past that a forecast can stand on: a few days of the data's first period are none, alone or
 * with the running one. One period that is over must be in the data, at least half of it.
 */
export function standingPast(
  before: readonly Period[],
  firstDay: number,
  everybody: Schedule,
  asOfDay: number,
): readonly Period[] {
  const stands = (one: Period): boolean =>
    one.toDay <= asOfDay && workShareFrom(everybody, everybody, one, firstDay) >= PART_TELLS;
  return before.some(stands) ? before : [];
}

/** True for a running period of which half is over. */
export function tellsAlready(period: Period, everybody: Schedule, asOfDay: number): boolean {
  const isRunning = period.fromDay <= asOfDay && asOfDay < period.toDay;
  return isRunning && workedShare(everybody, period, asOfDay) >= PART_TELLS;
}
