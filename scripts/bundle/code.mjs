import { bundleWithInputs } from './esbuild.mjs';
import { minify } from './minify/minify.mjs';
import { at } from './paths.mjs';
import { keptNames } from './minify/keptNames.mjs';
import { plainLogic } from './minify/plainLogic.mjs';
import { programOf } from './declarations/program.mjs';
import { PACKED_SELDOM, packedSeldom, seldomAmong } from './seldom/seldom.mjs';
import { splitModule } from './seldom/splitModule.mjs';
import { packWords } from './words/packWords.mjs';
import { ANSWER, wrappers } from './wrappers.mjs';

/** The variable that holds what the wrappers call. */
const NAMESPACE = '__kpi';

/** What runs a custom function for a cell. */
const ANSWERING = { name: ANSWER, file: at('src/functions/answer.ts') };

/** What unpacks the program of what is called seldom. */
const UNPACKING = { name: 'seldomProgram', file: at('src/addon/seldomProgram.ts') };

/**
 * The text of dist/Code.js, a script for Apps Script V8: the program of what is called often, the
 * wrappers, and the program of what is called seldom, compressed; and the files that it comes from.
 *
 * @param {import('./declarations/entries.mjs').Entry[]} entries what becomes global
 * @param {import('./declarations/entries.mjs').Entry[]} all what becomes global in any variant
 * @param {import('./declarations/functions.mjs').FunctionHelp[]} table
 * @param {{ nightly: boolean, plain: boolean }} variant plain makes one program of the two
 */
export async function buildCode(entries, all, table, { nightly, plain }) {
  const calls = [...entries, ANSWERING, ...(plain ? [] : [UNPACKING])];
  const endpoints = all.filter(({ name }) => !table.some((row) => row.name === name));
  const program = programOf([...new Set([...all, ANSWERING, UNPACKING].map(({ file }) => file))]);
  const names = await keptNames(program, endpoints);
  const { text: module, inputs } = await bundledModule(calls, program, names, nightly);
  if (plain) {
    const { first } = splitModule(module, () => true);
    return { text: `${await minify(namespaceOf(first))}\n${wrappers(entries, table, () => NAMESPACE)}`, inputs };
  }
  const isSeldom = seldomAmong(table.map(({ name }) => name));
  const isOften = (/** @type {string} */ name) => !entries.some((entry) => entry.name === name) || !isSeldom(name);
  const { first: often, rest: seldom, shared } = splitModule(module, isOften);
  const unpacking = new Map(often.exported).get(UNPACKING.name);
  const packed = await minify(`function seldom(${shared})${scope(seldom)}`);
  const parts = [
    await minify(namespaceOf(often, `seldom:()=>${unpacking}(${PACKED_SELDOM},[${shared}])`)),
    wrappers(entries, table, (name) => (isOften(name) ? NAMESPACE : `${NAMESPACE}.seldom()`)),
    await packedSeldom(packed),
  ];
  return { text: parts.join('\n'), inputs };
}

/**
 * All that is called, as one module with short names of properties, so that they are the same in
 * both programs.
 *
 * @param {readonly { name: string, file: string }[]} calls
 * @param {import('typescript').Program} program
 * @param {readonly string[]} names of properties that may be short
 * @param {boolean} nightly
 */
function bundledModule(calls, program, names, nightly) {
  return bundleWithInputs(calls, {
    define: { NIGHTLY: String(nightly) },
    format: 'esm',
    // Apps Script refuses some later syntax at the push; ES2019 is known to pass.
    target: 'es2019',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    mangleProps: new RegExp(`^(?:${names.join('|')})$`),
    plugins: [packWords(), plainLogic(program)],
  });
}

/**
 * @param {import('./seldom/splitModule.mjs').Half} half
 * @param {string[]} more members
 */
const namespaceOf = (half, ...more) => `var ${NAMESPACE}=(()=>${scope(half, ...more)})();`;

/**
 * The body of a function that gives what a half exports.
 * @param {import('./seldom/splitModule.mjs').Half} half
 * @param {string[]} more members
 */
const scope = ({ code, exported }, ...more) =>
  `{${code}\nreturn{${[...exported.map(([name, local]) => `${name}:${local}`), ...more].join()}}}`;
