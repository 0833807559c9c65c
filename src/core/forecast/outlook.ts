import { HAIR, wholeAbove } from '../stats/rounding.ts';
import type { Better } from '../kpis/kpi.ts';

/**
 * What a KPI will be at the end of the period, as a distribution. All is null when there is nothing
 * to stand on, but the chance of what is reached.
 */
export interface Outlook {
  /**
   * `own`: one's own periods before this one; `team`: none of one's own yet, the team's level with
   * what is done in this one; null: no history at all.
   */
  readonly kind: 'own' | 'team' | null;
  /**
   * The chance, 0 to 1, that the final value is at least the target (at most, where lower is
   * better). It falls, or stays, as the target gets harder. What is reached and cannot be lost has
   * 1; when nothing is left of the period it is 0 or 1.
   */
  chance(target: number): number | null;
  /**
   * The least final value that is not exceeded with chance `p`, 0 < p < 1, in the KPI's unit; whole
   * for counts.
   */
  quantile(p: number): number | null;
  /** The 80 % range of the final value: its 10 % and 90 % quantiles. */
  readonly low: number | null;
  readonly high: number | null;
}

/** A distribution of the final value. */
export interface Distribution {
  /** P(final >= value), never rising. */
  atLeast(value: number): number;
  /** P(final <= value), never falling. */
  atMost(value: number): number;
  /** The final value is surely between. */
  readonly least: number;
  readonly most: number;
  /** Final values lie this far apart; 0 for a continuous one. */
  readonly step: number;
}

export const NO_OUTLOOK: Outlook = { kind: null, chance: () => null, quantile: () => null, low: null, high: null };

/** Of a count or sum without a past nothing is known, but that what is reached stays so. */
export function reachedAlready(better: Better, done: number): Outlook {
  const isReached = (target: number): boolean =>
    better === 'higher' && done > 0 && certainAt(done).atLeast(target) === 1;
  return { ...NO_OUTLOOK, chance: (target) => (isReached(target) ? 1 : null) };
}

/** The outlook that a distribution gives. */
export function outlookFrom(kind: 'own' | 'team', better: Better, found: Distribution): Outlook {
  const quantile = (p: number): number => quantileOf(found, p);
  return {
    kind,
    chance: (target) => clamp(better === 'higher' ? found.atLeast(target) : found.atMost(target)),
    quantile,
    get low() {
      return quantile(0.1);
    },
    get high() {
      return quantile(0.9);
    },
  };
}

/** Nothing is left to happen. */
export function certainAt(value: number): Distribution {
  // What adds up to the target only with rounding has reached it.
  const near = HAIR * Math.abs(value);
  return {
    atLeast: (target) => (value >= target - near ? 1 : 0),
    atMost: (target) => (value <= target + near ? 1 : 0),
    least: value,
    most: value,
    step: 0,
  };
}

function clamp(chance: number): number {
  return Math.max(0, Math.min(1, chance));
}

/** By halves, after looking far enough where there is no end. */
function quantileOf({ atMost, least, most, step }: Distribution, p: number): number {
  const size = step > 0 ? step : 1;
  let reach = size;
  while (least + reach < most && atMost(least + reach) < p) reach *= 2;
  let low = -1;
  let high = step > 0 ? wholeAbove(Math.min(reach, most - least) / size) : Math.min(reach, most - least) / size;
  if (atMost(least) >= p) return least;
  low = 0;
  for (let i = 0; i < 60 && (step > 0 ? high - low > 1 : high - low > 1e-10 * high); i++) {
    const middle = step > 0 ? Math.floor((low + high) / 2) : (low + high) / 2;
    if (atMost(least + middle * size) < p) low = middle;
    else high = middle;
  }
  return least + high * size;
}
