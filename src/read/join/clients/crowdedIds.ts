import { type KeyKind, type RowKeys, keysOfRow } from './rowKeys.ts';

/** How many emails, and how many phones, one client may have: a company may have some of each. */
const MOST_CONTACTS = 10;

/**
 * Ids that stand beside more emails, or more phones, than one client has: the number of a line, a
 * word for “unknown”. They would make one client of many.
 *
 * @param kinds What each key is.
 */
export function crowdedIds(rows: RowKeys, kinds: readonly KeyKind[]): readonly number[] {
  const { count, keys } = rows;
  const uses = new Int32Array(kinds.length);
  for (const key of keys) uses[key] = (uses[key] ?? 0) + 1;
  const isUsed = (key: number): boolean => kinds[key] === 'id' && (uses[key] ?? 0) > MOST_CONTACTS;
  // Most ids stand in few rows: nothing is gathered for those.
  if (!keys.some(isUsed)) return [];
  const met = new Map<number, Record<Exclude<KeyKind, 'id'>, Set<number>>>();
  for (let row = 0; row < count; row++) {
    const own = keysOfRow(rows, row);
    for (const id of own) {
      if (!isUsed(id)) continue;
      const known = met.get(id) ?? { email: new Set(), phone: new Set() };
      met.set(id, known);
      for (const key of own) {
        const kind = kinds[key];
        if (kind === 'email' || kind === 'phone') known[kind].add(key);
      }
    }
  }
  return [...met].filter(([, { email, phone }]) => Math.max(email.size, phone.size) > MOST_CONTACTS).map(([id]) => id);
}
