import { mapKnown } from '../../stats/mapKnown.ts';
import type { RawEstimate } from '../../stats/sureDifference.ts';
import type { Better } from '../kpi.ts';
import type { Measured } from '../measured.ts';

/** How surely the data say it, for each manager by code. */
export interface Estimates {
  /** `same` as the value's, or another. */
  readonly unit: 'same' | 'pace' | 'score';
  /** Which way `fair` and `cautious` are better: a pace is, where days are not. */
  readonly better: Better;
  /**
   * True when `fair` is a best guess from a sample, which one or two leads cannot carry; false for
   * facts.
   */
  readonly ofSample: boolean;
  /**
   * The best guess of each manager's level: small samples are pulled to the team's. Null without
   * leads.
   */
  readonly fair: readonly (number | null)[];
  /** What each manager has at least shown, at 95 %. Null without leads. */
  cautious(): readonly (number | null)[];
  /**
   * Above 0 when manager a is surely better than b at 95 %, below when surely worse, 0 when the
   * data cannot tell.
   */
  compare(a: number, b: number): number;
  /** Manager a against b: `sign` is above 0 where a is better. */
  pair(a: number, b: number): Tested;
  /**
   * A manager against all others together: `sign` is above 0 where the value is higher. Null for
   * facts, such as counts.
   */
  rest(code: number): Tested | null;
  /**
   * How many times better than the team each is, for a Score: 1 is the team's level, 1.2 is a fifth
   * better. Null without leads; all is null when the team has no level to compare with.
   */
  relative(): readonly (Guess | null)[] | null;
}

/** A test of whether two are alike, which chance alone may make differ. */
interface Tested {
  /** Two-sided, 0 to 1; 1 where it cannot be tested. */
  readonly p: number;
  readonly sign: number;
}

/** A value as measured, with its standard error, and shrunk to the team. */
export interface Guess extends RawEstimate {
  readonly fair: number;
}

/**
 * What a family of measures (shares, times, averages, totals) has to say about its people with its
 * own statistics.
 */
export interface Statistics<P> {
  /** What the statistics go by, one for each manager. */
  readonly people: readonly P[];
  /** Left out: `same`. */
  readonly unit?: Estimates['unit'];
  /** Left out: as the KPI. */
  readonly better?: Better;
  /** Left out: true. */
  readonly ofSample?: boolean;
  /** The team's level, in the unit of the guesses; NaN when there is none. */
  readonly level: number;
  /**
   * Where less is better, what is left of this is compared: of refunds of 4 %, the 96 % kept. Left
   * out: twice the level.
   */
  readonly whole?: number;
  /** The unit of the fair value from that of the guesses; left out: the same. */
  shown?(guess: number): number | null;
  /** Asked only about people with leads or a value. */
  guess(person: P): Guess | null;
  /** What was at least shown at 95 %; null when that cannot be told. */
  bound(person: P, guess: Guess): number | null;
  /** The difference a - b where it is sure at 95 %, otherwise 0. */
  difference(a: P, b: P): number;
  /** Two-sided p-value of the question whether two are alike. Left out: that cannot be tested. */
  test?(a: P, b: P): number;
  /** Several people as one. Left out: they cannot be tested against the others. */
  joined?(people: readonly P[]): P;
}

const UNTESTED: Tested = { p: 1, sign: 0 };

/**
 * The estimates of people of whom this was measured, by the statistics of their family.
 *
 * @param managers What was measured of each, by code.
 * @example
 * const guess = (sales) => ({ raw: sales, fair: sales, error: 1 });
 * const facts = { people: [3, 5], level: 4, guess, bound: (sales) => sales, difference: (a, b) => a - b };
 * const measured = [3, 5].map((value) => ({ value, leads: value, ripening: 0 }));
 * estimatesOf(measured, { better: 'higher', ...facts }).compare(1, 0) // => 2
 */
export function estimatesOf<P>(
  managers: readonly Measured[],
  statistics: Statistics<P> & { readonly better: Better },
): Estimates {
  const { people, unit = 'same', better, ofSample = true, level, whole = 2 * level, shown } = statistics;
  const guesses = people.map((person, code) => {
    const measured = managers[code];
    return measured && (measured.leads > 0 || measured.value !== null) ? statistics.guess(person) : null;
  });
  let fair: Estimates['fair'] | null = null;
  const higher = better === 'higher';
  const left = (value: number): number => (higher ? value : whole - value);
  const team = left(level);
  const tested = (a: P, b: P): Tested => {
    const [one, other] = [statistics.guess(a), statistics.guess(b)];
    if (statistics.test === undefined || one === null || other === null) return UNTESTED;
    return { p: statistics.test(a, b), sign: Math.sign(higher ? one.raw - other.raw : other.raw - one.raw) };
  };
  return {
    unit,
    better,
    ofSample,
    get fair() {
      return (fair ??= mapKnown(guesses, (guess) => (shown ? shown(guess.fair) : guess.fair)));
    },
    cautious: () =>
      people.map((person, code) => {
        const guess = guesses[code];
        return guess ? statistics.bound(person, guess) : null;
      }),
    compare(a, b) {
      const [one, other] = higher ? [people[a], people[b]] : [people[b], people[a]];
      return one && other ? statistics.difference(one, other) : 0;
    },
    pair(a, b) {
      const [one, other] = [people[a], people[b]];
      return one && other ? tested(one, other) : UNTESTED;
    },
    rest(code) {
      const person = people[code];
      if (statistics.joined === undefined || person === undefined) return null;
      const { p, sign } = tested(person, statistics.joined(people.filter((_, other) => other !== code)));
      // Who has a higher pace has fewer days.
      return { p, sign: higher === (unit !== 'pace') ? sign : -sign };
    },
    relative: () =>
      team > 0
        ? mapKnown(guesses, ({ raw, fair, error }) => ({
            raw: left(raw) / team,
            fair: left(fair) / team,
            error: error / team,
          }))
        : null,
  };
}
