import { moduleParts } from './moduleParts.mjs';

/**
 * One program of a module: its statements, the local name of each export, and for each program
 * before it the names that it uses of that one.
 *
 * @typedef {{ code: string, exported: [name: string, local: string][], shared: string[][] }} ProgramOfModule
 */

/**
 * Cuts a module into programs: what the exports of the first need, what those of the second need
 * beside it, and so on. A program is to be handed the names that it uses of those before it. A value
 * that is handed over does not change any more, so what mentions a name that is ever given another
 * value is in the same program as that name.
 *
 * @param {string} module JavaScript that imports nothing, as esbuild bundles it
 * @param {(name: string) => number} programOf the number of the program of an export, from 0
 * @param {number} count of programs
 * @returns {ProgramOfModule[]}
 */
export function splitModule(module, programOf, count) {
  const { parts, exported } = moduleParts(module);
  const changed = new Set(parts.flatMap(({ changes }) => [...changes]));
  /** @type {Set<string>[]} */
  const declared = [];
  let left = parts;
  return Array.from({ length: count }, (_, number) => {
    const own = [...exported].filter(([name]) => programOf(name) === number);
    const needed = neededFor(
      left,
      own.map(([, local]) => local),
      changed,
    );
    const taken = left.filter((part) => needed.has(part));
    left = left.filter((part) => !needed.has(part));
    const used = new Set(taken.flatMap(({ uses }) => [...uses]));
    const shared = declared.map((names) => [...used].filter((name) => names.has(name)));
    declared.push(new Set(taken.flatMap(({ names }) => names)));
    return { code: taken.map(({ text }) => text).join('\n'), exported: own, shared };
  });
}

/**
 * The parts without which some names cannot be.
 *
 * @param {readonly import('./moduleParts.mjs').Part[]} parts
 * @param {readonly string[]} asked
 * @param {ReadonlySet<string>} changed names that are ever given another value
 */
function neededFor(parts, asked, changed) {
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
  return needed;
}
