import { meanPrior } from '../stats/priors/meanPrior.ts';
import { ratePrior } from '../stats/priors/ratePrior.ts';
import { sharePrior } from '../stats/priors/sharePrior.ts';
import { ratio } from '../stats/ratio.ts';
import { sumOf } from '../stats/sumOf.ts';
import type { History, PeriodValue, TeamLevel } from './history.ts';
import { logTime, timeOfLog } from './logTime.ts';

/** What of a history the team's level is made of. */
type PersonSoFar = Pick<History, 'family' | 'unit' | 'past' | 'done' | 'seen' | 'work'>;

/**
 * The team's level for one person, and how much it weighs: the more alike the people are, the more.
 * Of counts and sums a gamma prior (in sales of the team's weight), of shares a beta prior, of
 * averages and of the logarithms of times a normal prior.
 *
 * @param saleWeight What a sale of the team weighs.
 * @returns Null with fewer than two people who have shown anything.
 */
export function teamLevelOf(people: readonly PersonSoFar[], saleWeight: number): TeamLevel | null {
  const [first] = people;
  if (!first) return null;
  const { family, unit } = first;
  if (family === 'count' || family === 'sum') {
    const rates = people
      .map(({ past, done, seen, work }) => ({
        observed: Math.max(0, sumOf(past, ({ value }) => value ?? 0) + (done.value ?? 0)) / saleWeight,
        expected: sumOf(past, (period) => period.work) + (done.value === null ? 0 : work * seen),
      }))
      .filter(({ expected }) => expected > 0);
    const prior = rates.length < 2 ? null : ratePrior(rates);
    return prior && { mean: prior.mean * saleWeight, strength: prior.strength };
  }
  const shown = people.map(({ past, done }) => [...past, done].filter(isKnown)).filter((periods) => periods.length > 0);
  if (shown.length < 2) return null;
  if (family === 'share' || family === 'keep')
    return sharePrior(
      shown.map((periods) => ({
        successes: sumOf(periods, ({ value, leads }) => (value ?? 0) * leads),
        trials: sumOf(periods, ({ leads }) => leads),
      })),
    );
  const prior = meanPrior(shown.map((periods) => sampleOf(periods, first)));
  return prior && { ...prior, mean: family === 'time' ? timeOfLog(prior.mean, unit) : prior.mean };
}

/**
 * The variance of a single lead, as the ups and downs of people's periods show it: the mean squared
 * distance of a person's periods from the person's own mean, by leads. It holds what chance does
 * and what months do. Of logarithms for times.
 *
 * @returns Null when nobody has two periods.
 */
export function teamVarianceOf(people: readonly PersonSoFar[]): number | null {
  const samples = people.flatMap((person) => {
    const known = person.past.filter(isKnown);
    return known.length < 2 ? [] : [{ ...sampleOf(known, person), freedom: known.length - 1 }];
  });
  return ratio(
    sumOf(samples, ({ variance, freedom }) => (variance ?? 0) * freedom),
    sumOf(samples, ({ freedom }) => freedom),
  );
}

function isKnown({ value, leads }: PeriodValue): boolean {
  return value !== null && leads > 0;
}

function sampleOf(
  periods: readonly PeriodValue[],
  { family, unit }: PersonSoFar,
): { n: number; mean: number; variance: number | null } {
  const points = periods.map(({ value, leads }) => ({
    n: leads,
    x: family === 'time' ? logTime(value ?? 0, unit) : (value ?? 0),
  }));
  const n = sumOf(points, (point) => point.n);
  const mean = sumOf(points, (point) => point.n * point.x) / n;
  const squares = sumOf(points, (point) => point.n * (point.x - mean) ** 2);
  return { n, mean, variance: points.length < 2 ? null : squares / (points.length - 1) };
}
