import { type DayCounts, countAt, daysFollowed, groupSize, lastSeenOn } from './dayCounts.ts';

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
 * @param lastDay The last day that is asked about.
 * @returns The days on which somebody arrived; none without people or without events.
 * @example
 * // 8 people: conversion .125, .25, .40 and .60 on days 2, 3, 5 and 10.
 * kaplanMeier(timesOf('2 3 3+ 5 8+ 10 12+ 15+')).map(({ survival }) => survival)
 * // => [0.875, 0.75, 0.6, 0.4]
 * @see Kaplan & Meier 1958, doi:10.1080/01621459.1958.10501452; survfit in R.
 */
export function kaplanMeier(group: DayCounts, lastDay = Infinity): readonly SurvivalStep[] {
  const days = Math.min(daysFollowed(group), lastDay + 1);
  const steps: SurvivalStep[] = [];
  let atRisk = groupSize(group);
  let waiting = 1;
  for (let day = 0; day < days && atRisk > 0; day++) {
    const reached = countAt(group.events, day);
    if (reached > 0) {
      waiting *= (atRisk - reached) / atRisk;
      steps.push({ day, survival: waiting });
    }
    atRisk -= lastSeenOn(group, day);
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
 * survivalMedian(kaplanMeier(drug)) // => 23
 * @see Kaplan & Meier 1958, doi:10.1080/01621459.1958.10501452.
 */
export function survivalMedian(curve: readonly SurvivalStep[]): number | null {
  const reached = curve.find(({ survival: waiting }) => waiting <= 0.5 + ROUNDING);
  return reached ? reached.day : null;
}

/**
 * The share that has arrived by the end of a day, 0 to 1: 1 minus the curve.
 *
 * @param curve A Kaplan-Meier curve.
 * @example
 * // The shares of 8 people above.
 * const curve = kaplanMeier(timesOf('2 3 3+ 5 8+ 10 12+ 15+'));
 * [1, 4, 99].map((day) => arrivedBy(curve, day)) // => [0, 0.25, 0.6]
 * @see Kaplan & Meier 1958, doi:10.1080/01621459.1958.10501452.
 */
export function arrivedBy(curve: readonly SurvivalStep[], day: number): number {
  let arrived = 0;
  for (const step of curve) if (step.day <= day) arrived = 1 - step.survival;
  return arrived;
}

/**
 * The first day by which half of those have arrived who arrive within a limit.
 *
 * @param curve A Kaplan-Meier curve.
 * @param days The limit.
 * @returns Days, 0 to the limit; null when nobody arrives within it.
 * @example
 * // Half of 0.4, who arrive within 5 days, have come on day 3; half of 0.6 on day 5.
 * const curve = kaplanMeier(timesOf('2 3 3+ 5 8+ 10 12+ 15+'));
 * [1, 5, 10].map((days) => halfArrivedDay(curve, days)) // => [null, 3, 5]
 * @see Kaplan & Meier 1958, doi:10.1080/01621459.1958.10501452.
 */
export function halfArrivedDay(curve: readonly SurvivalStep[], days: number): number | null {
  const half = arrivedBy(curve, days) / 2;
  const reached = half > 0 ? curve.find(({ survival }) => 1 - survival >= half - ROUNDING) : undefined;
  return reached ? reached.day : null;
}
