import { sharePrior } from '../../stats/priors/sharePrior.ts';
import { ratio } from '../../stats/ratio.ts';
import { sumOf } from '../../stats/sumOf.ts';
import type { Level } from '../history.ts';

/** Arrivals of a period. */
export interface Arrivals {
  readonly arrived: number;
  readonly leads: number;
}

/**
 * What the past says of a person's share in the next period: a beta distribution, as its mean and
 * the leads that it weighs.
 *
 * The leads of one period hang together, so many leads of a few periods say less than they seem to:
 * they are divided by their design effect. A new period differs again.
 *
 * @param people The periods of each person.
 * @returns One for each person; null without a lead of anybody.
 *
 * Source: Rao & Scott 1992, "A simple method for the analysis of clustered binary data",
 * doi:10.2307/2532311.
 */
export function periodShares(people: readonly (readonly Arrivals[])[]): readonly Level[] | null {
  const together = correlationOf(people);
  const told = people.map((periods) => {
    const weighed = periods.map(({ arrived, leads }) => ({ arrived, leads, effect: 1 + together * (leads - 1) }));
    return {
      successes: sumOf(weighed, ({ arrived, effect }) => arrived / effect),
      trials: sumOf(weighed, ({ leads, effect }) => leads / effect),
    };
  });
  const prior = sharePrior(told);
  if (prior === null) return null;
  const { mean, strength } = prior;
  const all = sumOf(told, ({ trials }) => trials);
  return told.map(({ successes, trials }) => {
    const weight = trials + strength;
    const share = (successes + 0.5 + strength * mean) / (weight + 1);
    // The team's level is not known better than all its leads tell it.
    const borrowed = weight > 0 ? strength / weight : 1;
    const known = 1 / (weight + 1) + borrowed ** 2 / (all + 1);
    return { mean: share, strength: Math.max(0.1, 1 / (known + together * (1 - known)) - 1) };
  });
}

/** How much the leads of one period of a person hang together, 0 to 1, by moments. */
function correlationOf(people: readonly (readonly Arrivals[])[]): number {
  // As of little weight, a spread of 5 points around a third.
  let [above, below] = [1, 100];
  for (const periods of people) {
    const told = periods.filter(({ leads }) => leads > 0);
    const share = ratio(
      sumOf(told, ({ arrived }) => arrived),
      sumOf(told, ({ leads }) => leads),
    );
    if (share === null || told.length < 2 || share === 0 || share === 1) continue;
    const chance = share * (1 - share);
    const freedom = told.length / (told.length - 1);
    for (const { arrived, leads } of told) {
      const calming = 1 / (1 + leads / 20) ** 2;
      above += calming * (((arrived - leads * share) ** 2 * freedom) / chance - leads);
      below += calming * leads * (leads - 1);
    }
  }
  return Math.max(0, Math.min(0.5, above / below));
}
