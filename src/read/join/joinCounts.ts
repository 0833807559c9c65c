import { addressOf } from '../cells/a1.ts';
import { foldedBy } from '../leads/kinds/kindOfTable.ts';
import { keyMatches } from './clients/keyMatches.ts';
import { nameKey, namesOfMain } from './clients/namesOfMain.ts';
import { type KeyKind, keysOfRow } from './clients/rowKeys.ts';
import { isFact, type NoFact } from './fact.ts';
import type { JoinedTables } from './joinTables.ts';
import type { JoinSource } from './joinSource.ts';

/** Why a row of a table is in no lead: it tells nothing. */
type OutReason = NoFact | 'noLead' | 'excluded';

/** What became of the rows of one table: rows = id + email + phone + own + nobody + out. */
export interface JoinCount {
  readonly source: JoinSource;
  /** Rows with something in them, below the header. */
  readonly rows: number;
  /** Rows whose client another table knows, by the first key that tells so. */
  readonly matched: Readonly<Record<KeyKind, number>>;
  /** Rows of leads whose client stands in this table alone. */
  readonly own: number;
  /** Lines whose client is in no lead, and those of them that need a sale that is not there. */
  readonly nobody: readonly number[];
  readonly unplaced: readonly number[];
  /** Lines about which a person is asked; each is counted above as well. */
  readonly doubtful: readonly number[];
  readonly out: ReadonlyMap<OutReason, number>;
  /** Names that stand here without a match and once in the first table: cells of both. */
  readonly alike: readonly Example[];
}

interface Example {
  readonly text: string;
  readonly line: number;
}

/** Counts the rows of each table of a join. Every row is in exactly one count. */
export function joinCounts(joined: JoinedTables): readonly JoinCount[] {
  const { sources, clients, main, ownLeads } = joined;
  const inMain = new Set<number>();
  clients.leadRows[0]?.forEach((row, lead) => {
    if (!main.merged.loose.has(lead)) inMain.add(clients.clientOf[row] ?? -1);
  });
  const inLeads = new Set([...inMain, ...ownLeads.map(({ client }) => client)]);
  const tables = keyMatches(joined);
  const known = sources.length > 1 ? namesOfMain(joined) : new Map<string, number>();

  return sources.map((source, at): JoinCount => {
    const { reading, leads, facts } = source;
    const { rowCount, headerRow, lines, skipped } = reading.table;
    const start = clients.starts[at] ?? 0;
    const matched = { id: 0, email: 0, phone: 0 };
    const out = new Map<OutReason, number>();
    const leave = (reason: OutReason, count = 1): void => {
      if (count > 0) out.set(reason, (out.get(reason) ?? 0) + count);
    };
    const excluded = new Set(leads?.merged.excluded);
    const folded = leads && foldedBy(leads.kind);
    const [nobody, unplaced, doubtful]: number[][] = [[], [], []];
    const alike: Example[] = [];
    let own = 0;
    for (let line = 0; line < lines.length; line++) {
      const row = start + line;
      const said = facts?.is[line];
      const reason = excluded.has(line)
        ? 'excluded'
        : folded?.leadKeys[line] === ''
          ? 'noLead'
          : said !== undefined && !isFact(said)
            ? said
            : null;
      if (reason !== null) {
        leave(reason);
        continue;
      }
      const keys = keysOfRow(clients.rows, row);
      const isAsked = keys.some((key) => clients.refused.get(key) === 'names');
      const isOurs = at === 0 || inLeads.has(clients.clientOf[row] ?? -1);
      if (joined.unplaced.has(row)) {
        unplaced?.push(line);
        nobody?.push(line);
      } else if (isOurs) {
        const kind = tables.matchOf(row, at, at > 0 && clients.namedLeads(at, line).length > 0);
        if (kind === null) own++;
        else matched[kind]++;
      } else nobody?.push(line);
      const text = at === 0 || inMain.has(clients.clientOf[row] ?? -1) ? '' : (source.nameOf?.(line) ?? '');
      const name = nameKey(text);
      const isAlike = name !== '' && (known.get(name) ?? -1) >= 0;
      if (isAlike) alike.push({ text, line });
      const isShared = !isOurs && keys.some((key) => (clients.refused.get(key) ?? 'contacts') !== 'contacts');
      if (isAsked || isAlike || isShared) doubtful?.push(line);
    }
    const { total, title, noLead, header } = skipped;
    const repeated = header.filter((row) => row > headerRow).length;
    leave('noLead', total.length + title.length + noLead.length + repeated);
    const sum = lines.length + total.length + title.length + noLead.length + repeated;
    return {
      source,
      rows: Math.min(sum, rowCount),
      matched,
      own,
      nobody: nobody ?? [],
      unplaced: unplaced ?? [],
      doubtful: doubtful ?? [],
      out,
      alike,
    };
  });
}

/** The cell in which a person looks for the client of a line. */
export function cellOfLine({ reading, contactColumn }: JoinSource, line: number): string {
  return addressOf(reading.table.lines[line] ?? 0, contactColumn);
}
