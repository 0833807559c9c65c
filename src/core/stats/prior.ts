/**
 * What the whole team says about one person before their own data: a value and how many own observations it weighs
 * as much as. The unit of `strength` is the unit of size: trials for shares, observations for means, expected events
 * for rates.
 */
export interface Prior {
  readonly mean: number;
  /** From 0 (the team says nothing: the raw value stands) up to the cap; Infinity only when the cap is switched off. */
  readonly strength: number;
}

/** One person as any of the three families sees them: `total / size` is the raw value. */
export interface Group {
  readonly total: number;
  readonly size: number;
}

/** What the moment estimators of all three families are made of. */
export interface Moments {
  /** Pooled value: Σ total / Σ size. */
  readonly mean: number;
  /** Σ size · (value - mean)². */
  readonly squares: number;
  /** Groups of size above 0, less one. */
  readonly freedom: number;
  /** Σ size - Σ size² / Σ size: how much a between-group variance of 1 adds to `squares` on average. */
  readonly weight: number;
  /** Mean size of a group. */
  readonly meanSize: number;
}

/** @returns The moments of the groups whose size is above 0; null when there are none. */
export function moments(groups: readonly Group[]): Moments | null {
  const filled = groups.filter((group) => group.size > 0);
  const size = filled.reduce((sum, group) => sum + group.size, 0);
  if (size === 0) return null;
  const mean = filled.reduce((sum, group) => sum + group.total, 0) / size;
  let squares = 0;
  let sizeSquares = 0;
  for (const group of filled) {
    squares += group.size * (group.total / group.size - mean) ** 2;
    sizeSquares += group.size * group.size;
  }
  return {
    mean,
    squares,
    freedom: filled.length - 1,
    weight: size - sizeSquares / size,
    meanSize: size / filled.length,
  };
}

/**
 * Keeps a strength between 0 and `times` mean sizes. Where the data show no difference between people the estimate is
 * infinite and everybody would get the same value; the cap pulls all close to the mean and keeps their order.
 */
export function cappedStrength(strength: number, meanSize: number, times: number): number {
  return Math.min(Math.max(0, strength), times * meanSize);
}

/** @returns The value pulled to the prior's mean: (total + strength · mean) / (size + strength); the mean at size 0. */
export function shrink(total: number, size: number, prior: Prior): number {
  if (!(size > 0) || prior.strength === Infinity) return prior.mean;
  return (total + prior.strength * prior.mean) / (size + prior.strength);
}
