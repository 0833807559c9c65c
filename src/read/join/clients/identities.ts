import type { KeyBook, Refusal, RowKeys, RowNames } from './rowKeys.ts';
import { crowdedIds } from './crowdedIds.ts';
import { sharedKeys } from './sharedKeys.ts';

/** Whose each row is. */
export interface Identities {
  /** The number of the client of each row: the row of the client with the lowest number. */
  readonly clientOf: Int32Array;
  /** Keys that join nobody, by their numbers. */
  readonly refused: ReadonlyMap<number, Refusal>;
}

/**
 * Joins rows that share a key, transitively: ids first, then emails and phones. A phone with three
 * emails or more, an email with three phones or more and a key of more than five ids join nobody.
 * A phone with two emails joins nobody where the two have two different first names, and neither
 * does an id of more emails or phones than one client has.
 *
 * @param rows The numbers of the keys of each row.
 * @param areTwoPeople Whether two names are those of two people.
 * @param links Rows that are known to be of one client: they tell of one deal.
 */
export function identities(
  rows: RowKeys,
  { kinds }: Pick<KeyBook, 'kinds'>,
  names: RowNames,
  areTwoPeople: (one: string, other: string) => boolean,
  links: readonly (readonly [one: number, other: number])[],
): Identities {
  const parents = new Int32Array(rows.count);
  for (let row = 0; row < parents.length; row++) parents[row] = row;
  const rootOf = (row: number): number => {
    let root = row;
    for (let up = parents[root] ?? root; up !== root; up = parents[root] ?? root) {
      parents[root] = parents[up] ?? up;
      root = up;
    }
    return root;
  };
  const join = (one: number, other: number): void => {
    const a = rootOf(one);
    const b = rootOf(other);
    if (a < b) parents[b] = a;
    else parents[a] = b;
  };
  /** @param first -1 for each key that joins, anything below for one that does not. */
  const joinBy = (first: Int32Array): void => {
    const { count, starts, keys } = rows;
    for (let row = 0, at = 0; row < count; row++)
      for (const end = starts[row + 1] ?? 0; at < end; at++) {
        const key = keys[at] ?? 0;
        const seen = first[key] ?? NO_KEY;
        if (seen >= 0) join(seen, row);
        else if (seen > NO_KEY) first[key] = row;
      }
  };

  for (const [one, other] of links) join(one, other);
  const hasIds = kinds.includes('id');
  const crowded = new Set(hasIds ? crowdedIds(rows, kinds) : []);
  const { length } = kinds;
  if (hasIds) {
    const first = new Int32Array(length).fill(NO_KEY);
    for (let key = 0; key < length; key++) if (kinds[key] === 'id' && !crowded.has(key)) first[key] = -1;
    joinBy(first);
  }
  const shared = sharedKeys(rows, kinds, names, areTwoPeople, hasIds || links.length > 0 ? rootOf : null);
  const refused = new Map<number, Refusal>(shared);
  for (const id of crowded) refused.set(id, 'contacts');
  const first = new Int32Array(length).fill(-1);
  for (let key = 0; hasIds && key < length; key++) if (kinds[key] === 'id') first[key] = NO_KEY;
  for (const key of refused.keys()) first[key] = NO_KEY;
  joinBy(first);
  // A parent stands above its row: it knows its root already.
  for (let row = 0; row < rows.count; row++) parents[row] = parents[parents[row] ?? row] ?? row;
  return { clientOf: parents, refused };
}

/** A key that joins nobody. */
const NO_KEY = -2;
