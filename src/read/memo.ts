/** Remembers one answer per key. */
export function memo(): <T>(key: string, make: () => T) => T {
  const made = new Map<string, unknown>();
  return <T>(key: string, make: () => T): T => {
    if (!made.has(key)) made.set(key, make());
    // One key always stands for one type of answer.
    return made.get(key) as T;
  };
}
