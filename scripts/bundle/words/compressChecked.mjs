import { Failure } from '../failure.mjs';
import { load } from '../load.mjs';
import { at } from '../paths.mjs';
import { compress } from './compress.mjs';

/** What brings a compressed text back, in the add-on. */
const DECOMPRESS = at('src/i18n/decompress.ts');

/**
 * A text compressed, of which it was seen that it comes back as it was.
 *
 * @param {string} text
 * @param {string} what what it is, for the person who builds
 * @throws {Failure}
 */
export async function compressChecked(text, what) {
  const compressed = compress(text);
  const { decompress } = await load(DECOMPRESS);
  if (decompress(compressed) !== text) throw new Failure(`${what} does not come back as it was when it is compressed.`);
  return compressed;
}
