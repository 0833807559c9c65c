/**
 * Times of a group, counted by whole day. The index is the day since the start; a missing index counts as 0.
 * Right-censored: somebody censored on day d was still waiting at the end of day d.
 */
export interface DayCounts {
  /** How many reached the event on that day. */
  readonly events: ArrayLike<number>;
  /** How many were last seen on that day, still waiting. */
  readonly censored: ArrayLike<number>;
}

/** @returns How many on that day. */
export function countOn(counts: ArrayLike<number>, day: number): number {
  return counts[day] ?? 0;
}

/** @returns How many were last seen on that day, arrived or still waiting. */
export function goneOn({ events, censored }: DayCounts, day: number): number {
  return countOn(events, day) + countOn(censored, day);
}

/** @returns How many days of a group have to be looked at. */
export function daysOf({ events, censored }: DayCounts): number {
  return Math.max(events.length, censored.length);
}

/** @returns How many people there are in a group. */
export function sizeOf(group: DayCounts): number {
  return total(group.events) + total(group.censored);
}

/** @returns The sum of the counts of all days. */
export function total(counts: ArrayLike<number>): number {
  let sum = 0;
  for (let day = 0; day < counts.length; day++) sum += countOn(counts, day);
  return sum;
}

/** A day on which the curve drops. */
export interface SurvivalStep {
  readonly day: number;
  /** Still waiting when the day began, those censored on that day included. */
  readonly atRisk: number;
  readonly events: number;
  /** Estimated share still waiting after the day, 0 to 1; 1 minus it is the conversion by that day. */
  readonly survival: number;
}

/** A Kaplan-Meier curve: 1 before the first step, level between steps, not known after `lastDay`. */
export interface SurvivalCurve {
  readonly steps: readonly SurvivalStep[];
  /** How many people the curve is made of. */
  readonly total: number;
  /** The last day on which anybody was seen; null when there is nobody. */
  readonly lastDay: number | null;
}

/** A product of fractions may end a hair above the half it equals, so that much above 0.5 still counts as 0.5. */
const ROUNDING = 1e-9;

/**
 * Share still waiting by day, S(t) = Π(1 - d/n), with events before censorings on the same day; linear in days.
 * Source: Kaplan & Meier 1958, doi:10.1080/01621459.1958.10501452.
 *
 * @returns The curve; without people it has no steps and `lastDay` is null.
 */
export function survival(group: DayCounts): SurvivalCurve {
  const size = sizeOf(group);
  const days = daysOf(group);
  const steps: SurvivalStep[] = [];
  let atRisk = size;
  let waiting = 1;
  let lastDay: number | null = null;
  for (let day = 0; day < days && atRisk > 0; day++) {
    const reached = countOn(group.events, day);
    const gone = goneOn(group, day);
    if (gone === 0) continue;
    lastDay = day;
    if (reached > 0) {
      waiting *= (atRisk - reached) / atRisk;
      steps.push({ day, atRisk, events: reached, survival: waiting });
    }
    atRisk -= gone;
  }
  return { steps, total: size, lastDay };
}

/** @returns The median time: the first whole day with at most half still waiting; null when that is never reached. */
export function survivalMedian(curve: SurvivalCurve): number | null {
  return firstDay(curve.steps, 0.5, (step) => step.survival);
}

/** @returns The first day on which `height` is at most `share` (null is no height); null when that is never reached. */
export function firstDay<T extends SurvivalStep>(
  steps: readonly T[],
  share: number,
  height: (step: T) => number | null,
): number | null {
  const reached = steps.find((step) => (height(step) ?? 1) <= share + ROUNDING);
  return reached ? reached.day : null;
}

/**
 * @returns Share still waiting after that day, 0 to 1; null when nobody was followed so long (and somebody still
 *   waited) or there is nobody.
 */
export function survivalAt(curve: SurvivalCurve, day: number): number | null {
  if (curve.lastDay === null) return null;
  let waiting = 1;
  for (const step of curve.steps) if (step.day <= day) waiting = step.survival;
  return day > curve.lastDay && waiting > 0 ? null : waiting;
}
