import { canonicalAnswer } from './canonical.ts';
import type { Arg } from '../../read/cells/cell.ts';
import { leadsOf } from '../leadsOf.ts';
import type { Host } from '../host.ts';
import type { Table } from '../table/table.ts';

/**
 * The table as KPI Map understands it: one row per lead, known columns in one order, dates as dates. Every other function takes it as data.
 *
 * @param raw Table with a header row, as the CRM exported it: Deals!A:L.
 * @param mapping Optional. Two columns: a header that is misread, and what it is (Manager, Created, Paid, or - to leave it out).
 * @returns A table with a header row.
 * @example =KPI_DATA(Deals!A1:L4) // => 1001 | Alice Abbott | Paula Fox | Instagram ads | Lost | 2026-02-02 | 2026-02-02
 * @customfunction
 */
export function KPI_DATA(host: Host, raw: Arg, mapping?: Arg): Table {
  return canonicalAnswer(leadsOf(raw, host, mapping, 'raw'), host.texts);
}
