import { evaluate, kpiOnData } from '../kpis/evaluate.ts';
import type { Evidence } from '../kpis/evidence/evidence.ts';
import type { Timeframe } from '../kpis/timeframe.ts';
import { type Kpi, isRoad, isTime } from '../kpis/kpi.ts';
import { paymentRows } from '../kpis/paymentRows.ts';
import { type Leads, NOBODY } from '../leads.ts';
import { listed } from './listed.ts';
import type { Receipt } from './receiptLine.ts';
import { shareLines } from './shareLines.ts';
import { timeLines } from './timeLines.ts';
import { volumeLines } from './volumeLines.ts';

/**
 * What a KPI is made of: how each lead counts, and why. The leads are gone over a second time, after
 * the value was measured. It follows from the lines: as their sum, as the share of those that reached,
 * as their mean, or for a time by Kaplan-Meier.
 *
 * @param who The code of a manager, NOBODY for the leads that name none; null is the whole team.
 * @throws KpiError where the data cannot carry the KPI: see {@link evaluate}.
 */
export function receiptOf(asked: Kpi, all: Leads, timeframe: Timeframe, who: number | null): Receipt {
  const value = valueOf(evaluate(asked, all, timeframe), who);
  const kpi = kpiOnData(asked, all);
  const leads = paymentRows(kpi, all);
  const linesOf = isRoad(kpi)
    ? isTime(kpi)
      ? timeLines(kpi, leads, timeframe)
      : shareLines(kpi, leads, timeframe)
    : volumeLines(kpi, leads, timeframe);
  return { value, ...listed(leads, who, linesOf) };
}

function valueOf(evidence: Evidence, who: number | null): number | null {
  if (who === null) return evidence.team.value;
  return who === NOBODY ? evidence.nobody.value : (evidence.managers[who]?.value ?? null);
}
