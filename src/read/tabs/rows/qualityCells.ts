import { type Kpi, isRoad } from '../../../core/kpis/kpi.ts';
import { kpiNamed } from '../../arguments/kpiNamed.ts';
import type { SheetLeads } from '../../leads/sheetLeads.ts';
import { shareNumber } from './goalNumber.ts';
import type { RowReader } from '../rowReader.ts';
import type { Specs } from '../tab.ts';

/**
 * The quality KPI that a row names: a share, a time or an average. Null when the cell is blank.
 *
 * @throws KpiError `tab-cell-unreadable`, and those of {@link kpiNamed}.
 */
export function qualityOf<S extends Specs & Specs<'quality'>>(row: RowReader<S>, leads: SheetLeads): Kpi | null {
  const text = row.text('quality');
  if (text === '') return null;
  const kpi = kpiNamed(text, leads);
  if (isRoad(kpi) || kpi.measure === 'average') return kpi;
  throw row.odd('quality', ['qualityKpi']);
}

/**
 * A level of the quality KPI, in its unit. A share may be written as 0.4, 40% or 40.
 *
 * @throws KpiError `tab-cell-blank`, `tab-cell-unreadable`.
 */
export function qualityLevel<S extends Specs>(row: RowReader<S>, field: keyof S & string, { unit }: Kpi): number {
  const isShare = unit === 'share';
  const words = [isShare ? 'level' : 'number'];
  const value = row.number(field, words, (typed) => !isShare || shareNumber(typed) >= 0);
  if (value === null) throw row.blank(field, words);
  return isShare ? shareNumber(value) : value;
}
