/**
 * The key of each row: its ID, with a number behind it where rows above have the same ID. Null for
 * a row without an ID, such as a total.
 */
export function rowKeys(ids: readonly string[]): (string | null)[] {
  const seen = new Map<string, number>();
  return ids.map((id) => {
    if (id === '') return null;
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id}\n${times}`;
  });
}

/** The ID in a key. */
export const idOfKey = (key: string): string => key.split('\n')[0] ?? '';
