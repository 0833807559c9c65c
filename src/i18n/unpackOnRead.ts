import { unpack } from './unpack.ts';

/**
 * The same words, whose packed texts and lists of them are unpacked when they are first read: a
 * call pays only for the words it needs.
 */
export function unpackOnRead<Words extends object>(words: Words): Words {
  for (const [key, value] of Object.entries(words)) {
    if (typeof value !== 'string' && !Array.isArray(value)) continue;
    const get = (): unknown => {
      const unpacked = typeof value === 'string' ? unpack(value) : value.map(item);
      Object.defineProperty(words, key, { value: unpacked });
      return unpacked;
    };
    Object.defineProperty(words, key, { get });
  }
  return words;
}

const item = (value: unknown): unknown => (typeof value === 'string' ? unpack(value) : value);
