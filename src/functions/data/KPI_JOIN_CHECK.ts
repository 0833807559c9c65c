import { type Texts, fill } from '../../i18n/index.ts';
import type { Arg } from '../../read/cells/cell.ts';
import { type Refusal, keysOfRow } from '../../read/join/clients/rowKeys.ts';
import { type JoinCount, cellOfLine, joinCounts } from '../../read/join/joinCounts.ts';
import type { JoinedTables } from '../../read/join/joinTables.ts';
import type { Host } from '../host.ts';
import { CELL_LIMIT } from '../table/cellLimit.ts';
import { firstOnes } from '../table/firstOnes.ts';
import { type Column, type Table, tableOf } from '../table/table.ts';
import { joinedTable } from './joinedTable.ts';
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
    {
      title: titles.out,
      format: 'integer',
      cell: ({ out }) => [...out.values()].reduce((sum, count) => sum + count, 0),
    },
    { title: titles.cells, format: 'text', cell: firstCells },
    { title: titles.todo, format: 'text', cell: (count) => toDo(count, joined, texts) },
  ];
  return tableOf(columns, joinCounts(joined), notesOf(joined, texts));
}

/** The cells of the first rows that are nobody's, else of the first doubtful ones. */
function firstCells({ source, nobody, doubtful }: JoinCount): string | null {
  const lines = nobody.length > 0 ? nobody : doubtful;
  return lines.length === 0
    ? null
    : firstOnes(
        lines.slice(0, 3).map((line) => cellOfLine(source, line)),
        lines.length,
      );
}

function toDo(count: JoinCount, { sources, clients }: JoinedTables, { join }: Texts): string | null {
  const { source, nobody, unplaced, alike, doubtful, out, matched } = count;
  const told: string[] = [];
  const isMain = source === sources[0];
  const isAlone = matched.id + matched.email + matched.phone === 0;
  if (!isMain && isAlone && count.rows > 0) told.push(join.none);
  else if (nobody.length > unplaced.length) told.push(join.strangers);
  if (unplaced.length > 0) told.push(join.unpaid);
  const examples = alike.map(({ text, line }) => `${text} (${cellOfLine(source, line)})`);
  if (examples.length > 0) told.push(fill(join.alike, { examples: firstOnes(examples.slice(0, 3), examples.length) }));
  const start = clients.starts[sources.indexOf(source)] ?? 0;
  const isAsked = (line: number): boolean =>
    keysOfRow(clients.rows, start + line).some((key) => clients.refused.get(key) === 'names');
  const asked = doubtful.filter(isAsked).map((line) => cellOfLine(source, line));
  if (asked.length > 0) told.push(fill(join.asked, { examples: firstOnes(asked.slice(0, 3), asked.length) }));
  if (out.size > 0) {
    const reasons = [...out].map(([reason, lines]) => fill(join.out[reason], { count: String(lines) }));
    told.push(fill(join.left, { reasons: reasons.join(', ') }));
  }
  return told.length === 0 ? null : told.join(' ');
}

/** What is told about all tables together. */
function notesOf(joined: JoinedTables, texts: Texts): readonly string[] {
  const { clients, ownLeads, differences, main } = joined;
  const { join } = texts;
  const notes: string[] = [];
  if (ownLeads.length > 0) notes.push(fill(join.ownLeads, { count: String(ownLeads.length) }));
  const shared = [...clients.refused]
    .filter(([, why]) => MANY.includes(why))
    .map(([key]) => clients.book.texts[key] ?? '');
  if (shared.length > 0) notes.push(fill(join.shared, { examples: firstOnes(shared.slice(0, 3), shared.length) }));
  if (differences.length > 0) {
    const { lines } = main.table;
    const rows = differences.slice(0, 3).map((lead) => String((lines[lead] ?? 0) + 1));
    notes.push(
      fill(join.differences, { count: String(differences.length), examples: firstOnes(rows, differences.length) }),
    );
  }
  const { dropped, likeKnown } = joinedTable(joined, texts);
  if (dropped.length > 0) notes.push(fill(join.dropped, { limit: String(CELL_LIMIT), columns: dropped.join(', ') }));
  if (likeKnown.length > 0) notes.push(fill(join.likeKnown, { columns: likeKnown.join(', ') }));
  return notes;
}

const MANY: readonly Refusal[] = ['emails', 'phones', 'ids'];
