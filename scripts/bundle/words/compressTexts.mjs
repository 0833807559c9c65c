import { short } from '../declarations/entries.mjs';
import { Failure } from '../failure.mjs';
import { load } from '../load.mjs';
import { at } from '../paths.mjs';
import { compressChecked } from './compressChecked.mjs';

/**
 * The texts that few calls show, and no call recognises: a block is decompressed as a whole, so
 * what is shown together stands together. Mistakes; what KPI_CHECK tells; tabs with settings;
 * the words of one table each.
 */
export const BLOCKS = [
  ['errors'],
  ['findings', 'check'],
  ['tabs'],
  ['receipt'],
  [
    'gaming',
    'audit',
    'readyBadges',
    'bonus',
    'load',
    'replay',
    'plan',
    'scorecard',
    'pace',
    'points',
    'compare',
    'counted',
    'tiers',
    'bottleneck',
    'join',
    'by',
    'cohorts',
    'response',
    'touches',
    'trend',
    'fair',
    'leagues',
    'levels',
    'streaks',
    'badges',
  ],
];

/**
 * A module with the same `texts` as a file texts.ts, of which those of the blocks are compressed; and
 * the module that exports the blocks to it, under a name that begins with `compressed:`.
 *
 * @param {string} file
 * @returns {Promise<{ text: string, blocks: string }>}
 */
export async function compressTexts(file) {
  const { texts } = await load(file);
  // Recognised as well, and so in a file of their own.
  const { columns: _columns, ...own } = texts;
  for (const key of BLOCKS.flat()) if (!(key in own)) throw new Failure(`${short(file)} has no "${key}" to compress.`);
  const blocks = BLOCKS.map((keys) => JSON.stringify(Object.fromEntries(keys.map((key) => [key, own[key]]))));
  const compressed = await Promise.all(blocks.map((block) => compressChecked(block, short(file))));
  const words = Object.keys(texts).map((key) => {
    const block = BLOCKS.findIndex((keys) => keys.includes(key));
    return `${JSON.stringify(key)}: ${key === 'columns' ? 'headers' : block < 0 ? JSON.stringify(own[key]) : block}`;
  });
  return {
    text: `import { decompressOnRead } from ${JSON.stringify(at('src/i18n/decompressOnRead.ts'))};
import { blocks } from ${JSON.stringify(`compressed:${file}`)};
import { headers } from './recognised/headers/headers.ts';
export const texts = /* @__PURE__ */ decompressOnRead({ ${words.join(', ')} }, blocks);`,
    blocks: `export const blocks = ${JSON.stringify(compressed)};`,
  };
}
