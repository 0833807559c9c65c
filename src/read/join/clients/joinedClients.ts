import type { JoinSource } from '../joinSource.ts';
import { areTwoPeople } from './clientName.ts';
import { type Identities, identities } from './identities.ts';
import { clientIds, ordersIds } from './idKeys.ts';
import { inSystems } from './idSystems.ts';
import { leadsById, linesOfOneDeal, rowsOfLeads } from './leadRows.ts';
import { lineKeys } from './lineKeys.ts';
import { type KeyBook, type RowKeys, keyBook, sourceOfRow } from './rowKeys.ts';

/** Whose each line of each table is. */
export interface JoinedClients extends Identities {
  readonly book: KeyBook;
  /** The keys of each row: of all lines, table by table. */
  readonly rows: RowKeys;
  /** The row of the first line of each table. */
  readonly starts: readonly number[];
  /** The row of each lead of a table of leads. */
  readonly leadRows: readonly (Int32Array | null)[];
  /** Whether a table may name leads of the first one by the ids of deals. */
  namesLeads(source: number): boolean;
  /** The leads of the first table that a line of another one names by the id of a deal. */
  namedLeads(source: number, line: number): readonly number[];
}

export function joinedClients(sources: readonly JoinSource[]): JoinedClients {
  const starts: number[] = [];
  let count = 0;
  for (const { reading } of sources) {
    starts.push(count);
    count += reading.table.lines.length;
  }
  const book = keyBook();
  const rowOf = (source: number, line: number): number => (starts[source] ?? 0) + line;
  const ids = inSystems(sources, sources.map(clientIds));
  const keyStarts = new Int32Array(count + 1);
  let keys = new Int32Array(2 * count + 1);
  let end = 0;
  const put = (key: number): void => {
    if (end === keys.length) {
      const more = new Int32Array(2 * end);
      more.set(keys);
      keys = more;
    }
    keys[end++] = key;
  };
  let row = 0;
  const putKeys = {
    id: (system: string, id: string) => put(book.codeOf('id', `${system} ${id}`)),
    email: (text: string) => put(book.codeOf('email', text)),
    phone: (phone: number) => put(book.codeOfPhone(phone)),
    end(): void {
      keyStarts[++row] = end;
    },
  };
  sources.forEach((source, at) => lineKeys(source, ids[at] ?? [], putKeys));
  const rows = { count, starts: keyStarts, keys: keys.subarray(0, end) };

  const leadRows = sources.map(({ leads }, source) => leads && rowsOfLeads(leads).map((line) => rowOf(source, line)));
  const links = sources.flatMap((source, at) =>
    linesOfOneDeal(source).map(([a, b]) => [rowOf(at, a), rowOf(at, b)] as const),
  );
  const orders = inSystems(sources, sources.map(ordersIds));
  const named = orders.slice(1).some(({ length }) => length > 0)
    ? leadsById(orders[0] ?? [], leadRows[0] ?? null, sources[0]?.leads?.merged.loose ?? new Map())
    : null;
  const namesLeads = (source: number): boolean => named !== null && (orders[source] ?? []).length > 0;
  const namedLeads = (source: number, line: number): readonly number[] => {
    if (named === null) return NONE;
    for (const { system, of } of orders[source] ?? []) {
      const id = of(line);
      const leads = id === '' ? undefined : named.get(`${system} ${id}`);
      if (leads !== undefined) return leads;
    }
    return NONE;
  };
  sources.forEach(({ reading }, source) => {
    if (source === 0 || !namesLeads(source)) return;
    for (let line = 0; line < reading.table.lines.length; line++) {
      const [only, ...more] = namedLeads(source, line);
      const row = only === undefined || more.length > 0 ? undefined : leadRows[0]?.[only];
      if (row !== undefined) links.push([row, rowOf(source, line)]);
    }
  });
  const nameOf = (row: number): JoinSource['nameOf'] => sources[sourceOfRow(starts, row)]?.nameOf ?? null;
  const names = {
    ranges: sources.flatMap(({ nameOf: has }, source) =>
      has ? [[rowOf(source, 0), starts[source + 1] ?? count] as const] : [],
    ),
    of: (row: number) => nameOf(row)?.(row - (starts[sourceOfRow(starts, row)] ?? 0)) ?? '',
  };
  return {
    ...identities(rows, book, names, areTwoPeople, links),
    book,
    rows,
    starts,
    leadRows,
    namesLeads,
    namedLeads,
  };
}

const NONE: readonly number[] = [];
