import type { Measure } from '../kpi.ts';

/**
 * What was counted of a group of leads, in one shape for every measure. Those of two groups add up
 * to those of both; what a measure does not use is 0 or empty.
 */
export interface GroupCounts {
  /** Shares: those that are old enough. Counts, sums and averages: those with a value. */
  readonly leads: number;
  /** Shares: of these, those that count as a success. */
  readonly reached: number;
  /** Those that are too young. */
  readonly ripening: number;
  readonly sum: number;
  /** Sums: of the squared amounts; null where each lead counts as 1. Averages: of the squared differences from the mean. */
  readonly squares: number | null;
  /** How many had leads at all, whatever became of them; only whether it is 0 matters. */
  readonly present: number;
  /** Times: how long it took. */
  readonly times: readonly TimeBox[];
}

/** Leads that took one time. */
export interface TimeBox {
  /** Days, or the box that `scaleOf` puts it into. */
  readonly box: number;
  readonly arrived: number;
  /** Last seen then, still on the road. */
  readonly waiting: number;
  /** Of those who arrived, the leads that are as old as the limit. */
  readonly ripe: number;
}

/**
 * Of nobody.
 *
 * @example
 * NO_COUNTS.leads // => 0
 */
export const NO_COUNTS: GroupCounts = {
  leads: 0,
  reached: 0,
  ripening: 0,
  sum: 0,
  squares: null,
  present: 0,
  times: [],
};

/**
 * Both groups together. The squared differences of averages are joined about the common mean: Chan,
 * Golub & LeVeque 1979.
 *
 * @example
 * const one = { ...NO_COUNTS, leads: 2, sum: 30, squares: 50 };
 * const other = { ...NO_COUNTS, leads: 1, sum: 30, squares: 0 };
 * const { sum, squares } = addCounts('average', one, other);
 * [sum, squares] // => [60, 200]
 */
export function addCounts(measure: Measure, a: GroupCounts, b: GroupCounts): GroupCounts {
  return {
    leads: a.leads + b.leads,
    reached: a.reached + b.reached,
    ripening: a.ripening + b.ripening,
    sum: a.sum + b.sum,
    squares: joinedSquares(measure, a, b),
    present: a.present + b.present,
    // When asked: most shares are told without, and a thousand times of each month are slow to join.
    get times() {
      return joinedTimes(a.times, b.times);
    },
  };
}

function joinedSquares(measure: Measure, a: GroupCounts, b: GroupCounts): number | null {
  if (a.squares === null || b.squares === null) return a.squares ?? b.squares;
  const squares = a.squares + b.squares;
  if (measure !== 'average' || a.leads === 0 || b.leads === 0) return squares;
  return squares + ((b.sum / b.leads - a.sum / a.leads) ** 2 * a.leads * b.leads) / (a.leads + b.leads);
}

function joinedTimes(a: readonly TimeBox[], b: readonly TimeBox[]): readonly TimeBox[] {
  if (a.length === 0 || b.length === 0) return a.length === 0 ? b : a;
  const byBox = new Map(a.map((time) => [time.box, time]));
  for (const time of b) {
    const same = byBox.get(time.box);
    byBox.set(
      time.box,
      same === undefined
        ? time
        : {
            box: time.box,
            arrived: same.arrived + time.arrived,
            waiting: same.waiting + time.waiting,
            ripe: same.ripe + time.ripe,
          },
    );
  }
  return [...byBox.values()];
}
