import { readFileSync } from 'node:fs';
import { at } from '../bundle/paths.mjs';
import { pictureOf } from './browser.mjs';
import { pngOf } from './png.mjs';

/** What the Marketplace shows of the add-on, in pixels: its icon in two sizes, and a banner. */
export const MARKS = /** @type {const} */ ({
  'publish/icon-32.png': { from: 'publish/icon.svg', width: 32, height: 32 },
  'publish/icon-128.png': { from: 'publish/icon.svg', width: 128, height: 128 },
  'publish/banner-220x140.png': { from: 'publish/banner.svg', width: 220, height: 140 },
});

/**
 * @param {import('playwright-core').Browser} browser
 * @returns {Promise<Record<string, Buffer>>} by path
 */
export async function marks(browser) {
  /** @type {Record<string, Buffer>} */
  const pictures = {};
  for (const [path, { from, width, height }] of Object.entries(MARKS)) {
    const page = await browser.newPage({ viewport: { width, height } });
    const svg = readFileSync(at(from), 'utf8').replace('<svg', `<svg width="${width}" height="${height}"`);
    await page.setContent(`<body style="margin:0;line-height:0">${svg}</body>`);
    pictures[path] = pngOf(await pictureOf(browser, page, { omitBackground: true }));
    await page.close();
  }
  return pictures;
}
