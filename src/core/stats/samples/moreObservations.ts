import { Z95 } from '../z95.ts';

/** What there is on one side of a comparison. */
interface Side {
  /** Observations: leads, values or expected events; 0 when nothing is there yet. */
  readonly n: number;
  /** Variance of one observation, in the unit of the difference squared. */
  readonly variance: number;
}

/** The 80 % point of the standard normal distribution. */
const Z80 = 0.8416212335729144;

/**
 * How many more observations each side needs, for a test at 5 % (two-sided) to find with 80 % power
 * that the sides differ, if they truly differ as much as said: until variance / n of both sides sum
 * to (difference / (1.96 + 0.84))². Every side has its own variance; no continuity correction.
 *
 * @param difference Of shares, means, rates or logarithms of hazards; the sign does not matter.
 * @returns Whole observations, 0 where there is enough. Null when there is no difference to find,
 *   or no scatter to find it in.
 * @example
 * // To tell 30 from 40 % of leads; power.prop.test in R pools the variances and asks for 356.
 * moreObservations(0.1, { n: 0, variance: 0.3 * 0.7 }, { n: 0, variance: 0.4 * 0.6 }) // => 354
 * @see Hayes & Bennett 1999, doi:10.1093/ije/28.2.319, the formulas before clustering.
 */
export function moreObservations(difference: number, a: Side, b: Side): number | null {
  const target = (difference / (Z95 + Z80)) ** 2;
  const scatter = a.variance + b.variance;
  if (!(target > 0 && scatter > 0)) return null;
  // a.variance / (a.n + m) + b.variance / (b.n + m) = target, solved for m.
  const slope = target * (a.n + b.n) - scatter;
  const missing = a.variance * b.n + b.variance * a.n - target * a.n * b.n;
  const more = (Math.sqrt(slope * slope + 4 * target * missing) - slope) / (2 * target);
  // Rounded up, but not for a hair of floating point.
  return Math.max(0, Math.ceil(more - 1e-6));
}
