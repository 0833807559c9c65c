import { meanPrior } from '../stats/priors/meanPrior.ts';
import { sumOf } from '../stats/sumOf.ts';
import type { Rest } from './restOfPeriod.ts';

/** How often the rest of a period is drawn, and how many of the values are kept. */
const DRAWS = 400;
const KEPT = 80;

/** More than so many sales are drawn as one number. */
const ONE_BY_ONE = 60;

/** As many sales of the team's kind stand beside one's own. */
const TEAM_SALES = 200;

/** Of the team's sales so many are enough to draw from. */
const POOL = 2000;

/** The amounts of a person's sales so far, and what is known of the period. */
export interface AmountsSoFar {
  /** In rising order. */
  readonly amounts: readonly number[];
  readonly rest: Rest;
  /** Sum and number of those of the asked period. */
  readonly done: { readonly sum: number; readonly count: number };
}

/**
 * The values that the period may end with, in rising order: what is done, and the rest drawn again
 * from one's own and the team's sales, brought to one's own level. A level is drawn too, as far as
 * it is not known. The same numbers are drawn every time, for everybody.
 *
 * @param measure A sum, or an average of all sales of the period.
 * @param net What is left of an amount after refunds, as a share.
 * @param isScale Amounts are brought to a level by a factor; else by what is added, as of points.
 * @returns By person, drawn when asked; empty where nothing can be drawn.
 *
 * Source: the parametric and the smoothed bootstrap of Efron & Tibshirani 1993, "An Introduction to
 * the Bootstrap", 6.5 and 16.
 */
export function redraw(
  people: readonly AmountsSoFar[],
  { measure, net, isScale }: { readonly measure: 'sum' | 'average'; readonly net: number; readonly isScale: boolean },
): readonly (() => readonly number[])[] {
  const samples = people.map(({ amounts }) => sampleOf(amounts));
  const prior = meanPrior(samples);
  if (prior === null) return people.map(() => () => []);
  const around = (amount: number, mean: number): number => (isScale ? (mean > 0 ? amount / mean : 1) : amount - mean);
  const team = thinned(
    people
      .flatMap(({ amounts }, i) => amounts.map((amount) => around(amount, samples[i]?.mean ?? 0)))
      .sort((a, b) => a - b),
  );
  const teamSample = sampleOf(team);
  const all = Math.max(
    1,
    sumOf(samples, ({ n }) => n),
  );
  const freedom = sumOf(samples, ({ n }) => Math.max(0, n - 1));
  const within = sumOf(samples, ({ n, variance }) => (n - 1) * (variance ?? 0)) / Math.max(1, freedom);
  return people.map(({ amounts, rest, done }, i) => () => {
    const { n, mean } = samples[i] ?? { n: 0, mean: 0 };
    const weight = n + prior.strength;
    const borrowed = weight > 0 ? prior.strength / weight : 1;
    const level = (1 - borrowed) * mean + borrowed * prior.mean;
    const error = weight > 0 ? Math.sqrt(within * (1 / weight + borrowed ** 2 / all)) : 0;
    const own = thinned(amounts.map((amount) => around(amount, mean)));
    const ownPart = n / (n + TEAM_SALES);
    const random = sameEveryTime();
    const counts = countsOf(rest, random);
    const relative = isScale && level > 0 ? Math.log(1 + (error / level) ** 2) : 0;
    const pooled = n > ONE_BY_ONE ? sampleOf(own) : teamSample;
    const drawn = counts.flatMap((count) => {
      const z = normal(random);
      const here = isScale ? level * Math.exp(Math.sqrt(relative) * z - relative / 2) : level + error * z;
      let sum = 0;
      if (count > ONE_BY_ONE) sum = count * pooled.mean + Math.sqrt(count * (pooled.variance ?? 0)) * normal(random);
      else
        for (let sale = 0; sale < count; sale++) {
          const from = random() < ownPart ? own : team;
          sum += from[Math.floor(random() * from.length)] ?? 0;
        }
      const coming = isScale ? here * sum : count * here + sum;
      if (measure === 'sum') return done.sum + net * coming;
      return count + done.count > 0 ? (done.sum + coming) / (count + done.count) : [];
    });
    drawn.sort((a, b) => a - b);
    return drawn.length === 0
      ? []
      : Array.from({ length: KEPT }, (_, k) => drawn[Math.floor(((k + 0.5) / KEPT) * drawn.length)] ?? 0);
  });
}

function sampleOf(values: readonly number[]): { n: number; mean: number; variance: number | null } {
  const n = values.length;
  const mean = n === 0 ? 0 : sumOf(values, (value) => value) / n;
  return { n, mean, variance: n < 2 ? null : sumOf(values, (value) => (value - mean) ** 2) / (n - 1) };
}

/** Values in rising order; of very many, some at equal steps. */
function thinned(values: readonly number[]): readonly number[] {
  if (values.length <= POOL) return values;
  return Array.from({ length: POOL }, (_, k) => values[Math.floor(((k + 0.5) / POOL) * values.length)] ?? 0);
}

/** How many sales come, once for each draw: the quantiles of a negative binomial. */
function countsOf({ mean, variance, idle }: Rest, random: () => number): readonly number[] {
  if (!(mean > 0)) return Array.from({ length: DRAWS }, () => 0);
  const spread = Math.max(1e-6, (variance - mean) / (mean * mean));
  const log = Math.log(1 + variance / (mean * mean));
  const none = Math.round(idle * DRAWS);
  // Of many the logarithm is as good as normal.
  if (mean > 2 * ONE_BY_ONE)
    return Array.from({ length: DRAWS }, (_, k) =>
      k < none ? 0 : Math.round(mean * Math.exp(Math.sqrt(log) * normal(random) - log / 2)),
    );
  const counts: number[] = Array.from({ length: none }, () => 0);
  let chance = (1 + mean * spread) ** (-1 / spread);
  let upTo = chance;
  for (let n = 0; counts.length < DRAWS; n++) {
    while (counts.length < DRAWS && (counts.length - none + 0.5) / (DRAWS - none) <= upTo) counts.push(n);
    chance *= ((1 + n * spread) * mean) / ((n + 1) * (1 + mean * spread));
    upTo += chance;
    if (chance < 1e-12 && n > mean) while (counts.length < DRAWS) counts.push(n);
  }
  return counts;
}

/** Numbers from 0 to 1 that look random; mulberry32 by Tommy Ettinger, public domain. */
function sameEveryTime(): () => number {
  let state = 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
