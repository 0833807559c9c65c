import { incompleteBeta } from '../stats/distributions/incompleteBeta.ts';
import { sumOf } from '../stats/sumOf.ts';
import { logTime, timeOfLog } from './logTime.ts';
import type { History, PeriodValue } from './history.ts';
import { type Distribution, NO_OUTLOOK, type Outlook, outlookFrom, certainAt } from './outlook.ts';

/** So many degrees of freedom has the team's word about the ups and downs of one person. */
const TEAM_FREEDOM = 4;

/**
 * The outlook of a median time: Student's predictive distribution.
 *
 * A period of n leads strays from the person's level with variance v / n. v is learned from how far
 * one's own periods lay apart, with the team's v as a prior of 4 degrees of freedom. The level is
 * the mean of own leads and of the team's prior. The final value is the mean of what is done and
 * what is to come, by leads.
 *
 * Times are taken by their logarithms: 2 days may become 4 as easily as 1. Those in days are whole
 * (continuity correction).
 */
export function levelOutlook(history: History): Outlook {
  const { unit, better, done, coming, level, variance, basis } = history;
  const inward = (value: number): number => logTime(value, unit);
  const isKnown = ({ value, leads }: PeriodValue): boolean => value !== null && leads > 0;
  const past = history.past.filter(isKnown);
  if (basis === null) return NO_OUTLOOK;
  const now = isKnown(done) ? [{ n: done.leads, x: inward(done.value ?? 0) }] : [];
  const before = past.map(({ value, leads }) => ({ n: leads, x: inward(value ?? 0) }));
  // Leads whose time is not told yet will tell it with those to come.
  const ahead = coming + (now.length > 0 ? 0 : done.leads);
  if (!(ahead > 0)) return isKnown(done) ? outlookFrom(basis, better, certainAt(done.value ?? 0)) : NO_OUTLOOK;
  const own = [...before, ...now];
  const n = sumOf(own, (period) => period.n) + (level?.strength ?? 0);
  const mean = (sumOf(own, (period) => period.n * period.x) + (level ? level.strength * inward(level.mean) : 0)) / n;
  const ownMean = sumOf(before, (period) => period.n * period.x) / sumOf(before, (period) => period.n);
  const ownFreedom = Math.max(0, before.length - 1);
  const squares = ownFreedom > 0 ? sumOf(before, (period) => period.n * (period.x - ownMean) ** 2) : 0;
  const freedom = ownFreedom + (variance === null ? 0 : TEAM_FREEDOM);
  if (freedom === 0 || !(n > 0)) return NO_OUTLOOK;
  // One period without ups and downs does not say that there are none.
  if (squares === 0 && !variance && before.length < 2) return NO_OUTLOOK;
  const v = (squares + TEAM_FREEDOM * (variance ?? 0)) / freedom;
  const doneLeads = sumOf(now, (period) => period.n);
  const part = ahead / (ahead + doneLeads);
  const center = part * mean + (1 - part) * sumOf(now, (period) => period.x);
  const error = part * Math.sqrt(v * (1 / ahead + 1 / n));
  if (!(error > 0)) return outlookFrom(basis, better, certainAt(timeOfLog(center, unit)));
  // A time in days is a whole number: 12 stands for all between 11.5 and 12.5.
  const half = unit === 'days' ? 0.5 : 0;
  const above = (value: number): number => studentTail((inward(value) - center) / error, freedom);
  const found: Distribution = {
    atLeast: (value) => (value <= 0 ? 1 : above(half > 0 ? Math.ceil(value) - half : value)),
    atMost: (value) => (value < 0 ? 0 : 1 - above(half > 0 ? Math.floor(value) + half : value)),
    least: 0,
    most: Infinity,
    step: half * 2,
  };
  return outlookFrom(basis, better, found);
}

/** P(T >= t) of Student's t. */
function studentTail(t: number, freedom: number): number {
  const tail = incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2;
  return t >= 0 ? tail : 1 - tail;
}
