import { columnMissing } from '../kpis/evaluate.ts';
import { mustTellRoad } from '../kpis/uncountable.ts';
import type { Timeframe } from '../kpis/timeframe.ts';
import type { Leads } from '../leads.ts';
import type { Period } from '../time/period.ts';
import { ratio } from '../stats/ratio.ts';
import { bestPeriod, topQuartile } from './bestLevel.ts';
import { type StretchGap, stretchGaps } from './stretchGaps.ts';
import { pastStretches } from './pastStretches.ts';
import { roadColumns, stretchCounts, trialsOf, usualByStretch } from './stretchCounts.ts';

/** A stretch of the road from one milestone to the next. */
export interface RoadStretch extends StretchGap {
  readonly from: string;
  readonly to: string;
  /** Leads that came to its beginning. */
  readonly leads: number;
  /** Of these, leads that have not had the usual time yet: they do not count in the rate. */
  readonly ripening: number;
  /** Share of the ripe leads that passed it, 0 to 1; null when none is ripe. */
  readonly rate: number | null;
  /** The best own level, never below the rate; null when nothing tells. */
  readonly best: number | null;
  /** The past period of that level; null where it is the top quartile of the team. */
  readonly bestPeriod: Period | null;
  /**
   * The gain in money: times the average amount of those who came to the end. Null when the road
   * does not end with a payment, or no amounts are known.
   */
  readonly money: number | null;
}

interface Bottleneck {
  readonly stretches: readonly RoadStretch[];
  /** Index of the stretch with the largest share of the gap; null when there is no gap. */
  readonly broken: number | null;
}

export interface BottleneckAsk extends Timeframe {
  /** A manager's code; null is the whole team. */
  readonly manager: number | null;
}

/**
 * Where the road breaks: for each stretch, how far its rate is from the best own level, and what
 * that costs at the end of the road.
 *
 * Counted are the leads whose first milestone is in the period. Rates are of leads that had the
 * usual time (see {@link stretchCounts}), so this month's leads do not look like a break. The gain
 * is what these leads would add at the end once all of them had the time.
 *
 * The best level of the team is the top quartile of its people in the same period. That of one
 * person, and of a team with nobody to compare, is the best of the periods before (of the months,
 * when the question is about all time). Whoever has no past is compared with the team.
 *
 * @throws KpiError `column-missing` when the data do not carry a milestone, or not the dates that a
 *   period needs.
 *   Also `sales-only` and `one-date`: rows that are no leads, see `mustTellRoad`.
 */
export function bottleneckOf(leads: Leads, milestones: readonly string[], ask: BottleneckAsk): Bottleneck {
  const { manager, period, asOfDay } = ask;
  mustTellRoad(leads, milestones, true);
  const columns = roadColumns(leads, milestones);
  const first = milestones[0] ?? '';
  if (period !== null && !leads.isDated(first)) throw columnMissing(leads, [first]);
  const usual = usualByStretch(leads, columns, asOfDay);
  const groups = stretchCounts(leads, columns, { period, asOfDay, usual });
  const ours = manager === null ? groups.team() : (groups.managers[manager] ?? groups.nobody);
  const past = pastStretches(leads, columns, { ...ask, usual });

  const levels = milestones.slice(1).map((_, i) => {
    const { successes, trials } = trialsOf(ours, i);
    const rate = ratio(successes, trials);
    const team = topQuartile(groups.managers.map((group) => trialsOf(group, i)));
    const own = bestPeriod(past.counts.map((group) => trialsOf(group, i)));
    const level =
      own !== null && (manager !== null || team === null)
        ? { rate: own.rate, period: past.periods[own.index] ?? null }
        : { rate: team, period: null };
    const best = level.rate === null || rate === null ? null : Math.max(level.rate, rate);
    return { rate, best, bestPeriod: best === level.rate ? level.period : null };
  });
  const gaps = stretchGaps(ours.came[0] ?? 0, levels);
  const check = milestones[milestones.length - 1] === 'paid' ? ratio(ours.amount, ours.priced) : null;
  const stretches = levels.map((level, i) => {
    const { gain, share } = gaps[i] ?? { gain: null, share: null };
    const came = ours.came[i] ?? 0;
    return {
      from: milestones[i] ?? '',
      to: milestones[i + 1] ?? '',
      leads: came,
      ripening: came - (ours.ripe[i] ?? 0),
      ...level,
      gain,
      share,
      money: gain === null || check === null ? null : gain * check,
    };
  });
  return { stretches, broken: largest(stretches.map(({ share }) => share)) };
}

function largest(shares: readonly (number | null)[]): number | null {
  let found: number | null = null;
  shares.forEach((share, i) => {
    if (share !== null && share > (found === null ? 0 : (shares[found] ?? 0))) found = i;
  });
  return found;
}
