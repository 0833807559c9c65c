import { type Compressed, decompress } from './decompress.ts';

/**
 * The same words, of which those with a number are in the block of that number, as JSON. A block is
 * decompressed when the first of its words is read.
 */
export function decompressOnRead<Words extends object>(words: Words, blocks: readonly Compressed[]): Words {
  const read = new Map<Compressed, Readonly<Record<string, unknown>>>();
  for (const [key, value] of Object.entries(words)) {
    const block = typeof value === 'number' ? blocks[value] : undefined;
    if (block === undefined) continue;
    const get = (): unknown => {
      const known = read.get(block) ?? JSON.parse(decompress(block));
      read.set(block, known);
      Object.defineProperty(words, key, { value: known[key] });
      return known[key];
    };
    Object.defineProperty(words, key, { get });
  }
  return words;
}
