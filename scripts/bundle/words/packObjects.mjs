import ts from 'typescript';
import { at } from '../paths.mjs';
import { edited, joined, parsed } from './literals.mjs';

/** What unpacks the words in the add-on. */
const UNPACK_ON_READ = at('src/i18n/unpackOnRead.ts');

/** How many bytes an object must save: each costs time when the add-on is loaded. */
const WORTH = 40;

/**
 * A file of words with its objects packed: the texts of an object and its lists of texts, which
 * `unpackOnRead` around it unpacks. An object with a value that only running it can tell, such as a
 * name or a template, stays as it is, and so does what stands in no object.
 *
 * @param {string} file
 * @param {string} text
 * @param {import('./packTexts.mjs').Packing} packing
 */
export function packObjects(file, text, { pack, from }) {
  /** @type {import('./literals.mjs').Edit[]} */
  const edits = [];
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isObjectLiteralExpression(node)) edits.push(...packed(node, pack));
    ts.forEachChild(node, visit);
  };
  visit(parsed(file, text));
  if (edits.length === 0) return text;
  return `import { unpackOnRead } from ${JSON.stringify(UNPACK_ON_READ)};
import { unpack } from ${JSON.stringify(from)};
${edited(text, edits)}`;
}

/**
 * @param {ts.ObjectLiteralExpression} object
 * @param {(text: string) => string} pack
 * @returns {import('./literals.mjs').Edit[]} none for an object that stays as it is
 */
function packed(object, pack) {
  const values = object.properties.map((property) =>
    ts.isPropertyAssignment(property) ? property.initializer : property,
  );
  const items = values.flatMap((value) => (ts.isArrayLiteralExpression(value) ? [...value.elements] : [value]));
  if (!items.every((item) => joined(item) !== null || isNoText(item))) return [];
  let saved = 0;
  const texts = items.flatMap((item) => {
    const words = joined(item);
    if (words === null) return [];
    const by = pack(words);
    saved += Buffer.byteLength(words) - Buffer.byteLength(by);
    return [{ from: item.getStart(), to: item.end, by: JSON.stringify(by) }];
  });
  if (saved < WORTH) return [];
  const [from, to] = [object.getStart(), object.end];
  return [{ from, to: from, by: '/* @__PURE__ */ unpackOnRead(' }, ...texts, { from: to, to, by: ', unpack)' }];
}

/**
 * What is neither a text nor a list when the program runs.
 * @param {ts.Node} value
 */
const isNoText = (value) =>
  ts.isObjectLiteralExpression(value) ||
  ts.isArrowFunction(value) ||
  ts.isRegularExpressionLiteral(value) ||
  ts.isNumericLiteral(value);
