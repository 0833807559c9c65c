import { type LevelFrame, believedLevels } from './believedLevels.ts';
import { type PeriodTried as Tried, idleShares } from './past/idleShare.ts';
import type { PersonPast } from './levelReading.ts';
import { type Forecasted, periodVariances } from './past/periodVariance.ts';

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
export interface RestFrame extends LevelFrame {
  /** Which share of a period was usually there at this point. */
  readonly over: number;
}

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
  const { levels, first } = believedLevels(people, frame);
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
