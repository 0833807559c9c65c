/**
 * A stream of random draws. The same seed always gives the same stream, so the sample school never
 * changes by itself.
 */
export interface Random {
  /** Uniform, 0 <= x < 1. */
  next(): number;
  /** True with the given probability. */
  chance(probability: number): boolean;
  /** Whole number, both ends included. */
  whole(from: number, to: number): number;
  /** Standard normal (Box and Muller 1958, one of the pair). */
  normal(): number;
  /** Exponential with the given mean. */
  exponential(mean: number): number;
  /**
   * Log-normal: skewed to the right, half of the draws below `median`; `spread` is the standard
   * deviation of the logarithm.
   */
  skewed(median: number, spread: number): number;
  /**
   * One of the items, with chances in proportion to the weights. Throws RangeError when there is
   * nothing to pick from.
   */
  pick<T>(weighted: readonly Weighted<T>[]): T;
}

export type Weighted<T> = readonly [item: T, weight: number];

/**
 * Returns a stream made by mulberry32 (Tommy Ettinger, public domain): 32 bits of state, enough for
 * a sample, not for secrets.
 */
export function seeded(seed: number): Random {
  let state = seed >>> 0;

  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  // 1 - next() is never 0, so the logarithms below stay finite.
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());

  return {
    next,
    normal,
    chance: (probability) => next() < probability,
    whole: (from, to) => from + Math.floor(next() * (to - from + 1)),
    exponential: (mean) => -mean * Math.log(1 - next()),
    skewed: (median, spread) => median * Math.exp(spread * normal()),
    pick: (weighted) => pickWeighted(weighted, next()),
  };
}

function pickWeighted<T>(weighted: readonly Weighted<T>[], draw: number): T {
  let left = draw * weighted.reduce((sum, [, weight]) => sum + weight, 0);
  let last: Weighted<T> | undefined;
  for (const entry of weighted) {
    if (entry[1] <= 0) continue;
    last = entry;
    left -= entry[1];
    if (left < 0) return entry[0];
  }
  // Rounding can leave a tiny rest after the last item; it belongs to that item.
  if (last === undefined) throw new RangeError('pick needs at least one item with a weight above 0');
  return last[0];
}
