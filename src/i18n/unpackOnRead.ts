/**
 * The same words, whose packed texts and lists of them are unpacked when they are first read: a
 * call pays only for the words it needs.
 */
export function unpackOnRead<Words extends object>(words: Words, unpack: (packed: string) => string): Words {
  for (const [key, value] of Object.entries(words)) {
    if (typeof value !== 'string' && !Array.isArray(value)) continue;
    const item = (one: unknown): unknown => (typeof one === 'string' ? unpack(one) : one);
    const get = (): unknown => {
      const unpacked = Array.isArray(value) ? value.map(item) : item(value);
      Object.defineProperty(words, key, { value: unpacked });
      return unpacked;
    };
    Object.defineProperty(words, key, { get });
  }
  return words;
}
