import { HAIR, wholeBelow } from '../stats/rounding.ts';
import type { Better, Unit } from '../kpis/kpi.ts';

/**
 * Nothing finer is said: of people and leads there are whole ones, of shares tenths of a percent.
 */
const FINEST: Readonly<Record<Unit, number>> = {
  share: 0.001,
  leads: 1,
  meetings: 1,
  calls: 1,
  points: 1,
  money: 1,
  days: 0.5,
  hours: 0.01,
  emails: 0.1,
};

/**
 * The steps in which a person would say such a number, the coarsest first: 1 or 5 with noughts, at
 * most a twentieth of it (1,237,411 goes by 50,000 and 37.4 by 1). Shares go by whole percents,
 * below 10 % by halves, below 2 % by tenths.
 */
export function stepsFor(value: number, unit: Unit): readonly number[] {
  const finest = FINEST[unit];
  const size = Math.abs(value);
  if (unit === 'share')
    return [0.01, 0.005, finest].filter((step) => step === finest || size >= (step === 0.01 ? 0.1 : 0.02));
  const steps: number[] = [];
  for (let step = largest(size / 20); step > finest; step = largest(step * 0.99)) steps.push(step);
  return [...steps, finest];
}

/**
 * The target as a person would say it: the nearest step. Shares go to the easier side: of 19 leads
 * 15 are 0.789, and 0.79 would ask for 16.
 *
 * @param fineness Which of the steps, 0 is the coarsest.
 */
export function roundTarget(value: number, unit: Unit, better: Better, fineness = 0): number {
  const steps = stepsFor(value, unit);
  const step = steps[Math.min(fineness, steps.length - 1)] ?? 1;
  const hair = better === 'higher' ? HAIR : -HAIR;
  const round = unit !== 'share' ? Math.round : better === 'higher' ? Math.floor : Math.ceil;
  // Without the hair that fractions leave.
  return Number((round(value / step + hair) * step).toPrecision(12)) + 0;
}

/** The largest of …, 0.5, 1, 5, 10, 50, … that is not above `size`. */
function largest(size: number): number {
  if (!(size > 0)) return 0;
  const power = 10 ** wholeBelow(Math.log10(size));
  return size >= 5 * power * (1 - HAIR) ? 5 * power : power;
}
