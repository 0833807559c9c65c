import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { short } from '../declarations/entries.mjs';
import { Failure } from '../failure.mjs';
import { filesUnder } from '../declarations/globals.mjs';
import { load } from '../load.mjs';
import { at } from '../paths.mjs';
import { compressTexts } from './compressTexts.mjs';
import { RECOGNISED, compressWords } from './compressWords.mjs';
import { literalsIn, parsed } from './literals.mjs';
import { packObjects } from './packObjects.mjs';
import { packTexts } from './packTexts.mjs';
import { packer } from './packer.mjs';
import { piecesOf } from './pieces.mjs';

/** What cells show in a language, in its folder: unpacked when it is read. */
const SHOWN = 'texts.ts';

/**
 * Packs the words that cells show, recognise, or know of exports: a quarter of the add-on. The words
 * of a folder share the pieces that they are packed with; the sentences are compressed. Words of
 * the panels stay as they are: the program that they are in is compressed as a whole.
 *
 * @returns {import('esbuild').Plugin}
 */
export const packWords = () => ({
  name: 'pack-words',
  setup(bundler) {
    /** @type {Map<string, Promise<Packed>>} */
    const folders = new Map();
    const packedIn = (/** @type {string} */ folder) => {
      const packed = folders.get(folder) ?? packFolder(folder);
      folders.set(folder, packed);
      return packed;
    };
    /** @type {ReturnType<typeof compressWords> | undefined} */
    let recognised;
    const compressed = () => (recognised ??= compressWords());
    bundler.onLoad({ filter: RECOGNISED_FILE, namespace: 'file' }, async ({ path }) => {
      const contents = (await compressed()).files.get(path);
      return contents === undefined ? null : { contents };
    });
    bundler.onLoad({ filter: new RegExp(`^${RECOGNISED}$`), namespace: 'packed' }, async () => ({
      contents: (await compressed()).block,
      resolveDir: at('src/i18n'),
    }));
    bundler.onLoad({ filter: WORDS, namespace: 'file' }, async ({ path }) => {
      const contents = (await packedIn(folderOf(path))).files.get(path);
      return contents === undefined ? null : { contents, loader: 'ts' };
    });
    bundler.onResolve({ filter: /^(?:unpack|compressed):/ }, ({ path }) => ({ path, namespace: 'packed' }));
    bundler.onLoad({ filter: /.*/, namespace: 'packed' }, async ({ path }) => ({
      contents: (await packedIn(folderOf(path.replace(/^\w+:/, '')))).made.get(path) ?? '',
      resolveDir: at('src/i18n'),
    }));
  },
});

/** Words that are recognised in cells. */
const RECOGNISED_FILE = /[\\/]i18n[\\/]\w+[\\/]recognised[\\/]\w+[\\/]\w+\.ts$/;

/** What cells show in a language, and all files beside the exports. */
const WORDS = /[\\/](?:i18n[\\/]\w+[\\/]texts|read[\\/]exports[\\/]\w+)\.ts$/;

/** Whose pieces a file is packed with: those of its language, or of the exports. */
const folderOf = (/** @type {string} */ path) => (path.endsWith('.ts') ? dirname(path) : path);

/**
 * The files of a folder with packed words, and the modules made for them, by their names.
 * @typedef {{ files: Map<string, string>, made: Map<string, string> }} Packed
 */

/**
 * @param {string} folder
 * @returns {Promise<Packed>}
 */
async function packFolder(folder) {
  /** @type {Map<string, string>} */
  const made = new Map();
  const sources = await Promise.all(
    wordFiles(folder).map(async (path) => {
      if (basename(path) !== SHOWN) return { path, text: readFileSync(path, 'utf8') };
      const { text, blocks } = await compressTexts(path);
      made.set(`compressed:${path}`, blocks);
      return { path, text };
    }),
  );
  const words = sources.flatMap(({ path, text }) => literalsIn(parsed(path, text)));
  const { signs, pieces } = piecesOf(words.map(({ text }) => text));
  const [pack, from] = [packer({ signs, pieces }), `unpack:${folder}`];
  const { unpacker } = await load(at('src/i18n/unpack.ts'));
  const unpack = unpacker(signs, pieces.join('~'));
  const lost = words.find(({ text }) => unpack(pack(text)) !== text);
  if (lost !== undefined) throw new Failure(`${short(folder)}: “${lost.text}” does not come back as it was.`);
  made.set(
    from,
    `import { unpacker } from './unpack.ts';
export const unpack = /* @__PURE__ */ unpacker(${JSON.stringify(signs)}, ${JSON.stringify(pieces.join('~'))});`,
  );
  const files = sources.map(({ path, text }) => {
    const packing = basename(path) === SHOWN ? packObjects : packTexts;
    return /** @type {const} */ ([path, packing(path, text, { pack, from })]);
  });
  return { files: new Map(files), made };
}

/**
 * The file of shown words, or the exports with words of other alphabets: beside those are files of code.
 * @param {string} folder
 */
const wordFiles = (folder) =>
  folder.endsWith('exports')
    ? filesUnder(folder).filter((path) => CYRILLIC.test(readFileSync(path, 'utf8')))
    : [`${folder}/${SHOWN}`];

const CYRILLIC = /[\u0400-\u04ff]/;
