/** Remembers the answer for each key. */
export function memo(): <T>(key: string, make: () => T) => T {
  const made = new Map<string, unknown>();
  return <T>(key: string, make: () => T): T => {
    if (!made.has(key)) made.set(key, make());
    // One key is always asked for one kind of thing.
    return made.get(key) as T;
  };
}
