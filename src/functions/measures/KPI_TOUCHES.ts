import { bucketSlice } from './buckets.ts';
import type { Arg } from '../../read/cells/cell.ts';
import { touchesAnswer } from './touches.ts';
import { leadsOf } from '../leadsOf.ts';
import type { Host } from '../host.ts';
import type { Table } from '../table/table.ts';

/**
 * How many emails before the first call? Leads by that number, how many paid, and their conversion with its 95 % interval; last, those not called yet. It is what happened, not why: clients who write much may be the keener ones.
 *
 * @param data Table with a header row, one lead per row: Deals!A:S.
 * @param manager Optional. One name. Left out: the whole team.
 * @param period Optional. When the lead was called, or created while not called yet: 2026, "2026-Q4", "2026-11", "2026-W47", a date cell (its month) or two. Left out: all time.
 * @returns A table with a header row.
 * @example =KPI_TOUCHES(Deals!A:S) // => 0 | 165 | 65 | 0.3939 | 0.3226 | 0.4701
 * @example =KPI_TOUCHES(Deals!A:S, "Anna Smirnova", "2026") // => 0 | 18 | 12 | 0.6667 | 0.4375 | 0.8372
 * @customfunction
 */
export function KPI_TOUCHES(host: Host, data: Arg, manager?: Arg, period?: Arg): Table {
  const leads = leadsOf(data, host);
  return touchesAnswer(leads, bucketSlice(leads, host, manager, period), host.texts);
}
