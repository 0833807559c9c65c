import { KpiError } from '../../core/errors.ts';
import type { Arg } from '../../read/cells/cell.ts';
import { settingsOf } from '../../read/tabs/settingsOf.ts';
import type { Host } from '../host.ts';
import { leadsOf } from '../leadsOf.ts';
import { type Table, tableOf } from '../table/table.ts';
import { canonicalColumns } from './canonicalColumns.ts';
import { canonicalRows } from './canonicalRows.ts';
import { rowFrom } from './rowFrom.ts';

/**
 * The table as KPI Map understands it: one row per lead and one more for each further payment,
 * known columns in one order, dates as dates. Every other function takes it as data.
 *
 * @param raw Table with a header row, as the CRM exported it: Deals!A:L.
 * @param mapping Optional. The columns tab, as the Data panel writes it: a header or “column D” and
 *   what it is (Manager, Created, Paid, or - to leave it out); Status, a word and what it says.
 * @param tabs Optional. Any tab with settings: columns, Team, KPIs.
 * @param tabs2 Optional. One more.
 * @returns A table with a header row.
 * @example =KPI_DATA(Deals!A1:L4) // => 1001 | Alice Abbott | Paula Fox | Instagram ads | Lost | 2026-02-02 | 2026-02-02
 * @customfunction
 */
export function KPI_DATA(host: Host, raw: Arg, mapping?: Arg, tabs?: Arg, tabs2?: Arg): Table {
  const given = settingsOf({ mapping, tabs, tabs2 });
  const leads = leadsOf(raw, host, given, undefined, 'raw');
  const columns = canonicalColumns(leads, host.texts);
  // A closing date without a status says nothing by itself.
  if (columns.length === 0)
    throw new KpiError('columns-unknown', {
      argument: 'raw',
      row: leads.reading.table.headerRow + 1,
      found: leads.columns.slice(0, 5),
    });
  const rows = canonicalRows(leads);
  return { ...tableOf(columns, rows), rowFrom: rowFrom(leads, rows) };
}
