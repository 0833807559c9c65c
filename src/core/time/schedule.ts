import { weekdayOf } from './days.ts';

/** When somebody works. */
export interface Schedule {
  /** ISO weekdays off; Saturday and Sunday (6 and 7) unless something else is said. */
  readonly weekend: readonly number[];
  /** Holidays and one's own days off. */
  readonly daysOff: ReadonlySet<number>;
  /** First and last day of work; infinite where nobody said. */
  readonly fromDay: number;
  readonly toDay: number;
  /** Hours of work as fractions of a day; null where nobody said. */
  readonly hours: { readonly from: number; readonly to: number } | null;
}

/** The schedules of a team: what holds for everybody, and each manager's own. */
export interface Schedules {
  readonly everybody: Schedule;
  /** @param code Of the manager; null is the whole team. */
  of(code: number | null): Schedule;
}

/** Monday to Friday, no holidays. */
export const PLAIN_SCHEDULE: Schedule = {
  weekend: [6, 7],
  daysOff: new Set(),
  fromDay: -Infinity,
  toDay: Infinity,
  hours: null,
};

/** One schedule for everybody. */
export function sameForEverybody(everybody: Schedule): Schedules {
  return { everybody, of: () => everybody };
}

export function isWorking({ weekend, daysOff, fromDay, toDay }: Schedule, day: number): boolean {
  return day >= fromDay && day <= toDay && !weekend.includes(weekdayOf(day)) && !daysOff.has(day);
}

/** Working days from one day to another, both included; 0 when the last is before the first. */
export function workingDays(schedule: Schedule, firstDay: number, lastDay: number): number {
  let days = 0;
  for (let day = firstDay; day <= lastDay; day++) if (isWorking(schedule, day)) days++;
  return days;
}
