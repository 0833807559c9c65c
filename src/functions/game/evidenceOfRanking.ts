import { evaluate } from '../../core/kpis/evaluate.ts';
import type { Evidence, Slice } from '../../core/kpis/evidence.ts';
import { isRoad } from '../../core/kpis/kpi.ts';
import { rankingEvidence } from '../../core/kpis/scoreEvidence.ts';
import type { Ranking } from '../../read/arguments/rankingArgument.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';

/**
 * The evidence of a slice for the KPI or Score that ranks people.
 *
 * @param lastDay Later events are left out, except within the days that a KPI with a limit gives
 *   its leads. So the past stays as it was known on that day. Left out: everything known counts.
 */
export function evidenceOfRanking(
  leads: SheetLeads,
  { parts, isScore }: Ranking,
  { period, asOfDay }: Slice,
  lastDay = Infinity,
): Evidence {
  const measured = parts.map(({ kpi, weight }) => {
    const ripeDays = isRoad(kpi) ? (kpi.withinDays ?? kpi.ripeDays ?? 0) : 0;
    const day = Math.min(asOfDay, lastDay + ripeDays);
    return { evidence: evaluate(kpi, leads, { period, asOfDay: day }), weight };
  });
  return rankingEvidence(measured, isScore);
}
