import { evaluate } from '../kpis/evaluate.ts';
import { type Kpi, isRoad } from '../kpis/kpi.ts';
import type { Measured } from '../kpis/measured.ts';
import { leadNumbers } from '../kpis/milestones.ts';
import { firstMilestoneDays, periodDates } from '../kpis/periodDates.ts';
import { regroup } from '../kpis/regroup.ts';
import { volumesBy } from '../kpis/totals.ts';
import { type Leads, NOBODY } from '../leads.ts';
import type { Period } from '../time/period.ts';

/**
 * A KPI in each of the periods. One pass tells all: they are groups of leads, by the date that puts a
 * lead into a period.
 *
 * @param isOurs Which leads are counted.
 * @param periods One after another, without gaps.
 * @returns One for each period; nothing for none.
 */
export function measuredIn(
  kpi: Kpi,
  leads: Leads,
  isOurs: (lead: number) => boolean,
  periods: readonly Period[],
  asOfDay: number,
): readonly Measured[] {
  const first = periods[0]?.fromDay ?? 0;
  const groups = periods.flatMap(({ fromDay, toDay }, group) => new Array<number>(toDay - fromDay + 1).fill(group));
  const groupsOf = (days: Float64Array): Int32Array => {
    const codes = new Int32Array(days.length).fill(NOBODY);
    days.forEach((day, lead) => {
      if (isOurs(lead)) codes[lead] = groups[Math.floor(day) - first] ?? NOBODY;
    });
    return codes;
  };
  if (!isRoad(kpi) && kpi.measure !== 'average') {
    const amounts = kpi.measure === 'count' ? null : leadNumbers(leads, kpi.column, asOfDay);
    return volumesBy(kpi, leads, firstMilestoneDays(kpi.to, leads), amounts, asOfDay, periods.length, groupsOf);
  }
  const [days = new Float64Array()] = periodDates(kpi, leads);
  const whole = { fromDay: first, toDay: periods[periods.length - 1]?.toDay ?? first };
  return evaluate(kpi, regroup(leads, groupsOf(days), periods.length), { period: whole, asOfDay }).managers;
}
