import type { Arg } from '../../read/cells/cell.ts';
import { checkAnswer } from './check.ts';
import { leadsOf } from '../leadsOf.ts';
import type { Host } from '../host.ts';
import type { Table } from '../table/table.ts';

/**
 * What was read and what was not: rows, leads, managers, days and currency in one line, then every problem with its first cells and what to do, then what each column is taken for.
 *
 * @param data Table with a header row, one lead per row. Cells are named as if it began at A1.
 * @param mapping Optional. Two columns: a header that is misread, and what it is (Manager, Created, Paid, or - to leave it out).
 * @returns A table with a header row.
 * @example =KPI_CHECK(Deals!A:L) // => Rows: 1201. Leads: 1200. Managers: 8. 2026-02-02 – 2026-10-31. | 1201 | 1–1201
 * @customfunction
 */
export function KPI_CHECK(host: Host, data: Arg, mapping?: Arg): Table {
  return checkAnswer(leadsOf(data, host, mapping), host.texts);
}
