import { sumOf } from '../../stats/sumOf.ts';
import type { LevelAhead } from '../levelReading.ts';

/** What was expected of one period of a person, and came: two parts of it, or twice the same. */
export interface Forecasted {
  readonly level: LevelAhead;
  readonly came: readonly [number, number];
  readonly expected: readonly [number, number];
}

/** Before anything is seen periods are taken to differ by 22 %, as if half a one had shown it. */
const GUESS = { variance: 0.05, periods: 0.5 };

/** As many periods of the team's kind stand beside one's own. */
const TEAM_PERIODS = 20;

/**
 * How much a person's periods differ beyond chance: the relative variance, or the covariance of two
 * parts of a period; what the levels were not known by is taken off. By moments over the periods
 * that were forecast, one's own drawn to the team's.
 *
 * @param isSame Twice the same part: it varies by chance as well.
 * @returns One for each person, 0 or more.
 *
 * Source: Snyder, Ord & Beaumont 2012, "Forecasting the intermittent demand for slow-moving
 * inventories", Int. J. Forecasting 28; the credibility of one's own: Bühlmann & Straub 1970.
 */
export function periodVariances(people: readonly (readonly Forecasted[])[], isSame: boolean): readonly number[] {
  const own = people.map((periods) => ({
    above: sumOf(periods, (one) => momentOf(one, isSame)),
    weight: sumOf(periods, weightOf),
  }));
  const weight = sumOf(own, (one) => one.weight);
  const size = sumOf(people, (periods) => periods.length);
  // Of one period all people tell the same: what it had in common.
  const periods = Math.max(1, ...people.map((one) => one.length));
  const guessed = (GUESS.periods * weight) / periods || 1;
  const team = Math.max(0, (sumOf(own, ({ above }) => above) + guessed * GUESS.variance) / (weight + guessed));
  const beside = (TEAM_PERIODS * weight) / size || 1;
  return own.map((one) => Math.max(0, (one.above + beside * team) / (one.weight + beside)));
}

/** The product of both errors without what chance and the level's own error put into it. */
function momentOf({ level, came, expected }: Forecasted, isSame: boolean): number {
  const [x, y] = expected;
  const product = (came[0] - x) * (came[1] - y);
  return calming(expected) * (product - (isSame ? x : 0) - x * y * level.chanceError);
}

function weightOf({ level, expected }: Forecasted): number {
  return calming(expected) * expected[0] * expected[1] * (1 + level.periodError);
}

/** Of people with many events a month does not count for all the others. */
function calming([x, y]: readonly [number, number]): number {
  return 1 / (1 + Math.sqrt(x * y) / 10) ** 2;
}
