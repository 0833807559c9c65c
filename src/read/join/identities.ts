/** A way to know a client, the surest first. */
export const KEY_KINDS = ['id', 'email', 'phone'] as const;
export type KeyKind = (typeof KEY_KINDS)[number];

/** The different keys of all rows: each has a number, from 0. */
export interface KeyBook {
  readonly kinds: KeyKind[];
  readonly texts: string[];
  /** The number of a key; a new one for a new key. */
  codeOf(kind: KeyKind, text: string): number;
}

export function keyBook(): KeyBook {
  const codes = { id: new Map<string, number>(), email: new Map<string, number>(), phone: new Map<string, number>() };
  const kinds: KeyKind[] = [];
  const texts: string[] = [];
  return {
    kinds,
    texts,
    codeOf(kind, text) {
      let code = codes[kind].get(text);
      if (code === undefined) {
        code = kinds.push(kind) - 1;
        texts.push(text);
        codes[kind].set(text, code);
      }
      return code;
    },
  };
}

/** Why a key joins nobody: others share it, or two people have it and a person has to say. */
export type Refusal = 'emails' | 'phones' | 'ids' | 'names';

/** Whose each row is. */
export interface Identities {
  /** The number of the client of each row: the row of the client with the lowest number. */
  readonly clientOf: Int32Array;
  /** Keys that join nobody, by their numbers. */
  readonly refused: ReadonlyMap<number, Refusal>;
}

/** How many emails of a phone, phones of an email, ids of a key are too many for one client. */
const [TOO_MANY_CONTACTS, MOST_IDS] = [3, 5];

/**
 * Joins rows that share a key, transitively: ids first, then emails and phones. A phone with three
 * emails or more, an email with three phones or more and a key of more than five ids join nobody.
 * A phone with two emails joins nobody where the two have two different first names.
 *
 * @param rows The numbers of the keys of each row.
 * @param names The name of each row; '' where it is not known.
 * @param areTwoPeople Whether two names are those of two people.
 * @param links Rows that are known to be of one client: they tell of one deal.
 */
export function identities(
  rows: readonly (readonly number[])[],
  { kinds }: Pick<KeyBook, 'kinds'>,
  names: (row: number) => string,
  areTwoPeople: (one: string, other: string) => boolean,
  links: readonly (readonly [one: number, other: number])[],
): Identities {
  const parents = Int32Array.from(rows.keys());
  const rootOf = (row: number): number => {
    let root = row;
    while ((parents[root] ?? root) !== root) {
      parents[root] = parents[parents[root] ?? root] ?? root;
      root = parents[root] ?? root;
    }
    return root;
  };
  const join = (one: number, other: number): void => {
    const [a, b] = [rootOf(one), rootOf(other)];
    if (a !== b) parents[Math.max(a, b)] = Math.min(a, b);
  };
  const joinBy = (isUsed: (key: number) => boolean): void => {
    const first = new Int32Array(kinds.length).fill(-1);
    rows.forEach((keys, row) => {
      for (const key of keys) {
        if (!isUsed(key)) continue;
        const seen = first[key] ?? -1;
        if (seen < 0) first[key] = row;
        else join(seen, row);
      }
    });
  };

  for (const [one, other] of links) join(one, other);
  joinBy((key) => kinds[key] === 'id');
  const refused = sharedKeys();
  joinBy((key) => kinds[key] !== 'id' && !refused.has(key));
  return { clientOf: Int32Array.from(rows.keys(), rootOf), refused };

  /** Keys of several people, as far as their ids, emails, phones and names tell. */
  function sharedKeys(): ReadonlyMap<number, Refusal> {
    const clients = new Map<number, Set<number>>();
    rows.forEach((keys, row) => {
      if (keys.length === 0) return;
      const root = rootOf(row);
      const known = clients.get(root);
      if (known) for (const key of keys) known.add(key);
      else clients.set(root, new Set(keys));
    });
    const beside = new Map<number, Set<number>>();
    const ids = new Map<number, Set<number>>();
    const note = (all: Map<number, Set<number>>, key: number, other: number, most: number): void => {
      const known = all.get(key);
      if (known === undefined) all.set(key, new Set([other]));
      else if (known.size < most) known.add(other);
    };
    for (const keys of clients.values()) {
      const of = (kind: KeyKind): number[] => [...keys].filter((key) => kinds[key] === kind);
      if (keys.size < 2) continue;
      const [own, emails, phones] = KEY_KINDS.map(of);
      // So many of a kind are too many already: looking at more would cost and tell nothing.
      const few = (all: readonly number[] = []): readonly number[] => all.slice(0, TOO_MANY_CONTACTS);
      for (const email of emails ?? []) for (const phone of few(phones)) note(beside, email, phone, TOO_MANY_CONTACTS);
      for (const phone of phones ?? []) for (const email of few(emails)) note(beside, phone, email, TOO_MANY_CONTACTS);
      const [id] = own ?? [];
      if (id !== undefined) for (const key of [...(emails ?? []), ...(phones ?? [])]) note(ids, key, id, MOST_IDS + 1);
    }
    const shared = new Map<number, Refusal>();
    for (const [key, others] of beside)
      if (others.size >= TOO_MANY_CONTACTS) shared.set(key, kinds[key] === 'phone' ? 'emails' : 'phones');
    for (const [key, all] of ids) if (all.size > MOST_IDS && !shared.has(key)) shared.set(key, 'ids');
    for (const key of keysOfManyNames()) if (!shared.has(key)) shared.set(key, 'ids');
    for (const phone of phonesOfTwoPeople(beside, shared)) shared.set(phone, 'names');
    return shared;
  }

  /** Keys of many people where rows have no ids: their names tell them apart. */
  function keysOfManyNames(): readonly number[] {
    const uses = new Int32Array(kinds.length);
    for (const keys of rows) for (const key of keys) uses[key] = (uses[key] ?? 0) + 1;
    const found = new Map<number, Set<string>>();
    rows.forEach((keys, row) => {
      if (keys.some((key) => kinds[key] === 'id')) return;
      for (const key of keys) {
        if ((uses[key] ?? 0) <= MOST_IDS) continue;
        const known = found.get(key) ?? new Set();
        if (known.size <= MOST_IDS) found.set(key, known.add(names(row).toLowerCase()));
      }
    });
    return [...found].filter(([, known]) => [...known].filter(Boolean).length > MOST_IDS).map(([key]) => key);
  }

  function phonesOfTwoPeople(
    beside: ReadonlyMap<number, ReadonlySet<number>>,
    shared: ReadonlyMap<number, Refusal>,
  ): readonly number[] {
    const pairs = [...beside].filter(([key, all]) => kinds[key] === 'phone' && all.size === 2 && !shared.has(key));
    const called = new Map<number, Set<string>>(
      pairs.flatMap(([, all]) => [...all].map((email) => [email, new Set()])),
    );
    if (pairs.length > 0)
      rows.forEach((keys, row) => {
        for (const key of keys) if (called.has(key) && names(row) !== '') called.get(key)?.add(names(row));
      });
    return pairs
      .filter(([, all]) => {
        const [one = [], other = []] = [...all].map((email) => [...(called.get(email) ?? [])]);
        return one.length > 0 && other.length > 0 && one.every((a) => other.every((b) => areTwoPeople(a, b)));
      })
      .map(([phone]) => phone);
  }
}
