import { sumOf } from '../stats/sumOf.ts';
import type { Period } from '../time/period.ts';
import { driftOf } from './past/drift.ts';
import { type LevelAhead, type PersonPast, levelReading } from './levelReading.ts';
import { seasonOf } from './past/season.ts';

/** The past periods and the next one. */
export interface LevelFrame {
  readonly past: readonly Period[];
  readonly period: Period;
  /** How long each period is beside the others, in working days; the asked one last. */
  readonly lengths: readonly number[];
}

/** What a period weighs beside the one after it. */
const DISCOUNTS = [1, 0.9, 0.8, 0.65];

/** The readings of the past are tried on so many periods, and variances taken from so many. */
const TRIED = 8;
const VARIED = 12;

/** The believed mean of all readings, by period from `first` to the asked one, by person. */
export function believedLevels(
  people: readonly PersonPast[],
  { past, period, lengths }: LevelFrame,
): { readonly levels: readonly (readonly LevelAhead[])[]; readonly first: number } {
  const work = past.map((_, t) => sumOf(people, (person) => person.work[t] ?? 0));
  const totals = past.map((_, t) => sumOf(people, (person) => person.whole[t] ?? 0));
  const usual = Math.log(
    (sumOf(totals, (total) => total) + 0.5) /
      Math.max(
        0.1,
        sumOf(work, (part) => part),
      ),
  );
  // A period in which everybody was away says nothing.
  const logs = totals.map((total, t) => ((work[t] ?? 0) < 0.1 ? usual : Math.log((total + 0.5) / (work[t] ?? 1))));
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
  people: readonly PersonPast[],
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
