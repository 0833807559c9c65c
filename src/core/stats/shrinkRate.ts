import { type Moments, type Prior, moments, priorOf } from './prior.ts';

/** How many events a person had, and how many were to be expected with the team's rates. */
export interface Rate {
  readonly observed: number;
  readonly expected: number;
}

/**
 * Gamma prior of observed / expected by moments: strength = mean / between, where `between` is the variance of people's
 * true ratios beyond Poisson chance. The mean is 1 when the expected events sum to the observed ones.
 * Source: the gamma-Poisson model of Clayton & Kaldor 1987, doi:10.2307/2532003; moments weighted by expected events as
 * in Marshall 1991, doi:10.2307/2347593, with the ANOVA correction for the estimated mean.
 *
 * The spread is learned from people with at least one expected event: with less, a single event is a ratio of 10 or 200 and
 * would drown everybody else (the estimate is unbiased there, but of unbounded variance).
 *
 * @param groups One per person; people without expected events are left out.
 * @returns The prior, strength in expected events, at most 10 mean numbers of them. The cap itself is the answer when no difference can be
 *   seen: between <= 0 or fewer than two people. Null when nobody has expected events.
 */
export function ratePrior(groups: readonly Rate[]): Prior | null {
  const all = momentsOf(groups);
  if (!all) return null;
  const enough = momentsOf(groups.filter(({ expected }) => expected >= 1));
  const between = enough && enough.freedom > 0 ? (enough.squares - enough.mean * enough.freedom) / enough.weight : 0;
  return priorOf(all, all.mean, between);
}

function momentsOf(groups: readonly Rate[]): Moments | null {
  return moments(groups.map(({ observed, expected }) => ({ total: observed, size: expected })));
}
