import { joinTables } from '../../../src/read/join/joinTables.ts';
import { placeIn } from '../found.ts';
import { type MadeExports, type MadeRow, madeExports, tablesOf } from './exports.ts';

/** How well rows found their client, over the pairs of a row and a client of an order. */
export interface PairsFound {
  /** Pairs that were made; pairs of those that are true. */
  readonly made: number;
  readonly right: number;
  /** Pairs that the keys of one person alone allow, and those of them that were made. */
  readonly allowed: number;
  readonly found: number;
}

/** Joins the exports of a made school, and holds who was joined against the truth. */
export function pairsFound(seed: number, people: number): PairsFound {
  const exports = madeExports(seed, people);
  const tables = tablesOf(exports, seed);
  const kinds = ['orders', 'visits', 'calls', 'letters', 'marks'] as const;
  const { clients } = joinTables(
    kinds.map((kind, i) => [i === 0 ? 'main' : kind, tables[kind]]),
    placeIn(),
  );
  const rows = kinds.flatMap((kind) => exports[kind]);
  const orders = exports.orders.length;
  const owner = new Map<number, Set<number>>();
  exports.orders.forEach(({ person }, row) => {
    const client = clients.clientOf[row] ?? -1;
    owner.set(client, (owner.get(client) ?? new Set()).add(person));
  });
  const reachable = byOwnKeys(exports, rows);
  let [made, right, allowed, found] = [0, 0, 0, 0];
  rows.forEach(({ person }, row) => {
    if (row < orders) return;
    const people = owner.get(clients.clientOf[row] ?? -1);
    if (people !== undefined) {
      made++;
      if (people.size === 1 && people.has(person)) right++;
    }
    if (!reachable(row)) return;
    allowed++;
    if (people?.has(person)) found++;
  });
  return { made, right, allowed, found };
}

/** Whether the keys that only its person has lead from a row to an order of that person. */
function byOwnKeys({ orders }: MadeExports, rows: readonly MadeRow[]): (row: number) => boolean {
  const people = new Map<string, Set<number>>();
  for (const { person, email, phone } of rows)
    for (const key of [email, phone]) people.set(key, (people.get(key) ?? new Set()).add(person));
  const keysOf = ({ email, phone }: MadeRow): string[] =>
    [email, phone].filter((key) => key !== '' && people.get(key)?.size === 1);
  const byPerson = new Map<number, MadeRow[]>();
  for (const row of rows) byPerson.set(row.person, [...(byPerson.get(row.person) ?? []), row]);
  const reached = new Map<number, Set<string>>();
  for (const [person, own] of byPerson) {
    const keys = new Set(orders.filter((row) => row.person === person).flatMap(keysOf));
    for (let size = -1; size !== keys.size;) {
      size = keys.size;
      for (const row of own) if (keysOf(row).some((key) => keys.has(key))) keysOf(row).forEach((key) => keys.add(key));
    }
    reached.set(person, keys);
  }
  return (index) => {
    const row = rows[index];
    return row !== undefined && keysOf(row).some((key) => reached.get(row.person)?.has(key));
  };
}
