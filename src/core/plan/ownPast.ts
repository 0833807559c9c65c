import type { Leads } from '../leads.ts';
import type { Period } from '../time/period.ts';
import { spanOf } from '../kpis/milestoneDays.ts';
import { periodsBetween } from '../time/periodUnit.ts';
import { inPeriods, ownedBy, pastPeriods } from '../forecast/pastPeriods.ts';
import { type StretchCounts, type StretchSlice, stretchCounts } from './stretches.ts';

/** What somebody did on a road in the past. */
interface OwnPast {
  readonly periods: readonly Period[];
  /** In the order of the periods. */
  readonly counts: readonly StretchCounts[];
}

/**
 * The stretches of a road in the periods of the same kind before the one that is asked about, as
 * they are known at `asOf`; in all months where it has no beginning or end.
 *
 * @param slice The manager whose past it is; null is the whole team.
 */
export function ownPast(
  leads: Leads,
  columns: readonly Float64Array[],
  { manager, period, asOfDay, usual }: StretchSlice & { readonly manager: number | null },
): OwnPast {
  const [starts = new Float64Array()] = columns;
  const isOurs = ownedBy(leads, manager);
  const span = spanOf([starts], asOfDay, isOurs);
  if (span === null) return { periods: [], counts: [] };
  const periods =
    period !== null && Number.isFinite(period.fromDay + period.toDay)
      ? pastPeriods(period, span.fromDay)
      : periodsBetween('month', span.fromDay, Math.min(span.toDay, period?.toDay ?? Infinity));
  const split = inPeriods(leads, starts, periods, isOurs);
  return { periods, counts: stretchCounts(split, columns, { period: null, asOfDay, usual }).managers };
}
