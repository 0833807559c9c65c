import { KpiError } from '../../core/errors.ts';
import type { Slice } from '../../core/kpis/evidence.ts';
import { type Kpi, isRoad, milestonesOf } from '../../core/kpis/kpi.ts';
import { fair } from '../../core/fair/fair.ts';
import type { Names } from '../../core/leads.ts';
import { columnMissing } from '../../core/kpis/evaluate.ts';
import { type Texts, columnName, kpiName } from '../../i18n/index.ts';
import { nearest } from '../../read/cells/fold.ts';
import type { SheetLeads } from '../../read/leads/leads.ts';
import { managerNames } from '../../read/arguments/managers.ts';
import type { Format } from '../table/format.ts';
import type { Table } from '../table/table.ts';
import { COLUMN_IDS } from '../../read/table/headers.ts';

/**
 * Observed against expected given the mix of leads, as a table without places.
 *
 * @throws KpiError `mix-volume` for a count or a sum, and those of {@link mixOf}.
 */
export function fairAnswer(leads: SheetLeads, kpi: Kpi, mix: string | null, slice: Slice, texts: Texts): Table {
  leads.expect(milestonesOf(kpi));
  if (kpi.measure === 'count' || kpi.measure === 'sum')
    throw new KpiError('mix-volume', { kpi: kpiName(kpi.id, texts) });
  const names = managerNames(leads);
  const standings = fair(kpi, leads, mixOf(mix, leads), slice);
  const { board, fair: words } = texts;
  const [observed, expected]: Format[] = isRoad(kpi) ? ['leads', 'decimal'] : [kpi.unit, kpi.unit];
  return {
    columns: [
      { title: columnName('manager', texts), format: 'text' },
      { title: board.leads, format: 'leads' },
      { title: `${kpiName(kpi.id, texts)}: ${words.observed}`, format: observed ?? 'leads' },
      { title: words.expected, format: expected ?? 'decimal' },
      { title: words.ratio, format: 'pace' },
      { title: board.fair, format: 'pace' },
      { title: texts.buckets.low, format: 'pace' },
      { title: texts.buckets.high, format: 'pace' },
    ],
    rows: standings.map((standing) => [
      names[standing.manager] ?? board.nobody,
      standing.leads,
      standing.observed,
      standing.expected,
      standing.ratio,
      standing.fair,
      standing.low,
      standing.high,
    ]),
  };
}

/** The column whose words make the groups; the source when left out. @throws KpiError `mix-unknown`; `column-missing` when there is no source. */
function mixOf(named: string | null, leads: SheetLeads): Names {
  const found = leads.text(named ?? 'source');
  if (found !== null) return found;
  if (named === null) throw columnMissing(leads, ['source']);
  const known = leads.columns;
  throw new KpiError('mix-unknown', {
    found: named,
    nearest: nearest(named, [...known, ...COLUMN_IDS.filter((id) => leads.table.columns.has(id))]),
    known,
  });
}
