import { wholeAbove, wholeBelow } from '../stats/rounding.ts';
import { sumOf } from '../stats/sumOf.ts';
import type { History } from './history.ts';
import { type Distribution, NO_OUTLOOK, type Outlook, outlookFrom } from './outlook.ts';

/** So many numbers of leads to come are tried; of thousands fewer. */
const TRIED = 9;

/**
 * The outlook of a share: beta-binomial.
 *
 * The chance of a lead of this period to arrive is Beta(a, b): what the past says of the period, and
 * the leads of the period that are settled. Of those that may still arrive, those to come included,
 * a beta-binomial number will. How many are to come is not known either. The rest of this period
 * stands.
 *
 * Source: Gelman et al., "Bayesian Data Analysis", 2.4.
 */
export function shareOutlook(history: History): Outlook {
  const { family, better, done, coming, level, mayArrive, waiting, basis } = history;
  if (basis === null || level === null) return NO_OUTLOOK;
  // A share that leads can only leave is told by those who left.
  const kept = family === 'keep';
  const now = Math.round((kept ? 1 - (done.value ?? 1) : (done.value ?? 0)) * done.leads);
  const arriving = kept ? 1 - level.mean : level.mean;
  const hits = Math.max(1e-6, level.strength * arriving + now);
  const misses = Math.max(1e-6, level.strength * (1 - arriving) + Math.max(0, done.leads - now - waiting));
  const fresh = coming > 0 ? (mayArrive - waiting) / coming : 0;
  const tried = comingLeads(history).flatMap((count) => {
    const trials = Math.round(waiting + count * fresh);
    const leads = done.leads + count;
    return leads === 0 ? [] : arrivals(betaBinomial(trials, hits, misses), now, leads);
  });
  if (tried.length === 0) return NO_OUTLOOK;
  const mean = (pick: (one: Distribution) => number): number => sumOf(tried, pick) / tried.length;
  const found: Distribution = {
    atLeast: (value) => mean((one) => one.atLeast(value)),
    atMost: (value) => mean((one) => one.atMost(value)),
    least: Math.min(...tried.map(({ least }) => least)),
    most: Math.max(...tried.map(({ most }) => most)),
    step: 0,
  };
  return outlookFrom(basis, better, kept ? mirrored(found) : found);
}

/** Numbers of leads that may come, equally likely: a normal distribution at equal steps. */
function comingLeads({ coming, comingVariance, done }: History): readonly number[] {
  const count = coming === 0 ? 1 : coming > 2000 ? 1 : TRIED;
  const found = Array.from({ length: count }, (_, k) => {
    const z = normalAt((k + 0.5) / count);
    return Math.max(0, Math.round(coming + z * Math.sqrt(comingVariance)));
  });
  // Of a period without a lead there is no share.
  return found.map((leads) => Math.max(leads, done.leads === 0 ? 1 : 0));
}

/** Where a standard normal has this chance, to 0.005; by the logistic of Bowling et al. 2009. */
function normalAt(chance: number): number {
  return Math.log(chance / (1 - chance)) / 1.702;
}

/** Chances of 0, 1 … n arrivals, up to a factor. */
function betaBinomial(n: number, a: number, b: number): Float64Array {
  let log = 0;
  const logs = Float64Array.from({ length: n + 1 }, (_, k) => {
    if (k > 0) log += Math.log(((n - k + 1) * (a + k - 1)) / (k * (b + n - k)));
    return log;
  });
  const most = logs.reduce((one, other) => Math.max(one, other));
  return logs.map((one) => Math.exp(one - most));
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
