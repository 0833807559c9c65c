import { moduleParts } from './moduleParts.mjs';

/**
 * One half of a module: its statements, and the local name of each export.
 * @typedef {{ code: string, exported: [name: string, local: string][] }} Half
 */

/**
 * Cuts a module in two: what some of its exports need, and the rest. The rest is to be handed the
 * names of the first half that it uses. A value that is handed over does not change any more, so
 * what mentions a name of the first half that is ever given another value is in the first half too.
 *
 * @param {string} module JavaScript that imports nothing, as esbuild bundles it
 * @param {(name: string) => boolean} isFirst whether an export belongs to the first half
 * @returns {{ first: Half, rest: Half, shared: string[] }}
 */
export function splitModule(module, isFirst) {
  const { parts, exported } = moduleParts(module);
  const { needed, names } = neededFor(
    parts,
    [...exported].flatMap(([name, local]) => (isFirst(name) ? local : [])),
  );
  const half = (/** @type {boolean} */ isOfFirst) => ({
    code: parts.flatMap((part) => (needed.has(part) === isOfFirst ? part.text : [])).join('\n'),
    exported: [...exported].filter(([name]) => isFirst(name) === isOfFirst),
  });
  const used = new Set(parts.flatMap((part) => (needed.has(part) ? [] : [...part.uses])));
  return { first: half(true), rest: half(false), shared: [...used].filter((name) => names.has(name)) };
}

/**
 * The parts without which some names cannot be, and all names of those parts.
 *
 * @param {readonly import('./moduleParts.mjs').Part[]} parts
 * @param {readonly string[]} asked
 */
function neededFor(parts, asked) {
  const changed = new Set(parts.flatMap(({ changes }) => [...changes]));
  const [needed, names] = [new Set(), new Set(asked)];
  const isNeeded = (/** @type {import('./moduleParts.mjs').Part} */ part) =>
    // What declares nothing is there for what it does.
    part.names.length === 0 ||
    part.names.some((name) => names.has(name)) ||
    [...part.uses].some((name) => names.has(name) && changed.has(name));
  for (let before = -1; before < needed.size;) {
    before = needed.size;
    for (const part of parts.filter((one) => !needed.has(one) && isNeeded(one))) {
      needed.add(part);
      for (const name of [...part.names, ...part.uses]) names.add(name);
    }
  }
  return { needed, names };
}
