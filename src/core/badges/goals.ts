import type { Better, Kpi } from '../kpis/kpi.ts';
import { type Goal, isAt, isSettled } from './met.ts';
import type { Mark } from './series.ts';

/** What a badge holds the marks against. */
export interface Goals {
  /**
   * The goal of a manager's mark, or, after the last one, of the next; null as long as there is
   * nothing to hold against.
   */
  of(manager: number, index: number): Goal | null;
  /** Whether the period of a mark can earn the badge at all. */
  allows(mark: Mark): boolean;
}

/** One's own record stands from this many periods on: the best of two is a coin. */
const OWN_PERIODS = 2;

export function fixedGoal(goal: Goal): Goals {
  return { of: () => goal, allows: () => true };
}

/**
 * The best of one's own earlier periods, to beat; there must be at least two.
 *
 * @param isCounted Whether a mark stands on enough leads.
 */
export function ownRecords(
  kpi: Kpi,
  marks: readonly (readonly Mark[])[],
  asOfDay: number,
  isCounted: (mark: Mark) => boolean,
): Goals {
  const known = marks.map((own) => {
    const values: number[] = [];
    return [...own, null].map((mark): Goal | null => {
      const goal = values.length < OWN_PERIODS ? null : beat(bestOf(values, kpi.better), kpi.better);
      if (mark !== null && mark.value !== null && isSettled(kpi, mark, asOfDay) && isCounted(mark))
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
  marks: readonly (readonly Mark[])[],
  asOfDay: number,
  isCounted: (mark: Mark) => boolean,
): Goals {
  const { better } = kpi;
  const bests = new Map<number, number>();
  for (const mark of marks.flat()) {
    const { value, period } = mark;
    if (value !== null && isSettled(kpi, mark, asOfDay) && isCounted(mark))
      bests.set(period.toDay, bestOf([value, bests.get(period.toDay) ?? value], better));
  }
  const periods = [...bests].sort(([a], [b]) => a - b);
  const before = new Map<number, Goal>();
  let latest: Goal | null = null;
  for (const [toDay, best] of periods) {
    if (latest !== null) before.set(toDay, latest);
    if (latest === null || isAt(latest, best)) latest = beat(best, better);
  }
  return {
    // A period without a best of its own is not over, or nobody had enough leads in it.
    of(manager, index) {
      const period = marks[manager]?.[index]?.period;
      return period && bests.has(period.toDay) ? (before.get(period.toDay) ?? null) : latest;
    },
    allows: ({ value, period: { toDay } }) =>
      value !== null && isAt({ value: bests.get(toDay) ?? NaN, better, must: 'reach' }, value),
  };
}

function beat(value: number, better: Better): Goal {
  return { value, better, must: 'beat' };
}

function bestOf(values: readonly number[], better: Better): number {
  return values.reduce((a, b) => (better === 'higher' ? Math.max(a, b) : Math.min(a, b)));
}
