import { wholeAbove, wholeBelow } from '../kpis/rounding.ts';
import { logGamma } from '../stats/distributions/logGamma.ts';
import { sumOf } from '../stats/sumOf.ts';
import type { History, PeriodValue } from './history.ts';
import { type Distribution, NO_OUTLOOK, type Outlook, outlookKind, outlookFrom, certainAt } from './outlook.ts';

/**
 * The outlook of a share: beta-binomial.
 *
 * The chance of a lead to arrive is Beta(a, b). It is made of all arrivals and all settled leads
 * without one, of the past and of this period, and of the team's prior (Jeffreys' half and half
 * without colleagues). Of the leads that may still arrive, those to come included, a beta-binomial
 * number will. The rest of this period stands.
 *
 * Source: Gelman et al., "Bayesian Data Analysis", 2.4.
 */
export function shareOutlook(history: History): Outlook {
  const { family, better, past, done, coming, level } = history;
  const isOwn = past.length > 0 || done.leads > 0;
  const leads = done.leads + Math.round(coming);
  const mayArrive = Math.round(history.mayArrive);
  if ((!isOwn && level === null) || leads === 0) return NO_OUTLOOK;
  // A share that leads can only leave is told by those who left.
  const kept = family === 'keep';
  const arrived = ({ value, leads: n }: PeriodValue): number =>
    Math.round((kept ? 1 - (value ?? 1) : (value ?? 0)) * n);
  const prior = level
    ? {
        a: level.strength * (kept ? 1 - level.mean : level.mean),
        b: level.strength * (kept ? level.mean : 1 - level.mean),
      }
    : { a: 0.5, b: 0.5 };
  const now = arrived(done);
  const openNow = Math.max(0, mayArrive - Math.round(coming));
  const hits = sumOf(past, arrived) + now + prior.a;
  const misses =
    sumOf(past, (period) => period.leads - arrived(period)) + Math.max(0, done.leads - now - openNow) + prior.b;
  const kind = outlookKind(history, isOwn);
  if (mayArrive === 0) return outlookFrom(kind, better, certainAt(share(now)));
  const found = arrivals(betaBinomial(mayArrive, Math.max(hits, 1e-6), Math.max(misses, 1e-6)), now, leads);
  return outlookFrom(kind, better, kept ? mirrored(found) : found);

  function share(count: number): number {
    return kept ? 1 - count / leads : count / leads;
  }
}

/** Chances of 0, 1 … n arrivals. */
function betaBinomial(n: number, a: number, b: number): Float64Array {
  const whole = logGamma(n + 1) - logGamma(n + a + b) + logGamma(a + b) - logGamma(a) - logGamma(b);
  return Float64Array.from({ length: n + 1 }, (_, k) =>
    Math.exp(whole + logGamma(k + a) + logGamma(n - k + b) - logGamma(k + 1) - logGamma(n - k + 1)),
  );
}

/** The distribution of a share of `leads`: `now` of them and a random number more. */
function arrivals(chances: Float64Array, now: number, leads: number): Distribution {
  const upTo: number[] = [];
  let sum = 0;
  for (const chance of chances) upTo.push((sum += chance));
  // Divided by their sum, so that all together are surely 1.
  const most = (count: number): number => (count < 0 ? 0 : (upTo[count] ?? sum) / sum);
  return {
    atLeast: (value) => 1 - most(wholeAbove(value * leads - now) - 1),
    atMost: (value) => most(wholeBelow(value * leads - now)),
    least: now / leads,
    most: Math.min(1, (now + chances.length - 1) / leads),
    step: 1 / leads,
  };
}

function mirrored({ atLeast, atMost, least, most, step }: Distribution): Distribution {
  return {
    atLeast: (value) => atMost(1 - value),
    atMost: (value) => atLeast(1 - value),
    least: 1 - most,
    most: 1 - least,
    step,
  };
}
