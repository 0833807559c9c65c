import { type Texts, fill } from '../../i18n/index.ts';
import { type KeyBook, type Refusal, keysOfRow } from '../../read/join/clients/rowKeys.ts';
import { type JoinCount, cellOfLine } from '../../read/join/joinCounts.ts';
import type { JoinedTables } from '../../read/join/joinTables.ts';
import { CELL_LIMIT } from '../table/cellLimit.ts';
import { firstOnes } from '../table/firstOnes.ts';
import { joinedTable } from './joinedTable.ts';

/** How many rows of a table are left out. */
export function leftOut({ out }: JoinCount): number {
  return [...out.values()].reduce((sum, count) => sum + count, 0);
}

/** The cells of the first rows that are nobody's, else of the first doubtful ones; how many there are. */
export function firstLines({ source, nobody, doubtful }: JoinCount): {
  readonly cells: readonly string[];
  readonly lines: number;
} {
  const lines = nobody.length > 0 ? nobody : doubtful;
  return { cells: lines.slice(0, 3).map((line) => cellOfLine(source, line)), lines: lines.length };
}

/** What to do about the rows of one table; null for nothing. */
export function toDo(count: JoinCount, { sources, clients }: JoinedTables, { join }: Texts): string | null {
  const { source, nobody, unplaced, alike, doubtful, out, matched } = count;
  const told: string[] = [];
  const isMain = source === sources[0];
  const isAlone = matched.id + matched.email + matched.phone === 0;
  if (count.rows === 0) told.push(join.empty);
  else if (!isMain && isAlone) told.push(join.none);
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

/** What is told about all tables together. @param limit How many cells the table may have. */
export function notesOf(joined: JoinedTables, texts: Texts, limit = CELL_LIMIT): readonly string[] {
  const { clients, ownLeads, differences, main } = joined;
  const { join } = texts;
  const notes: string[] = [];
  if (ownLeads.length > 0) notes.push(fill(join.ownLeads, { count: String(ownLeads.length) }));
  const shared = [...clients.refused]
    .filter(([, why]) => MANY.includes(why))
    .map(([key]) => shownKey(clients.book, key));
  if (shared.length > 0) notes.push(fill(join.shared, { examples: firstOnes(shared.slice(0, 3), shared.length) }));
  if (differences.length > 0) {
    const { lines } = main.table;
    const rows = differences.slice(0, 3).map((lead) => String((lines[lead] ?? 0) + 1));
    notes.push(
      fill(join.differences, { count: String(differences.length), examples: firstOnes(rows, differences.length) }),
    );
  }
  const { dropped, likeKnown } = joinedTable(joined, texts, limit);
  if (dropped.length > 0) notes.push(fill(join.dropped, { limit: String(limit), columns: dropped.join(', ') }));
  if (likeKnown.length > 0) notes.push(fill(join.likeKnown, { columns: likeKnown.join(', ') }));
  return notes;
}

const MANY: readonly Refusal[] = ['emails', 'phones', 'ids', 'contacts'];

/** A key as it stands in its cell: an id is kept behind the system that it is of. */
function shownKey({ kinds, textOf }: KeyBook, key: number): string {
  const text = textOf(key);
  return kinds[key] === 'id' ? text.slice(text.lastIndexOf(' ') + 1) : text;
}
