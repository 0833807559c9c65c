import { sumOf } from '../stats/sumOf.ts';
import type { Period } from '../time/period.ts';
import { driftOf } from './drift.ts';
import { type PeriodTried as Tried, idleShares } from './idleShare.ts';
import { type LevelAhead, type PersonPast, levelReading } from './levelReading.ts';
import { type Forecasted, periodVariances } from './periodVariance.ts';
import { seasonOf } from './season.ts';

/** What is still to come in a period, in events. */
export interface Rest {
  /** Of a period that is not idle. */
  readonly mean: number;
  readonly variance: number;
  /** The chance that nothing comes because the period is idle, 0 to 1. */
  readonly idle: number;
}

/** One person, or the team: the past, and the asked period so far. */
export interface PersonSoFar extends PersonPast {
  /** Of each past period, up to the point at which the asked one stands. */
  readonly early: readonly number[];
  readonly done: number;
  /** What share of a whole period is over and in the data, and what share is to come. */
  readonly seen: number;
  readonly left: number;
}

interface PeriodTried extends Tried {
  readonly early: number;
}

/** What is the same for everybody. */
export interface RestFrame {
  readonly past: readonly Period[];
  readonly period: Period;
  /** How long each period is beside the others, in working days; the asked one last. */
  readonly lengths: readonly number[];
  /** Which share of a period was usually there at this point. */
  readonly over: number;
}

/** What a period weighs beside the one after it. */
const DISCOUNTS = [1, 0.9, 0.8, 0.65];

/** The readings of the past are tried on so many periods, and variances taken from so many. */
const TRIED = 8;
const VARIED = 12;

/**
 * What is still to come to each person in the rest of the period.
 *
 * The level is a mean of several readings of the past (a slow or a quick memory, with or without
 * the team's drift, periods alike or by their working days), each believed as far as it would have
 * told the last periods. A period differs from its level, so what came by now says more of the rest
 * than the level: by a linear Bayes step with the variances that parts of past periods had.
 *
 * Source: Bühlmann & Straub 1970; quasi-likelihood: Wedderburn 1974, Biometrika 61.
 */
export function restOfPeriod(people: readonly PersonSoFar[], frame: RestFrame): readonly Rest[] {
  const { over } = frame;
  const { levels, first } = levelsOf(people, frame);
  const tried = people.map((person, i) =>
    levels.slice(0, -1).flatMap((all, k): PeriodTried[] => {
      const [level, came = 0, early = 0] = [all[i], person.whole[first + k], person.early[first + k]];
      const expected = (level?.mean ?? 0) * (person.work[first + k] ?? 0);
      return level === undefined || !(expected > 0) ? [] : [{ level, expected, came, early }];
    }),
  );
  const idle = idleShares(tried);
  /** Periods that were not idle, by two of their parts. */
  const parts = (
    pick: (one: PeriodTried) => readonly [number, number],
    [x, y]: readonly [number, number],
  ): readonly (readonly Forecasted[])[] =>
    tried.map((own, i) =>
      own.flatMap((one) => {
        const { level, expected, came } = one;
        const full = expected / (1 - (idle[i] ?? 0));
        return idle[i] && came === 0 ? [] : [{ level, came: pick(one), expected: [full * x, full * y] }];
      }),
    );
  const late = ({ came, early }: PeriodTried): number => came - early;
  const rest = over < 1 ? 1 - over : 1;
  const lateVariance = periodVariances(
    parts((one) => [late(one), late(one)], [rest, rest]),
    true,
  );
  const earlyVariance = periodVariances(
    parts(({ early }) => [early, early], [over, over]),
    true,
  );
  const shared = periodVariances(
    parts((one) => [one.early, late(one)], [over, rest]),
    false,
  );
  return people.map(({ seen, left, done }, i) => {
    const level = levels[frame.past.length - first]?.[i];
    if (level === undefined) return NOTHING;
    const share = idle[i] ?? 0;
    const mean = level.mean / (1 - share);
    const relative = (variance: number | undefined): number =>
      (variance ?? 0) * (1 + level.periodError) + level.chanceError;
    const known = { early: mean * seen, late: mean * left, done };
    const variances = {
      early: relative(earlyVariance[i]),
      late: relative(lateVariance[i]),
      shared: relative(shared[i]),
    };
    return { ...stepped(known, variances), idle: stillIdle(share, known, variances.early) };
  });
}

/** What is expected, and what came. */
interface PartsOfPeriod {
  readonly early: number;
  readonly late: number;
  readonly done: number;
}

/** The linear Bayes step from what came by now to the rest. */
function stepped(
  { early, late, done }: PartsOfPeriod,
  variances: { readonly early: number; readonly late: number; readonly shared: number },
): Omit<Rest, 'idle'> {
  const spread = early + variances.early * early * early;
  const shared = Math.min(variances.shared, Math.sqrt(variances.early * variances.late));
  const gain = spread > 0 ? (shared * early * late) / spread : 0;
  const mean = Math.max(0.02 * late, late + gain * (done - early));
  const variance = Math.max(0, variances.late * late * late - gain * gain * spread);
  // What is known by proportion goes up and down with the mean.
  return { mean, variance: mean + (late > 0 ? variance * (mean / late) ** 2 : 0) };
}

/** The longer nothing comes, the more it looks idle; one event, and it is not. */
function stillIdle(share: number, { early, done }: PartsOfPeriod, variance: number): number {
  if (share === 0 || done > 0) return 0;
  const zero = (1 + variance * early) ** (-1 / Math.max(variance, 1e-6));
  return share / (share + (1 - share) * zero);
}

const NOTHING: Rest = { mean: 0, variance: 0, idle: 0 };

/** The believed mean of all readings, by period from `first` to the asked one, by person. */
function levelsOf(
  people: readonly PersonSoFar[],
  { past, period, lengths }: RestFrame,
): { readonly levels: readonly (readonly LevelAhead[])[]; readonly first: number } {
  const work = past.map((_, t) => sumOf(people, (person) => person.work[t] ?? 0));
  const totals = past.map((_, t) => sumOf(people, (person) => person.whole[t] ?? 0));
  const logs = totals.map((total, t) => Math.log((total + 0.5) / Math.max(work[t] ?? 0, 0.1)));
  const season = seasonOf(logs, past, period);
  const calm = logs.map((log, t) => log - Math.log(season.past[t] ?? 1));
  const drift = driftOf(calm, sumOf(totals, (total) => total) / Math.max(1, past.length));
  const first = Math.min(past.length, Math.max(1, past.length - VARIED));
  const readings = (drift === 0 ? [0] : [0, drift]).flatMap((slope) =>
    [past.map(() => 1), lengths].flatMap((length) => {
      const factors = [...season.past, season.next].map(
        (one, t) => one * (length[t] ?? 1) * Math.exp(slope * (t - past.length)),
      );
      return DISCOUNTS.map((discount) => levelReading(people, factors, discount, first));
    }),
  );
  const tried = readings.map((levels) => triedOn(levels, people, first));
  const best = Math.max(...tried.map(({ score }) => score));
  // Periods that differ more than by chance tell less: quasi-likelihood.
  const dispersion = Math.max(1, Math.min(...tried.map((one) => one.dispersion)));
  const weights = tried.map(({ score }, k) => {
    const bolder = (k % DISCOUNTS.length) * 0.3 + (k >= 2 * DISCOUNTS.length ? 0.7 : 0);
    return Math.exp((score - best) / dispersion - bolder);
  });
  const all = sumOf(weights, (weight) => weight);
  const mean = (t: number, i: number, pick: (level: LevelAhead) => number): number =>
    sumOf(readings, (levels, k) => {
      const level = levels[t]?.[i];
      return level === undefined ? 0 : ((weights[k] ?? 0) / all) * pick(level);
    });
  const levels = Array.from({ length: past.length - first + 1 }, (_, t) =>
    people.map((_person, i) => ({
      mean: mean(t, i, (level) => level.mean),
      chanceError: mean(t, i, (level) => level.chanceError) + (first + t === past.length ? season.error : 0),
      periodError: mean(t, i, (level) => level.periodError),
    })),
  );
  return { levels, first };
}

/** How a reading would have told the last periods, as the logarithm of a Poisson likelihood. */
function triedOn(
  levels: readonly (readonly LevelAhead[])[],
  people: readonly PersonSoFar[],
  first: number,
): { readonly score: number; readonly dispersion: number } {
  let [score, squares, n] = [0, 0, 0];
  const from = Math.max(0, levels.length - 1 - TRIED);
  levels.slice(from, -1).forEach((all, k) => {
    people.forEach(({ whole, work }, i) => {
      const mean = (all[i]?.mean ?? 0) * (work[first + from + k] ?? 0);
      if (!(mean > 0)) return;
      const came = whole[first + from + k] ?? 0;
      score += came * Math.log(mean) - mean;
      squares += (came - mean) ** 2 / mean;
      n++;
    });
  });
  return { score, dispersion: n === 0 ? 1 : squares / n };
}
