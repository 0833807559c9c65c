import type { Arg } from '../../read/cells/cell.ts';
import { gamingAnswer } from './gaming.ts';
import { asOfDay } from '../asOfDay.ts';
import { leadsOf } from '../leadsOf.ts';
import type { Host } from '../host.ts';
import type { Table } from '../table/table.ts';

/**
 * Where a number may be played: payments and leads entered twice, sales on the last days of months, payment dates that do not fit the others, sales that no longer go with calls and meetings, early refunds. How many, how many would be expected, and where to look: a reason to look, no proof. Of 100 teams where nothing is played at most 5 see any row.
 *
 * @param data Table with a header row, one lead per row: Deals!A:L. Rows are named as if it began at row 1.
 * @param as_of Optional. Date: what was known that day. Left out: the latest in the data.
 * @returns A table with a header row.
 * @example =KPI_GAMING(Deals!A:T) // => Paula Fox | Refunds within 30 days | 9 | 2.6632 | 16, 37, 173, 204, 262 … | Ask these clients what they were promised and what they got.
 * @customfunction
 */
export function KPI_GAMING(host: Host, data: Arg, as_of?: Arg): Table {
  const leads = leadsOf(data, host);
  return gamingAnswer(leads, asOfDay(as_of, leads, host, true), host.texts);
}
