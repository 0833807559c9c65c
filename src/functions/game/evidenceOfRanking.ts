import { evaluate } from '../../core/kpis/evaluate.ts';
import type { Evidence, Slice } from '../../core/kpis/evidence.ts';
import { isRoad } from '../../core/kpis/kpi.ts';
import { rankingEvidence } from '../../core/kpis/scoreEvidence.ts';
import type { Ranking } from '../../read/arguments/rankingArgument.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';

/**
 * What the leads of a slice say about what ranks people.
 *
 * @param lastDay What came later is left out, but for the days that a KPI with a limit gives its
 * leads: so the past stays as it stood on that day. Left out: all that is known counts.
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
