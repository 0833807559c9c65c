import { readFile } from 'node:fs/promises';
import { load } from './load.mjs';
import { packObjects } from './packObjects.mjs';
import { packer } from './packer.mjs';
import { at } from './paths.mjs';

const CYRILLIC = /[\u0400-\u04ff]/;

/**
 * Packs the Cyrillic words of the languages and of the exports, which take half the bytes then. They are unpacked when
 * they are read.
 *
 * @returns {import('esbuild').Plugin}
 */
export const packWords = () => ({
  name: 'pack-words',
  setup(bundler) {
    const packing = load(at('src/i18n/unpack.ts')).then(({ unpack }) => packer(unpack));
    bundler.onLoad({ filter: /[\\/]src[\\/](?:i18n[\\/][^\\/]+|read[\\/]exports)[\\/].*\.ts$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8');
      return CYRILLIC.test(text) ? { contents: packObjects(path, text, await packing), loader: 'ts' } : null;
    });
  },
});
