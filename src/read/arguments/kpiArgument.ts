import { KpiError } from '../../core/errors.ts';
import type { Kpi } from '../../core/kpis/kpi.ts';
import { textArgument } from './plainArguments.ts';
import type { Arg } from '../cells/cell.ts';
import { ownKpis } from '../tabs/rows/ownKpis.ts';
import { kpiNamed } from './kpiNamed.ts';
import type { SheetLeads } from '../leads/sheetLeads.ts';

/**
 * The KPI of an argument that may not be left out.
 *
 * @param kpis The KPIs tab with the team's own KPIs.
 * @throws KpiError `kpi-missing` when it is blank, and those of {@link kpiNamed} and
 *   {@link ownKpis}.
 */
export function kpiArgument(kpi: Arg, leads: SheetLeads, kpis?: Arg): Kpi {
  const name = textArgument(kpi);
  if (name === null) throw new KpiError('kpi-missing', {});
  return kpiNamed(name, leads, ownKpis(kpis, leads));
}
