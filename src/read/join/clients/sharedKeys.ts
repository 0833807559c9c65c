import { type KeyKind, type Refusal, type RowKeys, type RowNames, keysOfRow } from './rowKeys.ts';

/** How many ids of a key are still those of one client. */
const MOST_IDS = 5;

/**
 * Keys of several people, as far as their ids, emails, phones and names tell.
 *
 * @param rows The numbers of the keys of each row, `kinds` what each key is.
 * @param rootOf The first of the rows that ids have joined to a row; null where none are joined.
 */
export function sharedKeys(
  rows: RowKeys,
  kinds: readonly KeyKind[],
  names: RowNames,
  areTwoPeople: (one: string, other: string) => boolean,
  rootOf: ((row: number) => number) | null,
): ReadonlyMap<number, Refusal> {
  // Up to two emails of each phone, and phones of each email; a third one is too many.
  const [one, two] = [new Int32Array(kinds.length).fill(-1), new Int32Array(kinds.length).fill(-1)];
  const shared = new Map<number, Refusal>();
  const phones = new Set<number>();
  const note = (key: number, other: number, why: Refusal): void => {
    const first = one[key] ?? -1;
    if (first < 0) one[key] = other;
    if (first < 0 || first === other || two[key] === other) return;
    if ((two[key] ?? -1) >= 0) shared.set(key, why);
    else {
      two[key] = other;
      if (why === 'emails') phones.add(key);
    }
  };
  const look = (keys: Int32Array | readonly number[], from = 0, end = keys.length): void => {
    for (let i = from; i < end - 1; i++)
      for (let j = i + 1; j < end; j++) {
        const [a, b] = [keys[i] ?? -1, keys[j] ?? -1];
        const isFirst = kinds[a] === 'email';
        if (kinds[isFirst ? b : a] !== (isFirst ? 'phone' : 'email') || kinds[a] === 'id') continue;
        note(isFirst ? b : a, isFirst ? a : b, 'emails');
        note(isFirst ? a : b, isFirst ? b : a, 'phones');
      }
  };
  const { starts } = rows;
  if (rootOf === null)
    for (let row = 0, from = 0; row < rows.count; row++) {
      const end = starts[row + 1] ?? 0;
      // Most rows have one key, which shares nothing.
      if (end - from > 1) look(rows.keys, from, end);
      from = end;
    }
  else for (const keys of clientsBy(rows, rootOf)) look(keys);
  for (const key of keysOfManyIds(rows, kinds, names, rootOf)) if (!shared.has(key)) shared.set(key, 'ids');

  const pairs = [...phones].filter((phone) => !shared.has(phone));
  const called = namesOfEmails(rows, names, new Set(pairs.flatMap((phone) => [one[phone] ?? -1, two[phone] ?? -1])));
  for (const phone of pairs) {
    const [some, others] = [one, two].map((emails) => called.get(emails[phone] ?? -1) ?? NOBODY);
    const areTwo = [...(some ?? [])].every((a) => [...(others ?? [])].every((b) => areTwoPeople(a, b)));
    if (some?.size && others?.size && areTwo) shared.set(phone, 'names');
  }
  return shared;
}

const NOBODY: ReadonlySet<string> = new Set();

/** The keys of rows that ids have joined, together. So many of a client tell all that there is. */
function clientsBy(rows: RowKeys, rootOf: (row: number) => number): Iterable<readonly number[]> {
  const clients = new Map<number, number[]>();
  for (let row = 0; row < rows.count; row++) {
    const keys = keysOfRow(rows, row);
    if (keys.length === 0) continue;
    const root = rootOf(row);
    const known = clients.get(root);
    if (known === undefined) clients.set(root, [...keys]);
    else if (known.length < MOST_KEYS) for (const key of keys) if (!known.includes(key)) known.push(key);
  }
  return clients.values();
}

const MOST_KEYS = 40;

/** Keys of more than five different ids; of rows without an id the name tells who it is. */
function keysOfManyIds(
  { count, starts, keys }: RowKeys,
  kinds: readonly KeyKind[],
  names: RowNames,
  rootOf: ((row: number) => number) | null,
): readonly number[] {
  // Where there are no ids, rows without names tell nothing.
  const ranges = rootOf === null ? names.ranges : [[0, count] as const];
  // Most keys stand in few rows: nothing is gathered for those.
  const uses = new Int32Array(kinds.length);
  for (const [from, to] of ranges)
    for (let at = starts[from] ?? 0, end = starts[to] ?? 0; at < end; at++) {
      const key = keys[at] ?? 0;
      uses[key] = (uses[key] ?? 0) + 1;
    }
  const found = new Map<number, Set<string | number>>();
  const tell = (row: number): void => {
    const own = keys.subarray(starts[row], starts[row + 1]);
    const who = rootOf !== null && own.some((key) => kinds[key] === 'id') ? rootOf(row) : names.of(row);
    if (who === '') return;
    for (const key of own) {
      if ((uses[key] ?? 0) <= MOST_IDS || kinds[key] === 'id') continue;
      const known = found.get(key) ?? new Set();
      if (known.size <= MOST_IDS) found.set(key, known.add(who));
    }
  };
  for (const [from, to] of ranges)
    for (let row = from, at = starts[row] ?? 0; row < to; row++) {
      let isUsed = false;
      for (const end = starts[row + 1] ?? 0; at < end; at++) isUsed ||= (uses[keys[at] ?? 0] ?? 0) > MOST_IDS;
      if (isUsed) tell(row);
    }
  return [...found].filter(([, known]) => known.size > MOST_IDS).map(([key]) => key);
}

function namesOfEmails(
  rows: RowKeys,
  names: RowNames,
  emails: ReadonlySet<number>,
): ReadonlyMap<number, ReadonlySet<string>> {
  const called = new Map([...emails].map((email) => [email, new Set<string>()]));
  if (emails.size > 0)
    for (let row = 0; row < rows.count; row++)
      for (const key of keysOfRow(rows, row)) {
        const known = called.get(key);
        const name = known ? names.of(row) : '';
        if (name !== '') known?.add(name);
      }
  return called;
}
