import { edited, literalsIn, parsed } from './literals.mjs';

/**
 * How texts are packed, and the module that exports `unpack` for them.
 * @typedef {{ pack: (text: string) => string, from: string }} Packing
 */

/** How many bytes a text must save: the call around it takes some. */
const WORTH = 6;

/**
 * A file of words with each of its texts packed, to be unpacked when the file is run.
 *
 * @param {string} file
 * @param {string} text
 * @param {Packing} packing
 */
export function packTexts(file, text, { pack, from }) {
  const edits = literalsIn(parsed(file, text)).flatMap((literal) => {
    const packed = pack(literal.text);
    if (Buffer.byteLength(literal.text) - Buffer.byteLength(packed) < WORTH) return [];
    return [{ from: literal.from, to: literal.to, by: `/* @__PURE__ */ unpack(${JSON.stringify(packed)})` }];
  });
  return edits.length === 0 ? text : `import { unpack } from ${JSON.stringify(from)};\n${edited(text, edits)}`;
}
