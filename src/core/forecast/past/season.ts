import { sumOf } from '../../stats/sumOf.ts';
import { civilOf } from '../../time/days.ts';
import type { Period } from '../../time/period.ts';
import { lineThrough } from './drift.ts';

/** How many times the usual a period brings by its place in the year; 1 for all where none is seen. */
export interface Season {
  readonly past: readonly number[];
  readonly next: number;
  /** Relative variance of what is not known of the next one. */
  readonly error: number;
}

/**
 * The season of the year by the team's totals: the logarithms around their trend, as the mean of
 * each calendar month (or quarter) over the years, drawn to none as chance between the years asks.
 *
 * @param logs Logarithms of the team's totals, by past period, the oldest first.
 * @returns None with less than two years, and of periods that do not come once a year, such as weeks.
 */
export function seasonOf(logs: readonly number[], past: readonly Period[], period: Period): Season {
  const places = past.map(placeInYear);
  const months = Math.round((period.toDay - period.fromDay + 1) / 30.4);
  const isSeasonal = past.length * months >= 24 && [period, ...past].every(isOfMonths);
  if (!isSeasonal) return { past: past.map(() => 1), next: 1, error: 0 };
  const { residuals } = lineThrough(logs);
  const groups = [...new Set(places)].map((place) => residuals.filter((_, i) => places[i] === place));
  const means = groups.map((group) => sumOf(group, (log) => log) / group.length);
  const squares = sumOf(groups, (group, i) => sumOf(group, (log) => (log - (means[i] ?? 0)) ** 2));
  const error = squares / Math.max(1, past.length - groups.length) / (past.length / groups.length);
  const between = sumOf(means, (log) => log * log) / (groups.length - 1) - error;
  const trust = between > 0 ? between / (between + error) : 0;
  const known = new Map([...new Set(places)].map((place, i) => [place, Math.exp(trust * (means[i] ?? 0))]));
  const factor = (place: number): number => known.get(place) ?? 1;
  return { past: places.map(factor), next: factor(placeInYear(period)), error: trust * error };
}

function placeInYear({ fromDay }: Period): number {
  return civilOf(fromDay).month;
}

function isOfMonths({ fromDay, toDay }: Period): boolean {
  return civilOf(fromDay).day === 1 && civilOf(toDay + 1).day === 1;
}
