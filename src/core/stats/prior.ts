import { sumOf } from './sum.ts';

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
  const size = sumOf(filled, (group) => group.size);
  if (size === 0) return null;
  const mean = sumOf(filled, (group) => group.total) / size;
  return {
    mean,
    squares: sumOf(filled, (group) => group.size * (group.total / group.size - mean) ** 2),
    freedom: filled.length - 1,
    weight: size - sumOf(filled, (group) => group.size * group.size) / size,
    meanSize: size / filled.length,
  };
}

/**
 * A prior whose strength is within / between, kept between 0 and `cap` mean sizes. Where the data show no difference between people
 * (`between` is 0 or less, or cannot be told) it would be infinite and everybody would get the same value; the cap pulls all close to the
 * mean and keeps their order.
 */
export function priorOf({ mean, meanSize }: Moments, within: number, between: number, cap = 10): Prior {
  return { mean, strength: Math.min(between > 0 ? Math.max(0, within / between) : Infinity, cap * meanSize) };
}

/** @returns The value pulled to the prior's mean: (total + strength · mean) / (size + strength); the mean at size 0. */
export function shrink(total: number, size: number, prior: Prior): number {
  if (!(size > 0) || prior.strength === Infinity) return prior.mean;
  return (total + prior.strength * prior.mean) / (size + prior.strength);
}
