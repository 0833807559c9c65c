import { KpiError } from '../../core/errors.ts';
import { evaluate } from '../../core/kpis/evaluate.ts';
import { milestonesOf } from '../../core/kpis/kpi.ts';
import { type OwnKpi, findOwn, ownKpis } from '../../read/tabs/rows/ownKpis.ts';
import { KPIS } from '../../read/tabs/tabs.ts';
import type { KpiNow } from '../api/index.ts';
import type { LeadData } from '../rows/leadData.ts';
import type { RowTab } from '../rows/rowTab.ts';

/** The team's own KPIs: each with its value for the whole team over all time. */
export const kpiTab: RowTab<'kpis'> = {
  tab: KPIS,
  read: (range, { leads }) => ownKpis(range, leads),
  rowsNow(range, data) {
    const read = new Map(ownKpis(range, data.leads).map((one) => [one.row, one]));
    return {
      nowOf(row) {
        const { value = null, mistake = null } = read.get(row) ?? {};
        return mistake ?? (value && kpiNow(value, data));
      },
      standing: null,
    };
  },
};

function kpiNow(kpi: OwnKpi, { leads, asOfDay }: LeadData): KpiNow | KpiError {
  try {
    findOwn(kpi.name, [{ row: kpi.row, value: kpi, mistake: null }], leads);
    leads.expect(milestonesOf(kpi));
    const { team } = evaluate(kpi, leads, { period: null, asOfDay });
    return { kind: 'value', value: team.value, unit: kpi.unit, leads: team.leads, ripening: team.ripening };
  } catch (error) {
    if (error instanceof KpiError) return error;
    throw error;
  }
}
