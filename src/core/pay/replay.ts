import { BALANCED, BUILTIN, builtin } from '../kpis/builtinKpis.ts';
import { isDated } from '../kpis/milestones.ts';
import { canCarry, kpiOnData, evaluate } from '../kpis/evaluate.ts';
import type { Timeframe } from '../kpis/timeframe.ts';
import { type Kpi, isRoad } from '../kpis/kpi.ts';
import { scoreEvidence } from '../kpis/evidence/scoreEvidence.ts';
import { ripeParts } from '../kpis/evidence/ripeParts.ts';
import type { Leads } from '../leads.ts';
import { type Period, previousPeriod } from '../time/period.ts';
import { periodAt } from '../time/periodUnit.ts';
import { competitionRanks } from '../stats/ranks/competitionRanks.ts';
import { sumOf } from '../stats/sumOf.ts';
import { leaderboard } from '../board/leaderboard.ts';
import { firstLeadDay } from './paidPeriods.ts';

/**
 * The latest whole months of the data, oldest first: each is over on `asOfDay`, and the first lead
 * or payment came in it or before.
 */
export function wholeMonths(leads: Leads, count: number, asOfDay: number): readonly Period[] {
  const firstDay = firstLeadDay(leads, asOfDay);
  const running = periodAt('month', asOfDay);
  const months: Period[] = [];
  let month = running.toDay <= asOfDay ? running : previousPeriod(running);
  while (months.length < count && month.toDay >= firstDay) {
    months.unshift(month);
    month = previousPeriod(month);
  }
  return months;
}

/**
 * The place of each manager by one thing; null for who has none, everybody when nothing can be
 * told.
 */
export type Places = readonly (number | null)[];

/** Places by what rules gave; nobody has one where nobody got anything. */
export function placesBy(totals: readonly number[]): Places {
  return totals.some((total) => total > 0) ? competitionRanks(totals) : totals.map(() => null);
}

/** Places by the balanced Score, the fair one, of the KPIs that the data carry. */
export function placesByScore(leads: Leads, timeframe: Timeframe): Places {
  const { names } = leads.managers;
  const kpis = BALANCED.map(builtin).filter((kpi) => kpi !== null);
  const told = kpis.filter((kpi) => canTell(kpi, leads));
  const weighted = told.map((kpi) => ({ kpi, weight: 1 }));
  const parts = ripeParts(weighted, leads, timeframe);
  if (parts.length === 0) return names.map(() => null);
  const { standings } = leaderboard(scoreEvidence(parts), null, 'fair', names);
  return names.map((_, code) => standings.find(({ manager }) => manager === code)?.place ?? null);
}

/**
 * Places by effort alone, of whatever quality: calls and meetings, each as a share of the team's.
 */
export function placesByEffort(leads: Leads, timeframe: Timeframe): Places {
  const shares = leads.managers.names.map(() => 0);
  for (const kpi of BUILTIN.map((one) => kpiOnData(one, leads))) {
    if (kpi.kind !== 'effort' || !canTell(kpi, leads)) continue;
    const values = evaluate(kpi, leads, timeframe).managers.map(({ value }) => value ?? 0);
    const all = sumOf(values, (value) => value);
    values.forEach((value, code) => {
      if (all > 0) shares[code] = (shares[code] ?? 0) + value / all;
    });
  }
  return placesBy(shares);
}

/** True when the data carry the KPI in a period. */
function canTell(kpi: Kpi, leads: Leads): boolean {
  const dated = (ids: readonly string[]): boolean => ids.some((id) => isDated(leads, id));
  return canCarry(kpi, leads) && dated(isRoad(kpi) ? kpi.from : kpi.to);
}

/** Would effort alone have won? */
interface EffortVerdict {
  /**
   * `won`: the first by effort is first by the rules, but not by the Score. `fair`: first by all
   * three, so these months cannot tell. `lost`: the first by effort is not first by the rules.
   * `unknown`: nothing tells effort, the rules gave nothing, or there is no Score to hold them
   * against.
   */
  readonly kind: 'won' | 'fair' | 'lost' | 'unknown';
  /** The first by effort; of several the best by the rules. */
  readonly manager: number;
}

export function effortVerdict(rules: Places, score: Places, effort: Places): EffortVerdict {
  const placeOf = (places: Places, code: number): number => places[code] ?? Infinity;
  const first = effort.flatMap((place, code) => (place === 1 ? [code] : []));
  const manager = first.reduce((a, b) => (placeOf(rules, b) < placeOf(rules, a) ? b : a), first[0] ?? -1);
  const isTold = [rules, score, effort].every((places) => places.some((place) => place !== null));
  if (!isTold) return { kind: 'unknown', manager };
  if (rules[manager] !== 1) return { kind: 'lost', manager };
  return { kind: score[manager] === 1 ? 'fair' : 'won', manager };
}
