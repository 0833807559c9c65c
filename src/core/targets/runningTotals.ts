import { ownedBy } from '../forecast/past/pastPeriods.ts';
import { kpiOnData } from '../kpis/evaluate.ts';
import { type Kpi, type VolumeKpi, isRoad } from '../kpis/kpi.ts';
import { leadNumbers } from '../kpis/milestones.ts';
import { paymentRows } from '../kpis/paymentRows.ts';
import { datedSpan, firstMilestoneDays, periodDates } from '../kpis/periodDates.ts';
import { totalsBy, totalValue } from '../kpis/totals.ts';
import { type Leads, NOBODY } from '../leads.ts';
import type { Period } from '../time/period.ts';

/** True for a KPI that adds up day by day: a count or a sum. */
export function addsUp(kpi: Kpi): kpi is VolumeKpi {
  return !isRoad(kpi) && kpi.measure !== 'average';
}

/**
 * What has added up since the first day of a span, a number for each of its days, and the first day
 * on which anything of theirs is dated.
 */
export function runningTotals(asked: VolumeKpi, all: Leads, who: number | null, span: Period, asOfDay: number) {
  const kpi = kpiOnData(asked, all);
  const leads = paymentRows(kpi, all);
  const isOurs = ownedBy(leads, who);
  const { fromDay, toDay } = span;
  const groupsOf = (days: Float64Array): Int32Array =>
    Int32Array.from(days, (day, lead) =>
      day >= fromDay && day < toDay + 1 && isOurs(lead) ? Math.floor(day) - fromDay : NOBODY,
    );
  const volume = addsUp(kpi) ? kpi : asked;
  const amounts = volume.measure === 'count' ? null : leadNumbers(leads, volume.column, asOfDay);
  const reached = firstMilestoneDays(volume.to, leads);
  let total = 0;
  return {
    totals: totalsBy(volume, leads, reached, amounts, asOfDay, toDay - fromDay + 1, groupsOf).map(
      (group) => (total += totalValue(group) ?? 0),
    ),
    dataFrom: datedSpan(periodDates(kpi, leads), asOfDay, isOurs)?.fromDay ?? Infinity,
  };
}
