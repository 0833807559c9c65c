import { responseBuckets } from '../../core/road/responseBuckets.ts';
import { kpiName } from '../../i18n/index.ts';
import type { Arg } from '../../read/cells/cell.ts';
import { settingsOf } from '../../read/tabs/settingsOf.ts';
import { cellAt } from '../../read/cells/columnReader.ts';
import { dateSerial } from '../../read/cells/dates/dates.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import type { Host } from '../host.ts';
import { leadsOf } from '../leadsOf.ts';
import type { Table } from '../table/table.ts';
import { bucketAsk, bucketTable } from './bucketTable.ts';

/**
 * Does a fast answer sell? Leads by how soon they were first answered, how many paid, and their
 * conversion with its 95 % interval. By days where the dates have no times. It is what happened,
 * not why: who answers at once may get the better leads.
 *
 * @param data Table with a header row: Deals!A:L.
 * @param manager Optional. One name or team, or "Anna; Boris" for both together. Left out: the
 *   whole team.
 * @param period Optional. When the lead was created: 2026, "2026-Q4", "2026-11", "2026-W47", "last
 *   month", a date cell (its month) or two. Left out: all time.
 * @param tabs Optional. Any tab with settings: columns, Team, KPIs.
 * @param tabs2 Optional. One more.
 * @returns A table with a header row.
 * @example =KPI_RESPONSE(Deals!A:L) // => Up to 5 min | 104 | 26 | 0.25 | 0.1767 | 0.3411
 * @example =KPI_RESPONSE(Deals!A:L, "Anna Smirnova", "2026-Q3") // => Up to 5 min | 12 | 3 | 0.25 | 0.0889 | 0.5323
 * @customfunction
 */
export function KPI_RESPONSE(host: Host, data: Arg, manager?: Arg, period?: Arg, tabs?: Arg, tabs2?: Arg): Table {
  const { texts } = host;
  const all = leadsOf(data, host, settingsOf({ tabs, tabs2 }));
  const { leads, ask } = bucketAsk(all, host, manager, period);
  leads.expect(['created', 'response', 'paid']);
  const buckets = responseBuckets(leads, ask, isDuration(leads) ? 'exact' : 'dates');
  return bucketTable(buckets, leads, ask, {
    title: kpiName('response', texts),
    nameOf: (key) => texts.response[key],
    datedBy: () => 'created',
    texts,
  });
}

/**
 * True when the first answer that is written down is no date: `12 min`, 0:12, or 12 under "Response
 * time, min".
 */
function isDuration(leads: SheetLeads): boolean {
  const { table, reading } = leads;
  const [response, column] = [leads.milestone('response'), table.columns.get('response')];
  if (response === null || column === undefined) return false;
  const first = response.findIndex(Number.isFinite);
  return first >= 0 && !Number.isFinite(dateSerial(cellAt(table, first, column), reading.locale));
}
