import { BUILTIN, builtin } from '../../core/kpis/builtinKpis.ts';
import { type Kpi, isRoad, isTime } from '../../core/kpis/kpi.ts';
import { fold } from '../cells/fold.ts';
import type { EvidenceTable } from './evidenceTable.ts';

/**
 * Under which key a table counts a KPI; null where it does not. A road that somebody typed is found
 * under the name of the built-in KPI that counts the same.
 */
export function evidenceKey(kpi: Kpi, { ofKpi }: Pick<EvidenceTable, 'ofKpi'>): string | null {
  const named = builtin(kpi.id);
  if (named === null && ofKpi.has(fold(kpi.id))) return fold(kpi.id);
  const same = [...(named === null ? [] : [named]), ...BUILTIN].find(
    (one) => ofKpi.has(one.id) && countsAlike(one, kpi),
  );
  return same?.id ?? null;
}

/** Whether two KPIs count the same of every lead, whatever they are called. */
function countsAlike(a: Kpi, b: Kpi): boolean {
  return countedAs(a) === countedAs(b);
}

function countedAs(kpi: Kpi): string {
  if (!isRoad(kpi)) return JSON.stringify([kpi.measure, kpi.to, kpi.column, kpi.lessRefunds]);
  const { measure, from, to, withinDays, ripeDays, unless, unit } = kpi;
  return JSON.stringify([measure, from, to, withinDays, ripeDays, unless, isTime(kpi) ? unit : '']);
}
