import ts from 'typescript';
import { at } from './paths.mjs';

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
 * @param {(text: string) => string} pack
 */
export function packObjects(file, text, pack) {
  /** @type {Edit[]} */
  const edits = [];
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isObjectLiteralExpression(node)) edits.push(...packed(node, pack));
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true));
  return edits.length === 0
    ? text
    : `import { unpackOnRead } from ${JSON.stringify(UNPACK_ON_READ)};\n${edited(text, edits)}`;
}

/**
 * What stands in the text from one place to another, and what is to stand there.
 * @typedef {{ from: number, to: number, by: string }} Edit
 */

/**
 * @param {ts.ObjectLiteralExpression} object
 * @param {(text: string) => string} pack
 * @returns {Edit[]} none for an object that stays as it is
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
  return [{ from, to: from, by: '/* @__PURE__ */ unpackOnRead(' }, ...texts, { from: to, to, by: ')' }];
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

/**
 * The text of a literal, or of literals joined by `+`; null for anything else.
 * @param {ts.Node} node
 * @returns {string | null}
 */
function joined(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return null;
  const [left, right] = [joined(node.left), joined(node.right)];
  return left === null || right === null ? null : left + right;
}

/**
 * @param {string} text
 * @param {Edit[]} edits none of which overlap
 */
function edited(text, edits) {
  let [done, at] = ['', 0];
  for (const { from, to, by } of edits.sort((a, b) => a.from - b.from)) {
    done += text.slice(at, from) + by;
    at = to;
  }
  return done + text.slice(at);
}
