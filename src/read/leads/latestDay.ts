import { NEVER } from '../../core/leads.ts';

/** The latest day that is not in the future; today when there is none. */
export function latestDay(columns: readonly (Float64Array | null)[], today: number): number {
  const last = columns.reduce((sofar, days) => (days === null ? sofar : laterOf(days, sofar, today + 1)), -Infinity);
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
