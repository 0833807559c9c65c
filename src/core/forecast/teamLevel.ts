import type { Unit } from '../kpis/kpi.ts';
import { meanPrior } from '../stats/priors/meanPrior.ts';
import { ratio } from '../stats/ratio.ts';
import { sumOf } from '../stats/sumOf.ts';
import type { History, Level, PeriodValue } from './history.ts';
import { logTime, timeOfLog } from './logTime.ts';

/** What of a history the team's level is made of. */
type PersonSoFar = Pick<History, 'unit' | 'past' | 'done'>;

/**
 * The team's level of a time for one person, and how much it weighs: the more alike the people are,
 * the more. A normal prior of the logarithms.
 *
 * @returns Null with fewer than two people who have shown anything.
 */
export function teamLevelOf(people: readonly PersonSoFar[]): Level | null {
  const shown = people.flatMap(({ unit, past, done }) => {
    const periods = [...past, done].filter(isKnown);
    return periods.length === 0 ? [] : [sampleOf(periods, unit)];
  });
  const [first] = people;
  const prior = first === undefined || shown.length < 2 ? null : meanPrior(shown);
  return first === undefined ? null : prior && { ...prior, mean: timeOfLog(prior.mean, first.unit) };
}

/**
 * The variance of a single lead, as the ups and downs of people's periods show it: the mean squared
 * distance of a person's periods from the person's own mean, by leads. It holds what chance does
 * and what months do. Of logarithms.
 *
 * @returns Null when nobody has two periods.
 */
export function teamVarianceOf(people: readonly PersonSoFar[]): number | null {
  const samples = people.flatMap((person) => {
    const known = person.past.filter(isKnown);
    return known.length < 2 ? [] : [{ ...sampleOf(known, person.unit), freedom: known.length - 1 }];
  });
  return ratio(
    sumOf(samples, ({ variance, freedom }) => (variance ?? 0) * freedom),
    sumOf(samples, ({ freedom }) => freedom),
  );
}

function isKnown({ value, leads }: PeriodValue): boolean {
  return value !== null && leads > 0;
}

function sampleOf(periods: readonly PeriodValue[], unit: Unit): { n: number; mean: number; variance: number | null } {
  const points = periods.map(({ value, leads }) => ({
    n: leads,
    x: logTime(value ?? 0, unit),
  }));
  const n = sumOf(points, (point) => point.n);
  const mean = sumOf(points, (point) => point.n * point.x) / n;
  const squares = sumOf(points, (point) => point.n * (point.x - mean) ** 2);
  return { n, mean, variance: points.length < 2 ? null : squares / (points.length - 1) };
}
