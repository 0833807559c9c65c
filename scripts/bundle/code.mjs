import { bundle } from './esbuild.mjs';
import { minify } from './minify.mjs';
import { packWords } from './words/packWords.mjs';
import { plainLogic } from './plainLogic.mjs';
import { programOf } from './program.mjs';
import { shortNames } from './shortNames.mjs';
import { ANSWER, wrappers } from './wrappers.mjs';

/** The one top-level variable of the bundle; everything else at the top level is a wrapper. */
const NAMESPACE = '__kpi';

/**
 * The text of dist/Code.js: one self-contained script for Apps Script V8, with the wrappers below
 * it.
 *
 * @param {import('./entries.mjs').Entry[]} entries what becomes global
 * @param {string} answer absolute path of the module that runs a custom function for a cell
 * @param {import('./functions.mjs').FunctionHelp[]} table
 * @param {boolean} nightly
 */
export async function buildCode(entries, answer, table, nightly) {
  const program = programOf([answer, ...new Set(entries.map(({ file }) => file))]);
  const endpoints = entries.filter(({ name }) => !table.some((row) => row.name === name));
  const short = shortNames(program, endpoints);
  const script = await bundle([...entries, { name: ANSWER, file: answer }], {
    define: { NIGHTLY: String(nightly) },
    format: 'esm',
    // Apps Script refuses some later syntax at the push; ES2019 is known to pass.
    target: 'es2019',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    minify: true,
    mangleProps: new RegExp(`^(?:${short.join('|')})$`),
    plugins: [packWords(), plainLogic(program)],
  });
  // The wrappers stay as they are: Google reads the comments above them.
  return `${await minify(inNamespace(script))}\n${wrappers(entries, table, NAMESPACE)}`;
}

/**
 * The module as one variable that holds what it exports. esbuild does so with a function for each
 * export, for modules that import each other in a circle.
 *
 * @param {string} module
 */
function inNamespace(module) {
  const exported = /export\s*\{([^{}]*)\};?\s*$/;
  const members = (exported.exec(module)?.[1] ?? '').split(',').map((one) => {
    const [local, name = local] = one.trim().split(' as ');
    return `${name}:${local}`;
  });
  return `var ${NAMESPACE}=(()=>{${module.replace(exported, '')};return{${members.join(',')}}})();`;
}
