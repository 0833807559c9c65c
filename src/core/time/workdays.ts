import type { Period } from './period.ts';
import { type Schedule, isWorking } from './schedule.ts';

/** The working days of a period, to put its days beside those of another one. */
export interface Workdays {
  /** How many working days are over at the end of each of its days. */
  readonly over: readonly number[];
  /** Whether a day, counted from 0, is one. */
  isWork(index: number): boolean;
  /** Share of the working days that are over at the end of a day, 0 to 1. */
  shareAt(index: number): number;
  /**
   * The day on which so many working days are over: the last of these itself, or, where the other
   * period has a day off there, the end of the days off that follow it. Where there are fewer, the
   * last day; the day before the period where none is over yet.
   */
  dayAt(count: number, isWork: boolean): number;
}

/** Where nobody works in a period, each of its days is one. */
export function workdaysOf(schedule: Schedule, { fromDay, toDay }: Period): Workdays {
  const days = Array.from({ length: toDay - fromDay + 1 }, (_, index) => isWorking(schedule, fromDay + index));
  const works = days.includes(true) ? days : days.map(() => true);
  let count = 0;
  const over = works.map((isWork) => (count += isWork ? 1 : 0));
  const workdays = works.flatMap((isWork, index) => (isWork ? fromDay + index : []));
  return {
    over,
    isWork: (index) => works[index] ?? false,
    shareAt: (index) => (over[index] ?? 0) / count,
    dayAt(wanted, isWork) {
      if (isWork) return workdays[wanted - 1] ?? toDay;
      return (workdays[wanted] ?? toDay + 1) - 1;
    },
  };
}
