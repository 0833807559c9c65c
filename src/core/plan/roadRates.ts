import type { Leads } from '../leads.ts';
import type { Timeframe } from '../kpis/timeframe.ts';
import type { ConfidenceInterval } from '../stats/confidenceInterval.ts';
import type { BinomialCount } from '../stats/binomialCount.ts';
import { wilson } from '../stats/wilson.ts';
import { ratio } from '../stats/ratio.ts';
import { sharePrior } from '../stats/priors/sharePrior.ts';
import { bestPeriod, topQuartile } from './bestLevel.ts';
import { pastStretches } from './pastStretches.ts';
import { stretchCounts, trialsOf, usualByStretch } from './stretchCounts.ts';

/** What to expect of a stretch. */
export interface RoadRate {
  /** 0 to 1; null when no lead had the time. */
  readonly rate: number | null;
  /** Its 95 % interval (Wilson). */
  readonly interval: ConfidenceInterval | null;
  /**
   * The team's own best level (of a team of one: of its months), never below the rate; the rate
   * where no difference is seen.
   */
  readonly best: number | null;
}

/**
 * What to expect of each stretch of a road: the rate of the leads that had the usual time. That of
 * one person is pulled to the team by empirical Bayes: some leads of the team's kind are added to
 * theirs. So nothing paid out of three does not ask for endless leads.
 *
 * @param manager Null is the whole team.
 */
export function roadRates(
  leads: Leads,
  columns: readonly Float64Array[],
  manager: number | null,
  timeframe: Timeframe,
): readonly RoadRate[] {
  const usual = usualByStretch(leads, columns, timeframe.asOfDay);
  const groups = stretchCounts(leads, columns, { ...timeframe, usual });
  const team = manager === null ? groups.team() : null;
  const months = pastStretches(leads, columns, {
    manager: null,
    period: null,
    asOfDay: timeframe.asOfDay,
    usual,
  }).counts;
  return columns.slice(1).map((_, i) => {
    const people = groups.managers.map((group) => trialsOf(group, i));
    const own = people[manager ?? -1];
    const trials = team === null ? asMany(own, people) : trialsOf(team, i);
    if (trials === null) return { rate: null, interval: null, best: null };
    const rate = ratio(trials.successes, trials.trials);
    const best = topQuartile(people) ?? bestPeriod(months.map((group) => trialsOf(group, i)))?.rate ?? null;
    return {
      rate,
      interval: wilson(trials.successes, trials.trials),
      best: rate === null || best === null ? rate : Math.max(rate, best),
    };
  });
}

/** A person's leads with those of the team's kind that the prior stands for. */
function asMany(own: BinomialCount | undefined, people: readonly BinomialCount[]): BinomialCount | null {
  const prior = sharePrior(people);
  if (prior === null) return null;
  return {
    successes: (own?.successes ?? 0) + prior.strength * prior.mean,
    trials: (own?.trials ?? 0) + prior.strength,
  };
}
