import { NEVER } from '../../core/leads.ts';

/** Days that cost work to find; none of them is after the latest of the written ones. */
interface CostlyDays {
  readonly written: readonly (Float64Array | null)[];
  exact(): Float64Array | null;
}

/** The latest day that is not in the future; today when there is none. */
export function latestDay(columns: readonly (Float64Array | null)[], today: number, costly?: CostlyDays): number {
  const latest = (all: typeof columns, other: number): number =>
    all.reduce((sofar, days) => (days === null ? sofar : laterOf(days, sofar, today + 1)), other);
  let last = latest(columns, -Infinity);
  if (costly !== undefined && latest(costly.written, last) > last) last = latest([costly.exact()], last);
  return last === -Infinity ? today : Math.floor(last);
}

/** The latest of these days and another one, of those before an end. */
function laterOf(days: Float64Array, other: number, end: number): number {
  let last = other;
  for (let i = 0; i < days.length; i++) {
    const at = days[i] ?? NEVER;
    if (at > last && at < end) last = at;
  }
  return last;
}
