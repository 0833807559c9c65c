import type { Arg } from '../../read/cells/cell.ts';
import { type JoinCount, joinCounts } from '../../read/join/joinCounts.ts';
import type { Host } from '../host.ts';
import { firstOnes } from '../table/firstOnes.ts';
import { type Column, type Table, tableOf } from '../table/table.ts';
import { firstLines, leftOut, notesOf, toDo } from './joinFindings.ts';
import { joinedTables } from './joinedTables.ts';

/**
 * What KPI_JOIN made of each table: its rows, matched by ID, email or phone, in this table alone,
 * nobody’s, doubtful and left out, with the first cells and what to do. Every row is in one count;
 * doubtful ones are in another as well. Below stand shared keys, differences of money and columns
 * left out.
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
 * @example =KPI_JOIN_CHECK(Deals!A1:L4, Pipeline!A1:H4) // => main | Orders | 3 | 0 | 0 | 0 | 3 | 0 | 0 | 0
 * @customfunction
 */
export function KPI_JOIN_CHECK(
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
  const joined = joinedTables({ main, second, third, fourth, fifth, sixth }, { tabs, tabs2 }, host);
  const { texts } = host;
  const { titles, kinds } = texts.join;
  const columns: readonly Column<JoinCount>[] = [
    { title: titles.table, format: 'text', cell: ({ source }) => source.argument },
    { title: titles.kind, format: 'text', cell: ({ source }) => kinds[source.kind] },
    { title: titles.rows, format: 'integer', cell: ({ rows }) => rows },
    { title: titles.id, format: 'integer', cell: ({ matched }) => matched.id },
    { title: titles.email, format: 'integer', cell: ({ matched }) => matched.email },
    { title: titles.phone, format: 'integer', cell: ({ matched }) => matched.phone },
    { title: titles.own, format: 'integer', cell: ({ own }) => own },
    { title: titles.nobody, format: 'integer', cell: ({ nobody }) => nobody.length },
    { title: titles.doubtful, format: 'integer', cell: ({ doubtful }) => doubtful.length },
    { title: titles.out, format: 'integer', cell: leftOut },
    { title: titles.cells, format: 'text', cell: (count) => firstCells(count) },
    { title: titles.todo, format: 'text', cell: (count) => toDo(count, joined, texts) },
  ];
  return tableOf(columns, joinCounts(joined), notesOf(joined, texts));
}

/** The cells of the first rows about which something is to be done. */
function firstCells(count: JoinCount): string | null {
  const { cells, lines } = firstLines(count);
  return lines === 0 ? null : firstOnes(cells, lines);
}
