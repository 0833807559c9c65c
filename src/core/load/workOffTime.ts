import { HOURS_PER_DAY, SECONDS_PER_DAY, secondOfDay } from '../time/days.ts';
import { type Schedule, isWorking } from '../time/schedule.ts';
import type { Period } from '../time/period.ts';
import { hypergeometricTail } from '../stats/pValues/hypergeometricTail.ts';
import { ratio } from '../stats/ratio.ts';

/** Where nobody said, people work from 9 to 19. */
const HOURS = { from: 9 / HOURS_PER_DAY, to: 19 / HOURS_PER_DAY };

/** Below this a change upwards is more than chance: one side of a 95 % interval. */
const SURE = 0.025;

/** A share of work that has surely grown, from 0 to 1. */
export interface GrownShare {
  readonly now: number;
  readonly usual: number;
}

/**
 * Work off time, day by day: days on which it could be, days on which it was, how much was done on
 * the first, and how much of that off time.
 */
interface OffTime {
  days: number;
  offDays: number;
  work: number;
  off: number;
}

/**
 * The share of work on days off of the schedule, where such work surely became more frequent. What
 * is tested is how many of the days off had any work (Fisher's exact test): ten calls on one
 * Saturday are one Saturday.
 *
 * @returns Null where it did not surely become more frequent.
 */
export function workOnDaysOff(
  serials: readonly number[],
  schedule: Schedule,
  now: Period,
  before: Period,
): GrownShare | null {
  const count = (period: Period): OffTime => {
    const inside = serials.filter((serial) => isIn(period, serial));
    const isOff = (serial: number): boolean => !isWorking(schedule, Math.floor(serial));
    let days = 0;
    for (let day = period.fromDay; day <= period.toDay; day++) if (isOff(day)) days++;
    const off = inside.filter(isOff);
    return { days, offDays: daysOf(off), work: inside.length, off: off.length };
  };
  return grown(count(now), count(before));
}

/**
 * The share of work on working days that was before or after the working hours, where such days
 * surely became more frequent. A date without a time of day tells nothing and is left out.
 *
 * @returns Null where they did not surely become more frequent.
 */
export function workOutOfHours(
  serials: readonly number[],
  schedule: Schedule,
  now: Period,
  before: Period,
): GrownShare | null {
  const { from, to } = schedule.hours ?? HOURS;
  const count = (period: Period): OffTime => {
    const inside = serials.filter(
      (serial) => isIn(period, serial) && hasTimeOfDay(serial) && isWorking(schedule, Math.floor(serial)),
    );
    const late = inside.filter((serial) => {
      const second = secondOfDay(serial);
      return second < secondOfDay(from) || second >= Math.round(to * SECONDS_PER_DAY);
    });
    return { days: daysOf(inside), offDays: daysOf(late), work: inside.length, off: late.length };
  };
  return grown(count(now), count(before));
}

/**
 * True when the serial says more than the day. A midnight says nothing: so a date without a time is
 * kept.
 */
export function hasTimeOfDay(serial: number): boolean {
  return secondOfDay(serial) !== 0;
}

function isIn({ fromDay, toDay }: Period, serial: number): boolean {
  return serial >= fromDay && serial < toDay + 1;
}

function daysOf(serials: readonly number[]): number {
  return new Set(serials.map(Math.floor)).size;
}

function grown(now: OffTime, before: OffTime): GrownShare | null {
  const [share, usual] = [ratio(now.off, now.work), ratio(before.off, before.work)];
  if (share === null || usual === null || share <= usual) return null;
  const draw = {
    total: now.days + before.days,
    marked: now.offDays + before.offDays,
    drawn: now.days,
    hits: now.offDays,
  };
  return hypergeometricTail([draw]) < SURE ? { now: share, usual } : null;
}
