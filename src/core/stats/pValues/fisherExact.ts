import type { BinomialCount } from '../binomialCount.ts';
import { dealtChances } from './hypergeometricTail.ts';
import { sumOf } from '../sumOf.ts';

/** Chances that differ by less are equal: as in R. */
const ALIKE = 1 + 1e-7;

/**
 * Two-sided p-value of the question whether two shares are one: Fisher's exact test, which adds up
 * all tables that are no likelier than the one that was seen.
 *
 * @returns A probability from 0 to 1; 1 where a side has no trials.
 * @example
 * // In R: fisher.test(matrix(c(2, 10, 15, 3), 2)), convictions of twins.
 * fisherExact({ successes: 2, trials: 17 }, { successes: 10, trials: 13 }) // => 0.000537
 * @see Fisher 1935, "The Logic of Inductive Inference", doi:10.2307/2342435.
 */
export function fisherExact(a: BinomialCount, b: BinomialCount): number {
  const draw = {
    total: a.trials + b.trials,
    marked: a.successes + b.successes,
    drawn: a.trials,
    hits: a.successes,
  };
  const { least, chances } = dealtChances(draw);
  const limit = (chances[draw.hits - least] ?? 1) * ALIKE;
  const far = sumOf(
    chances.filter((chance) => chance <= limit),
    (chance) => chance,
  );
  return Math.min(1, far);
}
