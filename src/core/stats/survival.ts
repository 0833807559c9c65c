/**
 * The waiting times of a group, counted by whole day. The index is the day since the start.
 * Right-censored: who is censored on day d was still waiting at the end of that day.
 */
export interface DayCounts {
  /** How many reached the event on that day. */
  readonly events: ArrayLike<number>;
  /** How many were last seen on that day, still waiting. */
  readonly censored: ArrayLike<number>;
}

/**
 * How many there are on that day.
 *
 * @returns 0 past the end of the counts.
 * @example
 * [countOn([4, 7], 1), countOn([4, 7], 2)] // => [7, 0]
 */
export function countOn(counts: ArrayLike<number>, day: number): number {
  return counts[day] ?? 0;
}

/**
 * How many were last seen on that day, arrived or still waiting.
 *
 * @returns People, 0 past the end of the counts.
 * @example
 * // Two arrive on day 6; one is last seen then and still waits.
 * goneOn(timesOf('6 6 6+ 7'), 6) // => 3
 */
export function goneOn({ events, censored }: DayCounts, day: number): number {
  return countOn(events, day) + countOn(censored, day);
}

/**
 * How many days of a group have to be looked at, day 0 included.
 *
 * @returns Days; 0 for an empty group.
 * @example
 * daysOf({ events: [0, 1], censored: [0, 0, 0, 1] }) // => 4
 */
export function daysOf({ events, censored }: DayCounts): number {
  return Math.max(events.length, censored.length);
}

/**
 * How many people there are in a group, arrived or still waiting.
 *
 * @example
 * sizeOf(timesOf('6 6 6+ 7')) // => 4
 */
export function sizeOf(group: DayCounts): number {
  return total(group.events) + total(group.censored);
}

/**
 * The sum of the counts of all days.
 *
 * @returns 0 without days.
 * @example
 * total([0, 2, 1]) // => 3
 */
export function total(counts: ArrayLike<number>): number {
  let sum = 0;
  for (let day = 0; day < counts.length; day++) sum += countOn(counts, day);
  return sum;
}

/** A day on which the curve drops. */
interface SurvivalStep {
  readonly day: number;
  /** Share still waiting after that day, 0 to 1; 1 minus it is the conversion by that day. */
  readonly survival: number;
}

/**
 * Kaplan-Meier curve: the share still waiting by day, from 0 to 1. It is 1 before the first step
 * and level between steps. Right-censored; on one day events come before censorings.
 *
 * @returns The days on which somebody arrived; none without people or without events.
 * @example
 * // 8 people: conversion .125, .25, .40 and .60 on days 2, 3, 5 and 10.
 * survival(timesOf('2 3 3+ 5 8+ 10 12+ 15+')).map(({ survival }) => survival)
 * // => [0.875, 0.75, 0.6, 0.4]
 * @see Kaplan & Meier 1958, doi:10.1080/01621459.1958.10501452; survfit in R.
 */
export function survival(group: DayCounts): readonly SurvivalStep[] {
  const days = daysOf(group);
  const steps: SurvivalStep[] = [];
  let atRisk = sizeOf(group);
  let waiting = 1;
  for (let day = 0; day < days && atRisk > 0; day++) {
    const reached = countOn(group.events, day);
    if (reached > 0) {
      waiting *= (atRisk - reached) / atRisk;
      steps.push({ day, survival: waiting });
    }
    atRisk -= goneOn(group, day);
  }
  return steps;
}

/** A product of fractions may end a hair above the half that it equals. */
const ROUNDING = 1e-9;

/**
 * The median time: the first whole day after which at most half still wait. Where the curve lies at
 * one half for a while, R takes the middle of that stretch; here it is the first day.
 *
 * @param curve A Kaplan-Meier curve.
 * @returns Days, 0 or more; null when half never arrive.
 * @example
 * // Weeks of remission of Freireich et al. 1963; survfit in R prints the same median.
 * const drug = timesOf('6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+');
 * survivalMedian(survival(drug)) // => 23
 * @see Kaplan & Meier 1958, doi:10.1080/01621459.1958.10501452.
 */
export function survivalMedian(curve: readonly SurvivalStep[]): number | null {
  const reached = curve.find(({ survival: waiting }) => waiting <= 0.5 + ROUNDING);
  return reached ? reached.day : null;
}
