import { Z95 } from './proportion.ts';

/** What there is on one side of a comparison. */
export interface Side {
  /** Observations: leads, values, or for counts days; 0 when nothing is there yet. */
  readonly n: number;
  /** Variance of one observation, in the unit of the difference squared. */
  readonly variance: number;
}

/** How much more would settle a comparison, in whole observations. */
export interface More {
  /** As many more on each side; 0 where there is enough. */
  readonly both: number;
  /** More on the smaller side alone (of equal ones the more scattered); null when the other is too small for that to ever do. */
  readonly smaller: number | null;
}

/** The 80 % point of the standard normal distribution. */
const Z80 = 0.8416212335729144;

/**
 * How many more observations a comparison needs, to find with 80 % power at 5 % two-sided that the sides differ, if they
 * truly differ as much as said: until variance / n of both sides sum to (difference / (1.96 + 0.84))². From nothing that is
 * (1.96 + 0.84)²(v₁ + v₂) / difference² on each side, with every side's own variance and no continuity correction: 354 leads to
 * tell 30 from 40 %, where the pooled variance of Fleiss (power.prop.test in R) asks for 356.
 * Source: Hayes & Bennett 1999, doi:10.1093/ije/28.2.319, the formulas for rates, proportions and means before clustering.
 *
 * @param difference Of shares, means, rates or logarithms of hazards; the sign does not matter.
 * @returns Null when there is no difference to find, or no scatter to find it in.
 */
export function moreNeeded(difference: number, a: Side, b: Side): More | null {
  const target = (difference / (Z95 + Z80)) ** 2;
  const scatter = a.variance + b.variance;
  if (!(target > 0 && scatter > 0)) return null;
  // a.variance / (a.n + m) + b.variance / (b.n + m) = target, solved for m.
  const slope = target * (a.n + b.n) - scatter;
  const missing = a.variance * b.n + b.variance * a.n - target * a.n * b.n;
  const [small, large] = a.n < b.n || (a.n === b.n && a.variance > b.variance) ? [a, b] : [b, a];
  const room = target - large.variance / large.n;
  return {
    both: whole((Math.sqrt(slope * slope + 4 * target * missing) - slope) / (2 * target)),
    smaller: room > 0 ? whole(small.variance / room - small.n) : null,
  };
}

/** Rounds up, but not for a hair of floating point. */
function whole(count: number): number {
  return Math.max(0, Math.ceil(count - 1e-6));
}
