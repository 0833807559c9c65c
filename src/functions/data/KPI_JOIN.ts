import type { Arg } from '../../read/cells/cell.ts';
import type { Host } from '../host.ts';
import type { Table } from '../table/table.ts';
import { joinedTable } from './joinedTable.ts';
import { joinedTables } from './joinedTables.ts';

/**
 * Several exports as one table of leads: orders or deals, and what attendance, calls, letters,
 * payments and forms say of the same clients, found by ID, email and phone. Every other function
 * takes it as data.
 *
 * @param main Orders or deals with a header row: each gives a lead.
 * @param second Another export: orders, deals, payments, attendance, calls, letters, a form, users.
 * @param third Optional. One more.
 * @param fourth Optional. One more.
 * @param fifth Optional. One more.
 * @param sixth Optional. One more.
 * @param tabs Optional. The columns tab, as the Data panel writes it, for all of them.
 * @param tabs2 Optional. One more.
 * @returns A table with a header row.
 * @example =KPI_JOIN(Deals!A1:L4, Pipeline!A1:H4) // => 1001 | Alice Abbott | Paula Fox | Instagram ads | Lost | 2026-02-02 | 2026-02-02 | | | | | Orders
 * @customfunction
 */
export function KPI_JOIN(
  host: Host,
  main: Arg,
  second: Arg,
  third?: Arg,
  fourth?: Arg,
  fifth?: Arg,
  sixth?: Arg,
  tabs?: Arg,
  tabs2?: Arg,
): Table {
  return joinedTable(joinedTables({ main, second, third, fourth, fifth, sixth }, { tabs, tabs2 }, host), host.texts)
    .table;
}
