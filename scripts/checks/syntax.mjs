import { parse } from 'acorn';

/**
 * Every node of a program, from the outside in.
 *
 * @param {string} code
 * @returns {Generator<import('acorn').AnyNode>}
 */
export const nodesOf = (code) => nodesIn(parse(code, { ecmaVersion: 2020, sourceType: 'script' }));

/**
 * @param {unknown} part
 * @returns {Generator<import('acorn').AnyNode>}
 */
function* nodesIn(part) {
  if (typeof part !== 'object' || part === null || part instanceof RegExp) return;
  if (isNode(part)) yield part;
  for (const inner of Object.values(part)) yield* nodesIn(inner);
}

/**
 * @param {object} part
 * @returns {part is import('acorn').AnyNode}
 */
const isNode = (part) => 'type' in part && 'start' in part;

/** The scripts of a page. */
export const scriptsIn = (/** @type {string} */ page) =>
  [...page.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/gi)].map(([, script = '']) => script);

/** The beginning of what is wrong, short enough for a line. */
export const quoted = (/** @type {string} */ text) => JSON.stringify(text.length > 50 ? `${text.slice(0, 50)}…` : text);
