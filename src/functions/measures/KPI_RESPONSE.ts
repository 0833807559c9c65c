import { bucketSlice } from './buckets.ts';
import type { Arg } from '../../read/cells/cell.ts';
import { responseAnswer } from './response.ts';
import { leadsOf } from '../leadsOf.ts';
import type { Host } from '../host.ts';
import type { Table } from '../table/table.ts';

/**
 * Does a fast answer sell? Leads by how soon they were first answered, how many paid, and their conversion with its 95 % interval. By days where the dates have no times. It is what happened, not why: who answers at once may get the better leads.
 *
 * @param data Table with a header row, one lead per row: Deals!A:L.
 * @param manager Optional. One name. Left out: the whole team.
 * @param period Optional. When the lead was created: 2026, "2026-Q4", "2026-11", "2026-W47", a date cell (its month) or two. Left out: all time.
 * @returns A table with a header row.
 * @example =KPI_RESPONSE(Deals!A:L) // => Up to 5 min | 104 | 26 | 0.25 | 0.1767 | 0.3411
 * @example =KPI_RESPONSE(Deals!A:L, "Anna Smirnova", "2026-Q3") // => Up to 5 min | 12 | 3 | 0.25 | 0.0889 | 0.5323
 * @customfunction
 */
export function KPI_RESPONSE(host: Host, data: Arg, manager?: Arg, period?: Arg): Table {
  const leads = leadsOf(data, host);
  return responseAnswer(leads, bucketSlice(leads, host, manager, period), host.texts);
}
