import { ratePrior } from '../stats/priors/ratePrior.ts';
import { sumOf } from '../stats/sumOf.ts';

/** One person, or the team, by past period; the oldest first. */
export interface PersonPast {
  readonly whole: readonly number[];
  /** How much of each period was worked and is in the data, usually 1. */
  readonly work: readonly number[];
}

/** What the past up to a period says of a person's level in it. */
export interface LevelAhead {
  /** Events of a whole period. */
  readonly mean: number;
  /** Relative variance of the mean by chance alone: how few events it stands on. */
  readonly chanceError: number;
  /** How much of the variance between periods goes into the mean. */
  readonly periodError: number;
}

/**
 * The levels of all people under one way of reading the past: discounted gamma means, drawn to the
 * team by its gamma prior.
 *
 * @param factors What multiplies a level in each period: season, drift, days; the next one last.
 * @param discount What a period weighs beside the one after it: 1 for all alike.
 * @returns By period from `first` to the next one, by person.
 *
 * Source: Smith 1979, "A generalization of the Bayesian steady forecasting model", J. R. Statist.
 * Soc. B 41; Harvey & Fernandes 1989, "Time series models for count or qualitative observations",
 * J. Bus. Econ. Statist. 7.
 */
export function levelReading(
  people: readonly PersonPast[],
  factors: readonly number[],
  discount: number,
  first: number,
): readonly (readonly LevelAhead[])[] {
  const states = people.map(() => ({ observed: 0, expected: 0, squares: 0 }));
  const found: LevelAhead[][] = [];
  factors.forEach((factor, t) => {
    if (t >= first) found.push(levelsNow(states, factor));
    people.forEach(({ whole, work }, i) => {
      const state = states[i];
      if (state === undefined) return;
      const part = (work[t] ?? 0) * factor;
      state.observed = state.observed * discount + (part > 0 ? (whole[t] ?? 0) : 0);
      state.expected = state.expected * discount + part;
      state.squares = state.squares * discount * discount + part * part;
    });
  });
  return found;
}

function levelsNow(
  states: readonly { readonly observed: number; readonly expected: number; readonly squares: number }[],
  factor: number,
): LevelAhead[] {
  const prior = ratePrior(states);
  const mean = prior?.mean ?? 0;
  // Where nobody had an event there is nothing to borrow.
  const strength = prior && mean > 0 ? prior.strength : 0;
  const all = sumOf(states, ({ observed }) => observed) + 0.5;
  const known = states.filter(({ expected }) => expected > 0).length;
  return states.map(({ observed, expected, squares }) => {
    const events = observed + strength * mean || 0.5;
    const behind = expected + strength;
    const borrowed = behind > 0 ? strength / behind : 0;
    const team = borrowed > 0 ? 1 / all + 1 / (known * strength * mean) : 0;
    return {
      mean: behind > 0 ? (events / behind) * factor : 0,
      chanceError: 1 / events + borrowed * borrowed * team,
      periodError: expected > 0 ? ((1 - borrowed) ** 2 * squares) / (expected * expected) : 0,
    };
  });
}
