import type { Better, Kpi } from '../kpis/kpi.ts';
import { type BadgeGoal, isAtGoal, isFinal } from './badgeGoal.ts';
import type { PeriodMark } from './kpiSeries.ts';

/** What a badge holds the marks against. */
export interface BadgeGoals {
  /**
   * The goal of a manager's mark, or, after the last one, of the next; null as long as there is
   * nothing to hold against.
   */
  of(manager: number, index: number): BadgeGoal | null;
  /** Whether the period of a mark can earn the badge at all. */
  allows(mark: PeriodMark): boolean;
}

/** One's own record stands from this many periods on: the best of two is a coin. */
const OWN_PERIODS = 2;

export function fixedGoal(goal: BadgeGoal): BadgeGoals {
  return { of: () => goal, allows: () => true };
}

/**
 * The best of one's own earlier periods, to beat; there must be at least two.
 *
 * @param isCounted Whether a mark stands on enough leads.
 */
export function ownRecords(
  kpi: Kpi,
  marks: readonly (readonly PeriodMark[])[],
  asOfDay: number,
  isCounted: (mark: PeriodMark) => boolean,
): BadgeGoals {
  const known = marks.map((own) => {
    const values: number[] = [];
    return [...own, null].map((mark): BadgeGoal | null => {
      const goal = values.length < OWN_PERIODS ? null : beat(bestOf(values, kpi.better), kpi.better);
      if (mark !== null && mark.value !== null && isFinal(kpi, mark, asOfDay) && isCounted(mark))
        values.push(mark.value);
      return goal;
    });
  });
  return { of: (manager, index) => known[manager]?.[index] ?? null, allows: () => true };
}

/**
 * The best of everybody's earlier periods, to beat. Of those who beat it in one period only the
 * best has the record, and only when the period is over.
 */
export function teamRecords(
  kpi: Kpi,
  marks: readonly (readonly PeriodMark[])[],
  asOfDay: number,
  isCounted: (mark: PeriodMark) => boolean,
): BadgeGoals {
  const { better } = kpi;
  const bests = new Map<number, number>();
  for (const mark of marks.flat()) {
    const { value, period } = mark;
    if (value !== null && isFinal(kpi, mark, asOfDay) && isCounted(mark))
      bests.set(period.toDay, bestOf([value, bests.get(period.toDay) ?? value], better));
  }
  const periods = [...bests].sort(([a], [b]) => a - b);
  const before = new Map<number, BadgeGoal>();
  let latest: BadgeGoal | null = null;
  for (const [toDay, best] of periods) {
    if (latest !== null) before.set(toDay, latest);
    if (latest === null || isAtGoal(latest, best)) latest = beat(best, better);
  }
  return {
    // A period without a best of its own is not over, or nobody had enough leads in it.
    of(manager, index) {
      const period = marks[manager]?.[index]?.period;
      return period && bests.has(period.toDay) ? (before.get(period.toDay) ?? null) : latest;
    },
    allows: ({ value, period: { toDay } }) =>
      value !== null && isAtGoal({ value: bests.get(toDay) ?? NaN, better, must: 'reach' }, value),
  };
}

function beat(value: number, better: Better): BadgeGoal {
  return { value, better, must: 'beat' };
}

function bestOf(values: readonly number[], better: Better): number {
  return values.reduce((a, b) => (better === 'higher' ? Math.max(a, b) : Math.min(a, b)));
}
