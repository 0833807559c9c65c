import { logGamma } from './logGamma.ts';

/** So many marked ones among all of a kind, and how many of them one side got: 0 <= hits <= drawn, marked <= total. */
export interface Draw {
  readonly total: number;
  readonly marked: number;
  readonly drawn: number;
  readonly hits: number;
}

/**
 * Did one side get more marked ones than chance would deal it? Each stratum deals its marked ones at random (hypergeometric), and the hits of all strata are added
 * up. One stratum is Fisher's exact test, several are the exact conditional test of a common odds ratio.
 * Source: Fisher 1935, "The Design of Experiments", ch. 2; Birch 1964, doi:10.1111/j.2517-6161.1964.tb00563.x.
 *
 * @returns One-sided p-value: the chance of so many hits or more, given all margins; 1 without strata.
 */
export function exactTail(draws: readonly Draw[]): number {
  let [least, hits, chances] = [0, 0, [1]];
  for (const draw of draws) {
    chances = convolved(chances, dealt(draw));
    least += fewest(draw);
    hits += draw.hits;
  }
  const tail = chances.slice(Math.max(0, hits - least)).reduce((sum, chance) => sum + chance, 0);
  return Math.min(1, tail);
}

/** How many hits chance gives: the mean of the same distribution. */
export function expectedHits(draws: readonly Draw[]): number {
  return draws.reduce((sum, { total, marked, drawn }) => sum + (total > 0 ? (drawn * marked) / total : 0), 0);
}

function fewest({ total, marked, drawn }: Draw): number {
  return Math.max(0, drawn + marked - total);
}

/** The chances of the fewest hits that are possible, one more, and so on; from the likeliest outwards, so that nothing underflows. */
function dealt(draw: Draw): number[] {
  const { total, marked, drawn } = draw;
  const least = fewest(draw);
  const most = Math.min(drawn, marked);
  const mode = Math.min(most, Math.floor(((drawn + 1) * (marked + 1)) / (total + 2)));
  const chances = new Array<number>(most - least + 1).fill(0);
  const peak = Math.exp(logChoose(marked, mode) + logChoose(total - marked, drawn - mode) - logChoose(total, drawn));
  /** How many times as likely k + 1 hits are as k. */
  const step = (k: number): number => ((drawn - k) * (marked - k)) / ((k + 1) * (total - drawn - marked + k + 1));
  for (let k = mode, chance = peak; k <= most; chance *= step(k), k++) chances[k - least] = chance;
  for (let k = mode - 1, chance = peak; k >= least; k--) chances[k - least] = chance /= step(k);
  return chances;
}

function logChoose(n: number, k: number): number {
  return logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
}

function convolved(a: readonly number[], b: readonly number[]): number[] {
  const sums = new Array<number>(a.length + b.length - 1).fill(0);
  a.forEach((chance, i) => {
    b.forEach((other, j) => {
      sums[i + j] = (sums[i + j] ?? 0) + chance * other;
    });
  });
  return sums;
}
