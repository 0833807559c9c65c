import { wholeAbove, wholeBelow } from '../kpis/rounding.ts';
import { incompleteBeta } from '../stats/distributions/incompleteBeta.ts';
import { sumOf } from '../stats/sumOf.ts';
import type { History } from './history.ts';
import { type Distribution, NO_OUTLOOK, type Outlook, outlookKind, outlookFrom, certainAt } from './outlook.ts';

/**
 * The outlook of a count or a sum: gamma-Poisson.
 *
 * Sales come at a rate per period that is Gamma(A, B). A = 0.5 + all that came; B = the periods
 * behind it, where a part of a period counts as a part. So what is still to come is negative
 * binomial. With colleagues the 0.5 gives way to the team's gamma prior: the more alike the people
 * are, the more periods it weighs.
 *
 * A sum is counted in sales of equal weight, `saleWeight` = Σ amount² / Σ amount: so many equal
 * sales have the mean and the variance of the compound Poisson. Half a sale is added for the step
 * that a continuous value does not have.
 *
 * What is done is taken not to be lost again: refunds to come are known only by their mean, inside
 * the past values.
 *
 * Source: Gelman et al., "Bayesian Data Analysis", 2.6; Bohm & Zech 2014,
 * doi:10.1016/j.nima.2014.02.021.
 */
export function countOutlook(history: History): Outlook {
  const { family, better, past, done, left, seen, work, saleWeight, level } = history;
  const reached = done.value ?? 0;
  const isOwn = past.length > 0 || (done.value !== null && seen > 0);
  if (!isOwn && level === null) return NO_OUTLOOK;
  const kind = outlookKind(history, isOwn);
  const prior = level ?? { mean: 0, strength: 0 };
  const came = Math.max(0, sumOf(past, ({ value }) => value ?? 0) + reached) / saleWeight;
  // Of a gamma with fewer events no digit is left.
  const events = Math.max(1e-9, came + (prior.mean > 0 ? (prior.mean / saleWeight) * prior.strength : 0.5));
  const periods = sumOf(past, (period) => period.work) + (isOwn ? work * seen : 0) + prior.strength;
  const toCome = periods > 0 ? (events / periods) * work * left : 0;
  if (!(toCome > 0)) return left > 0 && !(periods > 0) ? NO_OUTLOOK : outlookFrom(kind, better, certainAt(reached));
  const atLeast = family === 'count' ? whole : smooth;
  return outlookFrom(kind, better, atLeast(events, toCome, reached, saleWeight));
}

/** P(events >= x) of a negative binomial; between whole numbers its smooth continuation. */
function tail(x: number, shape: number, mean: number): number {
  return x <= 0 ? 1 : incompleteBeta(mean / (mean + shape), x, shape);
}

function whole(shape: number, mean: number, reached: number): Distribution {
  // Targets such as 3 · 0.1 miss their whole number by a hair.
  const atLeast = (value: number): number => tail(wholeAbove(value - reached), shape, mean);
  return {
    atLeast,
    atMost: (value) => 1 - atLeast(wholeBelow(value) + 1),
    least: reached,
    most: Infinity,
    step: 1,
  };
}

function smooth(shape: number, mean: number, reached: number, saleWeight: number): Distribution {
  const needed = (value: number): number => (value - reached) / saleWeight;
  return {
    atLeast: (value) => (needed(value) <= 0 ? 1 : tail(needed(value) + 0.5, shape, mean)),
    atMost: (value) => (needed(value) < 0 ? 0 : 1 - tail(needed(value) + 0.5, shape, mean)),
    least: reached,
    most: Infinity,
    step: 0,
  };
}
