import type { ComparedEvidence } from '../../../core/board/leaderboard.ts';
import type { Evidence } from '../../../core/kpis/evidence/evidence.ts';
import type { Timeframe } from '../../../core/kpis/timeframe.ts';
import type { Kpi } from '../../../core/kpis/kpi.ts';
import { ripeParts } from '../../../core/kpis/evidence/ripeParts.ts';
import { rankingEvidence } from '../../../core/kpis/evidence/scoreEvidence.ts';
import { partsTold } from '../../../core/kpis/evidence/scoreParts.ts';
import type { Period } from '../../../core/time/period.ts';
import type { Ranking } from '../../../read/arguments/rankingArgument.ts';
import type { SheetLeads } from '../../../read/leads/sheetLeads.ts';

/** What ranks people, and which part of it is told for which period. */
export interface RankedEvidence {
  readonly evidence: Evidence;
  /** KPIs with a limit that are told for another period than the asked one: the newest ripe one. */
  readonly shifted: readonly { readonly kpi: Kpi; readonly period: Period }[];
  /** KPIs of a Score that nobody has leads enough for. */
  readonly untold: readonly Kpi[];
  /** KPIs that count. */
  readonly told: ReadonlySet<Kpi>;
  /** The evidence where of a Score only these KPIs count. */
  among(kpis: ReadonlySet<Kpi>): Evidence;
}

/**
 * The evidence of a timeframe for the KPI or Score that ranks people. KPIs with a limit are told
 * for the newest period that is ripe.
 *
 * @param timeframeOf Another timeframe to look at, such as the one before, from that of a KPI.
 */
export function evidenceOfRanking(
  leads: SheetLeads,
  { parts, isScore }: Ranking,
  timeframe: Timeframe,
  timeframeOf: (timeframe: Timeframe, kpi: Kpi) => Timeframe = (same) => same,
): RankedEvidence {
  const measured = ripeParts(parts, leads, timeframe, timeframeOf);
  const told = new Set(isScore ? partsTold(measured).map(({ kpi }) => kpi) : parts.map(({ kpi }) => kpi));
  return {
    evidence: rankingEvidence(measured, isScore),
    shifted: measured.flatMap(({ kpi, period, isShifted }) =>
      period === null || !isShifted || !told.has(kpi) ? [] : [{ kpi, period }],
    ),
    untold: parts.flatMap(({ kpi }) => (told.has(kpi) ? [] : [kpi])),
    told,
    among: (kpis) => rankingEvidence(measured, isScore, kpis),
  };
}

/**
 * What was ranked by and what came before, by the same parts: a Score of more or other parts is no
 * change of anybody's.
 */
export function bySameParts(now: RankedEvidence, before: RankedEvidence): Omit<ComparedEvidence, 'of'> {
  const both = new Set([...now.told].filter((kpi) => before.told.has(kpi)));
  return { now: now.among(both), before: before.among(both) };
}
