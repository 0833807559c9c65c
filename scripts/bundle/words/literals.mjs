import ts from 'typescript';

/**
 * A text in a file of words: where it stands, and the text itself, which may be joined of several by
 * `+`.
 * @typedef {{ from: number, to: number, text: string }} Literal
 */

/** @param {string} file @param {string} text */
export const parsed = (file, text) => ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);

/**
 * The texts of a file: not the keys, types and paths of imports.
 *
 * @param {ts.Node} node
 * @returns {Literal[]}
 */
export function literalsIn(node) {
  if (ts.isTypeNode(node) || ts.isImportDeclaration(node) || ts.isPropertyName(node)) {
    const isValue = ts.isStringLiteral(node) && !(ts.isPropertyAssignment(node.parent) && node.parent.name === node);
    if (!isValue) return [];
  }
  const text = joined(node);
  if (text !== null) return [{ from: node.getStart(), to: node.end, text }];
  /** @type {Literal[]} */
  const found = [];
  ts.forEachChild(node, (child) => void found.push(...literalsIn(child)));
  return found;
}

/**
 * The text of a literal, or of literals joined by `+`; null for anything else.
 * @param {ts.Node} node
 * @returns {string | null}
 */
export function joined(node) {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return null;
  const [left, right] = [joined(node.left), joined(node.right)];
  return left === null || right === null ? null : left + right;
}

/**
 * What stands in the text from one place to another, and what is to stand there.
 * @typedef {{ from: number, to: number, by: string }} Edit
 */

/**
 * @param {string} text
 * @param {readonly Edit[]} edits none of which overlap
 */
export function edited(text, edits) {
  let [done, at] = ['', 0];
  for (const { from, to, by } of [...edits].sort((a, b) => a.from - b.from)) {
    done += text.slice(at, from) + by;
    at = to;
  }
  return done + text.slice(at);
}
