import { foldName } from '../../cells/fold.ts';
import { cellAt } from '../../cells/columnReader.ts';
import { foldedBy } from '../../leads/kinds/kindOfTable.ts';
import type { SheetLeads } from '../../leads/sheetLeads.ts';
import { areTwoPeople } from './clientName.ts';
import { type IdColumn, clientIds, ordersIds } from './idKeys.ts';
import { type Identities, identities } from './identities.ts';
import type { JoinSource } from '../joinSource.ts';
import { type KeyBook, type KeyKind, type RowKeys, keyBook, sourceOfRow } from './rowKeys.ts';

/** Whose each line of each table is. */
export interface JoinedClients extends Identities {
  readonly book: KeyBook;
  /** The keys of each row: of all lines, table by table. */
  readonly rows: RowKeys;
  /** The row of the first line of each table. */
  readonly starts: readonly number[];
  /** The row of each lead of a table of leads. */
  readonly leadRows: readonly (Int32Array | null)[];
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
  /** Whether two rows with one id are of two clients: −1, of one: 1; 0 where nothing tells. */
  const agree = (one: number, other: number): number => {
    const [a, b] = [one, other].map((row) => {
      const source = sourceOfRow(starts, row);
      const [emails, phones]: string[][] = [[], []];
      sources[source]?.eachEmail(row - (starts[source] ?? 0), (key) => emails?.push(key));
      sources[source]?.eachPhone(row - (starts[source] ?? 0), (key) => phones?.push(key));
      return [emails ?? [], phones ?? []];
    });
    const pairs = [0, 1].map((kind) => [a?.[kind] ?? [], b?.[kind] ?? []] as const);
    if (pairs.some(([some, others]) => some.some((key) => others.includes(key)))) return 1;
    return pairs.some(([some, others]) => some.length > 0 && others.length > 0) ? -1 : 0;
  };

  const ids = oneSystem(sources.map(clientIds));
  const keyStarts = new Int32Array(count + 1);
  let keys = new Int32Array(2 * count + 1);
  let end = 0;
  const put = (kind: KeyKind, text: string): void => {
    if (end === keys.length) {
      const more = new Int32Array(2 * end);
      more.set(keys);
      keys = more;
    }
    keys[end++] = book.codeOf(kind, text);
  };
  const putEmail = (text: string): void => put('email', text);
  const putPhone = (text: string): void => put('phone', text);
  sources.forEach(({ reading, eachEmail, eachPhone }, source) => {
    const ofClients = ids[source] ?? [];
    for (let line = 0; line < reading.table.lines.length; line++) {
      for (const { system, of } of ofClients) {
        const id = of(line);
        if (id !== '') put('id', `${system} ${id}`);
      }
      eachEmail(line, putEmail);
      eachPhone(line, putPhone);
      keyStarts[rowOf(source, line) + 1] = end;
    }
  });
  const rows = { count, starts: keyStarts, keys: keys.subarray(0, end) };

  const leadRows = sources.map(({ leads }, source) => leads && rowsOfLeads(leads).map((line) => rowOf(source, line)));
  const links = sources.flatMap((source, at) =>
    linesOfOneDeal(source).map(([a, b]) => [rowOf(at, a), rowOf(at, b)] as const),
  );
  const orders = oneSystem(sources.map(ordersIds));
  const named = orders.slice(1).some(({ length }) => length > 0)
    ? leadsById(orders[0] ?? [], leadRows[0] ?? null, sources[0]?.leads?.merged.loose ?? new Map())
    : null;
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
    if (source === 0 || (orders[source] ?? []).length === 0) return;
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
  return { ...identities(rows, book, names, areTwoPeople, links), book, rows, starts, leadRows, namedLeads };

  /**
   * Ids of one name in two tables are of two systems where rows with one id have other emails and
   * phones more often than the same: then each table has its own.
   */
  function oneSystem(all: readonly (readonly IdColumn[])[]): readonly (readonly IdColumn[])[] {
    const systems = new Map<string, { readonly source: number; readonly of: IdColumn['of'] }[]>();
    all.forEach((columns, source) => {
      for (const { system, of } of columns) systems.set(system, [...(systems.get(system) ?? []), { source, of }]);
    });
    const apart = new Set<string>();
    for (const [system, columns] of systems) {
      let votes = 0;
      columns.forEach(({ source, of }, i) => {
        const later = columns.slice(i + 1).filter((other) => other.source !== source);
        if (later.length === 0) return;
        const first = new Map<string, number>();
        const { length } = sources[source]?.reading.table.lines ?? [];
        for (let line = 0; line < length; line++) if (!first.has(of(line))) first.set(of(line), rowOf(source, line));
        first.delete('');
        for (const other of later) {
          const { length: others } = sources[other.source]?.reading.table.lines ?? [];
          for (let line = 0; line < others; line++) {
            const row = first.get(other.of(line));
            if (row !== undefined) votes += agree(row, rowOf(other.source, line));
          }
        }
      });
      if (votes < 0) apart.add(system);
    }
    return all.map((columns, source) =>
      columns.map((one) => (apart.has(one.system) ? { ...one, system: `${source} ${one.system}` } : one)),
    );
  }
}

const NONE: readonly number[] = [];

/** The line that each lead stands in; of a folded log or history, its first line. */
function rowsOfLeads({ kind, reading, merged, table, count }: SheetLeads): Int32Array {
  const folded = foldedBy(kind);
  if (folded === null) return Int32Array.from({ length: count }, (_, lead) => merged.kept?.[lead] ?? lead);
  const first = new Map<string, number>();
  folded.leadKeys.forEach((key, line) => {
    if (!first.has(key)) first.set(key, line);
  });
  const [id = 'client'] = [...reading.table.columns].filter(([, at]) => at === folded.leadColumn).map(([one]) => one);
  const column = table.columns.get(id) ?? -1;
  return Int32Array.from(
    { length: count },
    (_, lead) => first.get(foldName(String(cellAt(table, lead, column)))) ?? -1,
  );
}

/** Lines that tell of one deal: the same id and client, or the same lead of a log. */
function linesOfOneDeal({ leads, reading, nameOf }: JoinSource): readonly (readonly [one: number, other: number])[] {
  if (leads === null) return [];
  const { kind, merged } = leads;
  const folded = foldedBy(kind);
  if (folded === null && merged.kept === null) return [];
  const [ids] = folded || !merged.areIds ? [] : ordersIds({ leads, reading });
  const first = new Map<string, number>();
  const links: [number, number][] = [];
  for (let line = 0; line < reading.table.lines.length; line++) {
    const id = folded ? (folded.leadKeys[line] ?? '') : (ids?.of(line) ?? '');
    if (id === '') continue;
    const key = folded ? id : `${id} ${(nameOf?.(line) ?? '').toLowerCase()}`;
    const seen = first.get(key);
    if (seen === undefined) first.set(key, line);
    else links.push([seen, line]);
  }
  return links;
}

/** The leads of each id; refunds without a lead are none. */
function leadsById(
  columns: readonly IdColumn[],
  leadRows: Int32Array | null,
  loose: ReadonlyMap<number, unknown>,
): ReadonlyMap<string, readonly number[]> {
  const known = new Map<string, number[]>();
  for (const { system, of } of columns)
    leadRows?.forEach((row, lead) => {
      const id = of(row);
      if (id === '' || loose.has(lead)) return;
      const key = `${system} ${id}`;
      const leads = known.get(key);
      if (leads) leads.push(lead);
      else known.set(key, [lead]);
    });
  return known;
}
