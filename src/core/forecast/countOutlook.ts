import { wholeAbove, wholeBelow } from '../stats/rounding.ts';
import { incompleteBeta } from '../stats/distributions/incompleteBeta.ts';
import type { History } from './history.ts';
import { type Outlook, outlookFrom, certainAt, reachedAlready } from './outlook.ts';

/** Above a Poisson by at least so much, relative to the mean: of less no digit is left. */
const LEAST_SPREAD = 1e-6;

/**
 * The outlook of a count: what is done, and a negative binomial number more, of the mean and the
 * variance of what is still to come. What is done is taken not to be lost again.
 *
 * Source: Gelman et al., "Bayesian Data Analysis", 2.6.
 */
export function countOutlook({ basis, better, done, coming, comingVariance, idle }: History): Outlook {
  const reached = done.value ?? 0;
  if (basis === null) return reachedAlready(better, reached);
  if (!(coming > 0)) return outlookFrom(basis, better, certainAt(reached));
  const shape = 1 / Math.max(LEAST_SPREAD, (comingVariance - coming) / (coming * coming));
  const atLeast = (value: number): number => {
    // Targets such as 3 · 0.1 miss their whole number by a hair.
    const more = wholeAbove(value - reached);
    return more <= 0 ? 1 : (1 - idle) * incompleteBeta(coming / (coming + shape), more, shape);
  };
  return outlookFrom(basis, better, {
    atLeast,
    atMost: (value) => 1 - atLeast(wholeBelow(value) + 1),
    least: reached,
    most: Infinity,
    step: 1,
  });
}
