import { KpiError } from '../../core/errors.ts';
import { evaluate } from '../../core/kpis/evaluate.ts';
import { milestonesOf } from '../../core/kpis/kpi.ts';
import { builtinNamed } from '../../read/arguments/builtinNames.ts';
import { fold } from '../../read/cells/fold.ts';
import { kpiOfRow } from '../../read/tabs/kpiRow.ts';
import { findOwn } from '../../read/tabs/ownKpis.ts';
import { RowReader } from '../../read/tabs/rowReader.ts';
import { KPIS } from '../../read/tabs/tabs.ts';
import { type SheetLeads, readLeads } from '../../read/leads/leads.ts';
import type { KpiCells, KpiField, KpiNow } from '../api/index.ts';
import { mistakeIn } from '../mistake.ts';
import type { Asked } from '../outcome.ts';
import { tabTable } from '../tabs/leadTabs.ts';

/** The leads of a tab. @throws Obstacle, KpiError when there are none to read. */
export function leadsOn(tab: string, { spreadsheet, host }: Asked): SheetLeads {
  const { rows, mapping } = tabTable(spreadsheet, tab);
  return readLeads(rows, tab, host, mapping?.mapping);
}

/**
 * What a KPI comes to on the leads of all time, the whole team together; or the mistake in it, and the field where it is.
 *
 * @param others Names of the other KPIs, which it may not have.
 */
export function kpiNow(cells: KpiCells, others: readonly string[], leads: SheetLeads, asked: Asked): KpiNow {
  try {
    const reader = new RowReader(KPIS.id, (field: KpiField) => cells[field], 0);
    const kpi = kpiOfRow(reader, leads);
    const name = fold(kpi.name);
    if (builtinNamed(name) || others.some((other) => fold(other) === name)) throw reader.taken(kpi.name);
    findOwn(kpi.name, [{ row: 0, value: kpi, mistake: null }], leads);
    leads.expect(milestonesOf(kpi));
    const { team } = evaluate(kpi, leads, { period: null, asOfDay: leads.lastDay(asked.host.today) });
    return { kind: 'value', value: team.value, unit: kpi.unit, leads: team.leads, ripening: team.ripening };
  } catch (error) {
    if (!(error instanceof KpiError)) throw error;
    return mistakeIn(KPIS, error, asked);
  }
}
