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
 * @returns The days on which somebody arrived; none without people or without events.
 * @example
 * // 8 people: conversion .125, .25, .40 and .60 on days 2, 3, 5 and 10.
 * kaplanMeier(timesOf('2 3 3+ 5 8+ 10 12+ 15+')).map(({ survival }) => survival)
 * // => [0.875, 0.75, 0.6, 0.4]
 * @see Kaplan & Meier 1958, doi:10.1080/01621459.1958.10501452; survfit in R.
 */
export function kaplanMeier(group: DayCounts): readonly SurvivalStep[] {
  const days = daysFollowed(group);
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
