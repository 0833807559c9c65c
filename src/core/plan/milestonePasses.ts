import { valueAt, isReached, type Leads, UNDATED } from '../leads.ts';
import type { Period } from '../time/period.ts';

/** How many leads passed each milestone on each day. */
interface MilestonePasses {
  /** The first day on which anybody passed anything; null when nobody did. */
  readonly firstDay: number | null;
  /** Leads that passed a milestone on the days of a period that are known. */
  count(step: number, period: Period): number;
}

/**
 * When the leads of somebody passed the milestones of a road, up to `asOf`. A lead that skipped a
 * milestone passed it on the day of the next one that it reached; what nobody dated is on no day.
 *
 * @param columns The milestones in order, see roadColumns.
 */
export function milestonePasses(
  leads: Leads,
  columns: readonly Float64Array[],
  asOfDay: number,
  isOurs: (lead: number) => boolean,
): MilestonePasses {
  const byStep = columns.map(() => new Map<number, number>());
  let firstDay: number | null = null;
  for (let lead = 0; lead < leads.count; lead++) {
    if (!isOurs(lead)) continue;
    let next = NaN;
    for (let step = columns.length - 1; step >= 0; step--) {
      const day = Math.floor(valueAt(columns[step] ?? new Float64Array(), lead));
      // A plan for the future is no day on which anything was passed.
      if (day <= asOfDay || (day === UNDATED && !isReached(next))) next = day;
      if (!(next <= asOfDay)) continue;
      const days = byStep[step];
      days?.set(next, (days.get(next) ?? 0) + 1);
      if (firstDay === null || next < firstDay) firstDay = next;
    }
  }
  return {
    firstDay,
    count(step, { fromDay, toDay }) {
      let count = 0;
      for (let day = fromDay; day <= Math.min(toDay, asOfDay); day++) count += byStep[step]?.get(day) ?? 0;
      return count;
    },
  };
}
