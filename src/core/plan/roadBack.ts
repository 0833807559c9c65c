import type { RoadRate } from './roadRates.ts';

/** What is left to do of something, with its 95 % range. */
export interface Need {
  /** Null when a rate on the way is 0 or not known. */
  readonly left: number | null;
  /** Null where no rate is in it. */
  readonly low: number | null;
  readonly high: number | null;
}

/**
 * From the sales that are needed back through the rates to each milestone. The range of a product
 * of rates is made of the interval of each rate, on the scale of logarithms: half-widths add up in
 * squares.
 *
 * @returns By milestone, from the first to the last, which are the sales.
 *
 * Source: method of variance estimates recovery, Zou & Donner 2008, doi:10.1002/sim.3095 (the
 * method behind Newcombe's differences).
 */
export function roadBack(sales: number | null, rates: readonly RoadRate[]): readonly Need[] {
  const needs: Need[] = [{ left: sales, low: null, high: null }];
  let [left, less, more] = [sales, 0, 0];
  for (const { rate, interval } of [...rates].reverse()) {
    left = left === null || rate === null || !(rate > 0) ? (left === 0 ? 0 : null) : left / rate;
    if (rate !== null && rate > 0 && interval !== null) {
      less += Math.log(interval.high / rate) ** 2;
      more += Math.log(rate / interval.low) ** 2;
    }
    needs.unshift({
      left,
      low: left === null ? null : left * Math.exp(-Math.sqrt(less)),
      high: left === null ? null : left * Math.exp(Math.sqrt(more)),
    });
  }
  return needs;
}
