import { incompleteBeta } from '../stats/distributions/incompleteBeta.ts';
import { sumOf } from '../stats/sumOf.ts';
import { logTime, timeOfLog } from './logTime.ts';
import type { History, PeriodValue } from './history.ts';
import { type Distribution, NO_OUTLOOK, type Outlook, outlookKind, outlookFrom, certainAt } from './outlook.ts';

/** So many degrees of freedom has the team's word about the ups and downs of one person. */
const TEAM_FREEDOM = 4;

/**
 * The outlook of an average or a median time: Student's predictive distribution.
 *
 * A period of n leads strays from the person's level with variance v / n. v is learned from how far
 * one's own periods lay apart, with the team's v as a prior of 4 degrees of freedom. The level is
 * the mean of own leads and of the team's prior. The final value is the mean of what is done and
 * what is to come, by leads.
 *
 * Times are taken by their logarithms: a median of 2 days may become 4 as easily as 1.
 */
export function levelOutlook(history: History): Outlook {
  const { family, unit, better, done, coming, level, variance } = history;
  const isTime = family === 'time';
  const inward = isTime ? (value: number) => logTime(value, unit) : (value: number) => value;
  const isKnown = ({ value, leads }: PeriodValue): boolean => value !== null && leads > 0;
  const past = history.past.filter(isKnown);
  const isOwn = past.length > 0 || isKnown(done);
  if (!isOwn && level === null) return NO_OUTLOOK;
  const kind = outlookKind(history, isOwn);
  const now = isKnown(done) ? [{ n: done.leads, x: inward(done.value ?? 0) }] : [];
  const before = past.map(({ value, leads }) => ({ n: leads, x: inward(value ?? 0) }));
  // Leads whose time is not told yet will tell it with those to come.
  const ahead = coming + (now.length > 0 ? 0 : done.leads);
  if (!(ahead > 0)) return isKnown(done) ? outlookFrom(kind, better, certainAt(done.value ?? 0)) : NO_OUTLOOK;
  const own = [...before, ...now];
  const n = sumOf(own, (period) => period.n) + (level?.strength ?? 0);
  const mean = (sumOf(own, (period) => period.n * period.x) + (level ? level.strength * inward(level.mean) : 0)) / n;
  const ownMean = sumOf(before, (period) => period.n * period.x) / sumOf(before, (period) => period.n);
  const ownFreedom = Math.max(0, before.length - 1);
  const squares = ownFreedom > 0 ? sumOf(before, (period) => period.n * (period.x - ownMean) ** 2) : 0;
  const freedom = ownFreedom + (variance === null ? 0 : TEAM_FREEDOM);
  if (freedom === 0 || !(n > 0)) return NO_OUTLOOK;
  const v = (squares + TEAM_FREEDOM * (variance ?? 0)) / freedom;
  const doneLeads = sumOf(now, (period) => period.n);
  const part = ahead / (ahead + doneLeads);
  const center = part * mean + (1 - part) * sumOf(now, (period) => period.x);
  const error = part * Math.sqrt(v * (1 / ahead + 1 / n));
  if (!(error > 0)) return outlookFrom(kind, better, certainAt(isTime ? timeOfLog(center, unit) : center));
  const above = (value: number): number => studentTail((inward(value) - center) / error, freedom);
  const least = isTime || unit !== 'points' ? 0 : -100;
  const most = unit === 'points' ? 100 : Infinity;
  const found: Distribution = {
    atLeast: (value) => (value <= least ? 1 : value > most ? 0 : above(value)),
    atMost: (value) => (value >= most ? 1 : value < least ? 0 : 1 - above(value)),
    least,
    most,
    step: 0,
  };
  return outlookFrom(kind, better, found);
}

/** P(T >= t) of Student's t. */
function studentTail(t: number, freedom: number): number {
  const tail = incompleteBeta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2;
  return t >= 0 ? tail : 1 - tail;
}
