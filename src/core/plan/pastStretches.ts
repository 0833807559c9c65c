import type { Leads } from '../leads.ts';
import type { Period } from '../time/period.ts';
import { datedSpan } from '../kpis/periodDates.ts';
import { periodsFromTo } from '../time/periodUnit.ts';
import { groupedByPeriod, ownedBy, pastPeriods } from '../forecast/past/pastPeriods.ts';
import { type StretchCounts, type StretchAsk, stretchCounts } from './stretchCounts.ts';

/** What somebody did on a road in the past. */
interface PastStretches {
  readonly periods: readonly Period[];
  /** In the order of the periods. */
  readonly counts: readonly StretchCounts[];
}

/**
 * The stretches of a road in the periods of the same kind before the one that is asked about, as
 * they are known at `asOf`; in all months where it has no beginning or end.
 *
 * @param ask The manager whose past it is; null is the whole team.
 */
export function pastStretches(
  leads: Leads,
  columns: readonly Float64Array[],
  { manager, period, asOfDay, usual }: StretchAsk & { readonly manager: number | null },
): PastStretches {
  const [starts = new Float64Array()] = columns;
  const isOurs = ownedBy(leads, manager);
  const span = datedSpan([starts], asOfDay, isOurs);
  if (span === null) return { periods: [], counts: [] };
  const periods =
    period !== null && Number.isFinite(period.fromDay + period.toDay)
      ? pastPeriods(period, span.fromDay)
      : periodsFromTo('month', span.fromDay, Math.min(span.toDay, period?.toDay ?? Infinity));
  const split = groupedByPeriod(leads, starts, periods, isOurs);
  return { periods, counts: stretchCounts(split, columns, { period: null, asOfDay, usual }).managers };
}
