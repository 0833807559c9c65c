import { readFileSync } from 'node:fs';
import { at } from '../bundle/paths.mjs';
import { pictureOf } from './browser.mjs';
import { pngOf } from './png.mjs';

/** The words in the drawings, by drawing; each drawing uses its own. */
/** @typedef {Record<string, Record<string, string>>} Words */

/**
 * Drawings of Google's own pages, which nobody can photograph without an account: where to click,
 * not how it looks to the last line.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {'en' | 'ru'} language
 * @returns {Promise<Record<string, Buffer>>} by path
 */
export async function drawings(browser, language) {
  /** @type {Words} */
  const words = JSON.parse(readFileSync(at(`publish/${language}/drawings.json`), 'utf8'));
  /** @type {Record<string, Buffer>} */
  const pictures = {};
  for (const [name, draw] of Object.entries(DRAWINGS)) {
    const page = await browser.newPage({ viewport: { width: 900, height: 440 } });
    await page.setContent(`<style>${STYLE}</style><main>${draw(words[name] ?? {})}</main>`);
    const height = Math.ceil(await page.evaluate('document.querySelector("main").getBoundingClientRect().height'));
    const clip = { x: 0, y: 0, width: 900, height };
    pictures[`docs/pictures/${language}/${name}.png`] = pngOf(await pictureOf(browser, page, { clip }));
    await page.close();
  }
  return pictures;
}

const STYLE = `
  body { margin: 0; font: 14px/1.4 'DejaVu Sans', Arial, sans-serif; color: #1f2430 }
  main { padding: 16px; background: #f1f3f6 }
  .window { background: #fff; border: 1px solid #c9d0d9; border-radius: 8px; overflow: hidden }
  .bar { padding: 10px 14px; border-bottom: 1px solid #d9dee5; display: flex; gap: 14px; align-items: center }
  .row { display: flex } .side { width: 230px; border-right: 1px solid #d9dee5; padding: 8px 0 }
  .side div { padding: 5px 14px } .grow { flex: 1; padding: 14px }
  code { font: 12px/1.6 'DejaVu Sans Mono', monospace; color: #5b6472; white-space: pre-wrap }
  .on { background: #e6f3ee; font-weight: 700 } .quiet { color: #5b6472 }
  .n { display: inline-block; min-width: 20px; height: 20px; border-radius: 10px; background: #d9480f; color: #fff;
    text-align: center; font: 700 12px/20px 'DejaVu Sans'; margin-right: 6px }
  .three { display: grid; grid-template-columns: repeat(3, 1fr); gap: 14px; align-items: start } .card { padding: 16px }
  .card p { margin: 8px 0 } .button { display: inline-block; padding: 6px 16px; border-radius: 16px; background: #0b57d0; color: #fff }
  .link { color: #0b57d0; text-decoration: underline } .note { margin-top: 10px; font-size: 12px; color: #5b6472 }
  .field { border: 1px solid #9aa4b2; border-radius: 4px; padding: 6px 10px }`;

const step = (/** @type {string} */ number, /** @type {string | undefined} */ text) =>
  `<span class="n">${number}</span>${text ?? ''}`;

/** @type {Record<string, (words: Record<string, string>) => string>} */
const DRAWINGS = {
  editor: (
    w,
  ) => `<div class="window"><div class="bar"><b>Apps Script</b><span class="field">${step('3', w['name'])}</span></div>
    <div class="row"><div class="side"><div class="quiet">${w['files']} &nbsp; ${step('5', '+')}</div>
    <div class="on">${step('4', w['code'])}</div><div>${step('5', 'Sidebar.html')}</div><div>${step('6', 'appsscript.json')}</div>
    <div class="quiet" style="margin-top:60px">⚙ ${step('6', w['settings'])}</div></div>
    <div class="grow"><code>${w['inside']}</code></div></div></div><div class="note">${w['note']}</div>`,
  permission: (w) => `<div class="three">
    <div class="window card">${step('1', `<b>${w['needed']}</b>`)}<p>${w['neededText']}</p><span class="button">${w['review']}</span></div>
    <div class="window card">${step('2', `<b>${w['unverified']}</b>`)}<p>${w['unverifiedText']}</p><p class="link">${w['advanced']}</p><p class="link">${w['go']}</p></div>
    <div class="window card">${step('3', `<b>${w['wants']}</b>`)}<p>• ${w['rightOne']}</p><p>• ${w['rightTwo']}</p><span class="button">${w['allow']}</span></div>
    </div><div class="note">${w['note']}</div>`,
  copy: (w) => `<div class="window card" style="width:520px;margin:0 auto"><b>${w['title']}</b><p>${w['text']}</p>
    <p class="quiet">${w['script']}</p><span class="button">${w['button']}</span></div><div class="note">${w['note']}</div>`,
};
