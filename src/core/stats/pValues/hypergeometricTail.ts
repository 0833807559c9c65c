import { logGamma } from '../distributions/logGamma.ts';
import { sumOf } from '../sumOf.ts';

/**
 * One side's share of what was dealt: of `total` items `marked` are marked; the side drew `drawn`
 * of all items and got `hits` marked ones. 0 <= hits <= drawn <= total, hits <= marked <= total.
 */
export interface HypergeometricDraw {
  readonly total: number;
  readonly marked: number;
  readonly drawn: number;
  readonly hits: number;
}

/**
 * One-sided p-value: the chance that one side gets so many marked items or more, from 0 to 1. In
 * each draw the marked items are dealt at random (hypergeometric), and the hits of all draws are
 * added up. One draw is Fisher's exact test; several are the exact test of a common odds ratio.
 *
 * @param draws One for each stratum, such as a month.
 * @returns A probability; 1 without draws.
 * @example
 * // The lady tasting tea: 8 cups, 4 with the milk first, of her 4 she named 3 rightly.
 * hypergeometricTail([{ total: 8, marked: 4, drawn: 4, hits: 3 }]) // => 17 / 70
 * @see Fisher 1935, "The Design of Experiments", ch. 2.
 * @see Birch 1964, doi:10.1111/j.2517-6161.1964.tb00563.x; mantelhaen.test(exact = TRUE) in R.
 */
export function hypergeometricTail(draws: readonly HypergeometricDraw[]): number {
  let [least, hits, chances]: [number, number, readonly number[]] = [0, 0, [1]];
  for (const draw of draws) {
    const dealt = dealtChances(draw);
    chances = convolved(chances, dealt.chances);
    least += dealt.least;
    hits += draw.hits;
  }
  const tail = sumOf(chances.slice(Math.max(0, hits - least)), (chance) => chance);
  return Math.min(1, tail);
}

/**
 * How many hits chance gives on average, over all draws together.
 *
 * @returns Marked items, 0 or more; 0 without draws. An empty draw counts 0.
 * @example
 * expectedHits([{ total: 8, marked: 4, drawn: 4, hits: 3 }]) // => 2
 * @see The mean of the hypergeometric distribution: drawn · marked / total.
 */
export function expectedHits(draws: readonly HypergeometricDraw[]): number {
  return sumOf(draws, ({ total, marked, drawn }) => (total > 0 ? (drawn * marked) / total : 0));
}

/**
 * The fewest hits that are possible, and the chances of so many, of one more, and so on. Worked out
 * from the likeliest number outwards, so that nothing underflows.
 *
 * @param draw What it hit does not matter.
 * @example
 * dealtChances({ total: 8, marked: 4, drawn: 4, hits: 3 }).chances
 * // => [1 / 70, 16 / 70, 36 / 70, 16 / 70, 1 / 70]
 */
export function dealtChances(draw: HypergeometricDraw): {
  readonly least: number;
  readonly chances: readonly number[];
} {
  const { total, marked, drawn } = draw;
  const least = Math.max(0, drawn + marked - total);
  const most = Math.min(drawn, marked);
  const mode = Math.min(most, Math.floor(((drawn + 1) * (marked + 1)) / (total + 2)));
  const chances = new Array<number>(most - least + 1).fill(0);
  const peak = Math.exp(logChoose(marked, mode) + logChoose(total - marked, drawn - mode) - logChoose(total, drawn));
  /** How many times as likely k + 1 hits are as k. */
  const step = (k: number): number => ((drawn - k) * (marked - k)) / ((k + 1) * (total - drawn - marked + k + 1));
  for (let k = mode, chance = peak; k <= most; chance *= step(k), k++) chances[k - least] = chance;
  for (let k = mode - 1, chance = peak; k >= least; k--) chances[k - least] = chance /= step(k);
  return { least, chances };
}

/** Logarithm of the number of ways to choose k of n. */
function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}

/** The chances of a sum, from those of its two parts. */
function convolved(a: readonly number[], b: readonly number[]): readonly number[] {
  const sums = new Array<number>(a.length + b.length - 1).fill(0);
  a.forEach((chance, i) => {
    b.forEach((other, j) => {
      sums[i + j] = (sums[i + j] ?? 0) + chance * other;
    });
  });
  return sums;
}
