import { bundleWithInputs } from './esbuild.mjs';
import { minify } from './minify/minify.mjs';
import { at } from './paths.mjs';
import { keptNames } from './minify/keptNames.mjs';
import { plainLogic } from './minify/plainLogic.mjs';
import { programOf } from './declarations/program.mjs';
import { PACKED_SELDOM, PROGRAMS, packedSeldom, programAmong } from './seldom/seldom.mjs';
import { splitModule } from './seldom/splitModule.mjs';
import { packWords } from './words/packWords.mjs';
import { ANSWER, wrappers } from './wrappers.mjs';

/** The variable that holds what the wrappers call. */
const NAMESPACE = '__kpi';

/** What runs a custom function for a cell. */
const ANSWERING = { name: ANSWER, file: at('src/functions/answer.ts') };

/** What unpacks a program of what is called seldom. */
const UNPACKING = { name: 'seldomProgram', file: at('src/addon/seldomProgram.ts') };

/**
 * The text of dist/Code.js, a script for Apps Script V8: the program of what is called often, the
 * wrappers, and the programs of what is called seldom, compressed; and the files that it comes from.
 *
 * @param {import('./declarations/entries.mjs').Entry[]} entries what becomes global
 * @param {import('./declarations/entries.mjs').Entry[]} all what becomes global in any variant
 * @param {import('./declarations/functions.mjs').FunctionHelp[]} table
 * @param {{ nightly: boolean, plain: boolean }} variant plain makes one program of all
 */
export async function buildCode(entries, all, table, { nightly, plain }) {
  const calls = [...entries, ANSWERING, ...(plain ? [] : [UNPACKING])];
  const endpoints = all.filter(({ name }) => !table.some((row) => row.name === name));
  const program = programOf([...new Set([...all, ANSWERING, UNPACKING].map(({ file }) => file))]);
  const names = await keptNames(program, endpoints);
  const { text: module, inputs } = await bundledModule(calls, program, names, nightly);
  if (plain) {
    const [whole] = splitModule(module, () => 0, 1);
    return { text: `${await minify(namespaceOf(whole))}\n${wrappers(entries, table, () => NAMESPACE)}`, inputs };
  }
  const programOfFunction = programAmong(table.map(({ name }) => name));
  const numberOf = (/** @type {string} */ name) =>
    entries.some((entry) => entry.name === name) ? programOfFunction(name) : 0;
  const [often, ...seldom] = splitModule(module, numberOf, PROGRAMS);
  const unpacking = new Map(often?.exported).get(UNPACKING.name);
  const shared = lists(seldom.map(({ shared: [ofOften = []] }) => ofOften));
  const texts = seldom.map((program, number) => {
    const handed = seldom.slice(number + 1).map((later) => later.shared[number + 1] ?? []);
    return minify(`function seldom(${program.shared.flat()})${scope(program, (all) => `[${all},${lists(handed)}]`)}`);
  });
  const parts = [
    await minify(namespaceOf(often, `seldom:number=>${unpacking}(${PACKED_SELDOM},[${shared}],number)`)),
    wrappers(entries, table, (name) => {
      const number = numberOf(name);
      return number === 0 ? NAMESPACE : `${NAMESPACE}.seldom(${number - 1})`;
    }),
    await packedSeldom(await Promise.all(texts)),
  ];
  return { text: parts.join('\n'), inputs };
}

/** @param {readonly (readonly string[])[]} all */
const lists = (all) => all.map((names) => `[${names}]`).join();

/**
 * All that is called, as one module with short names of properties, so that they are the same in
 * every program.
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
 * @param {import('./seldom/splitModule.mjs').ProgramOfModule | undefined} program
 * @param {string[]} more members
 */
const namespaceOf = (program, ...more) =>
  program === undefined ? '' : `var ${NAMESPACE}=(()=>${scope(program, (all) => all, ...more)})();`;

/**
 * The body of a function that gives what a program exports.
 * @param {import('./seldom/splitModule.mjs').ProgramOfModule} program
 * @param {(all: string) => string} answer what it gives, of the object of its exports
 * @param {string[]} more members
 */
const scope = ({ code, exported }, answer, ...more) =>
  `{${code}\nreturn${answer(`{${[...exported.map(([name, local]) => `${name}:${local}`), ...more].join()}}`)}}`;
