import { KpiError } from '../../core/errors.ts';
import { textArgument } from '../../read/arguments/plainArguments.ts';
import { type Arg, isGrid, single } from '../../read/cells/cell.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import { keptColumns } from '../../read/slices/keptColumns.ts';
import { settingsOf } from '../../read/tabs/settingsOf.ts';
import type { Host } from '../host.ts';
import { leadsOf } from '../leadsOf.ts';
import { orItsHeaders } from '../nothingLeft.ts';
import { type Column, type Table, tableOf } from '../table/table.ts';
import { canonicalColumns } from './canonicalColumns.ts';
import { type CanonicalRow, canonicalRows } from './canonicalRows.ts';
import { furtherColumns } from './furtherColumns.ts';
import { rowFrom } from './rowFrom.ts';

/**
 * The table as KPI Map understands it: one row per lead and one more for each further payment,
 * known columns in one order, dates as dates. Every other function takes it as data.
 *
 * @param raw Table with a header row, as the CRM exported it: Deals!A:L.
 * @param mapping Optional. The columns tab, as the Data panel writes it: a header or “column D” and
 *   what it is (Manager, Created, Paid, or - to leave it out); Status, a word and what it says.
 * @param keep Optional. Further columns to keep, such as city or payment system: their headers with
 *   commas, or "all" (but those that would be read as a known one). Left out: known columns alone.
 * @param tabs Optional. Any tab with settings: columns, Team, KPIs.
 * @param tabs2 Optional. One more.
 * @returns A table with a header row.
 * @example =KPI_DATA(Deals!A1:L4) // => 1001 | Alice Abbott | Paula Fox | Instagram ads | Lost | 2026-02-02 | 2026-02-02
 * @customfunction
 */
export function KPI_DATA(host: Host, raw: Arg, mapping?: Arg, keep?: Arg, tabs?: Arg, tabs2?: Arg): Table {
  // A tab with settings has stood in the third place.
  const isTab = isGrid(single(keep));
  const given = settingsOf({ mapping, ...(isTab ? { tabs: keep, tabs2: tabs } : { tabs, tabs2 }) });
  return orItsHeaders(raw, () => {
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
    const further = isTab ? [] : keptHeaders(textArgument(keep), leads);
    return { ...tableOf([...columns, ...further], rows), rowFrom: rowFrom(leads, rows) };
  });
}

/**
 * The columns that are asked for beside the known ones, as they are written; of all of them those
 * that hold something.
 *
 * @throws KpiError `mix-unknown` for a header that the table has not, `keep-read` for one that would
 *   be read as a known column beside the true one.
 */
function keptHeaders(keep: string | null, leads: SheetLeads): readonly Column<CanonicalRow>[] {
  if (keep === null) return [];
  const places = keptColumns(keep, [], leads);
  const { headers } = leads.table;
  const misread = new Set<string>();
  const further = furtherColumns(leads, (title) => misread.add(title)).map(({ title, format, cell }) => ({
    title,
    format,
    cell: (of: CanonicalRow) => cell({ lead: of.lead, payment: null, of }),
  }));
  if (places !== 'all') {
    const found = [...places].map((place) => headers[place] ?? '').find((title) => misread.has(title));
    if (found !== undefined) throw new KpiError('keep-read', { found });
  }
  if (places !== 'all') return further.filter(({ title }) => [...places].some((place) => headers[place] === title));
  const rows = canonicalRows(leads);
  return further.filter(({ cell }) => rows.some((row) => cell(row) !== null));
}
