import { tokTypes, tokenizer } from 'acorn';
import { edited } from '../words/literals.mjs';

/** What begins a comment. */
export const COMMENT = /\/(?=[/*])/g;

/**
 * The same script with no `//` and no comment sign of another kind in its texts: HtmlService strips
 * what looks like a comment from a page, even inside a template literal.
 *
 * @param {string} script
 */
export function splitSlashes(script) {
  /** @type {import('../words/literals.mjs').Edit[]} */
  const edits = [];
  for (const { type, start, end } of tokenizer(script, { ecmaVersion: 2020 })) {
    if (type !== tokTypes.string && type !== tokTypes.template) continue;
    edits.push({ from: start, to: end, by: script.slice(start, end).replace(COMMENT, '/\\') });
  }
  return edited(script, edits);
}
