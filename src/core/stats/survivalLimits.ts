import { type Interval, Z95 } from './proportion.ts';
import { type SurvivalCurve, type SurvivalStep, firstDay, survivalAt } from './survival.ts';

/** A day on which the curve drops, with how sure its height is. */
export interface LimitedStep extends SurvivalStep {
  /** Greenwood's variance of `survival`; null where nobody waits any more: the spread cannot be told there. */
  readonly variance: number | null;
  /** Limits of `survival`, 0 to 1; null where the variance is. */
  readonly limits: Interval | null;
}

/**
 * How sure a Kaplan-Meier curve is at each step: variance S²·Σ d/(n(n - d)), and limits that are symmetric for
 * ln(-ln S), so that they stay inside 0..1 and are honest for small groups: S^exp(±z·√(Σ d/(n(n - d))) / ln S). They hold for each
 * day by itself, not for the whole curve at once. The same as `conf.type = "log-log"` of survfit in R.
 * Source: Greenwood 1926; Kalbfleisch & Prentice 2002, "The Statistical Analysis of Failure Time Data", 1.4.
 *
 * @param z Half-width in standard errors; the default gives 95 %.
 * @returns One per step of the curve; none without events. Linear in steps, and counted only when asked for.
 */
export function survivalLimits({ steps }: SurvivalCurve, z: number = Z95): LimitedStep[] {
  let squares = 0;
  return steps.map((step) => {
    const { atRisk, events, survival } = step;
    if (events === atRisk) return { ...step, variance: null, limits: null };
    squares += events / (atRisk * (atRisk - events));
    const spread = Math.exp((z * Math.sqrt(squares)) / -Math.log(survival));
    return {
      ...step,
      variance: survival ** 2 * squares,
      limits: { low: survival ** spread, high: survival ** (1 / spread) },
    };
  });
}

/** A time by which some share arrived, with its interval, in days. */
export interface SurvivalQuantile {
  /** The first whole day by which that share arrived; null when it is never reached. */
  readonly day: number | null;
  /** Null when the lower limit of the curve is not known to come down so far. */
  readonly low: number | null;
  /** Null when the upper limit is not known to come down so far: the time may be longer than anybody was followed. */
  readonly high: number | null;
}

/**
 * The day by which a share p of the people arrived, with the days on which the lower and the upper limit of the curve
 * come down to 1 - p. Source: Brookmeyer & Crowley 1982, doi:10.2307/2530286, with log-log limits.
 *
 * The same as quantile() of survfit in R, but for one thing: where the curve lies exactly at 1 - p for a while, R gives the middle
 * between that day and the next event, and here it is the first day, which is a whole one and by which p has arrived.
 *
 * @param p Share arrived, above 0 and below 1; 0.5 is the median (and its day is {@link survivalMedian}).
 */
export function survivalQuantile(curve: SurvivalCurve, p: number, z: number = Z95): SurvivalQuantile {
  const steps = survivalLimits(curve, z);
  return {
    day: firstDay(steps, 1 - p, (step) => step.survival),
    low: firstDay(steps, 1 - p, ({ limits }) => limits && limits.low),
    high: firstDay(steps, 1 - p, ({ limits }) => limits && limits.high),
  };
}

/**
 * @returns Limits of the share still waiting after that day, 0 to 1; null where the curve is not known ({@link survivalAt})
 *   or tells nothing of its spread: before the first arrival, and once nobody waits.
 */
export function survivalLimitsAt(curve: SurvivalCurve, day: number, z: number = Z95): Interval | null {
  if (survivalAt(curve, day) === null) return null;
  let limits: Interval | null = null;
  for (const step of survivalLimits(curve, z)) if (step.day <= day) limits = step.limits;
  return limits;
}
