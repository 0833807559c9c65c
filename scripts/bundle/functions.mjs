import { short } from './entries.mjs';
import { Failure } from './failure.mjs';
import { readDoc } from './jsdoc.mjs';

/**
 * One row of the function table: everything that the reference, the sidebar and the playground say about a custom function.
 * @typedef {{ name: string, description: string, optional: boolean }} Param
 * @typedef {{ formula: string, result: string }} Example
 * @typedef {{ summary: string, params: Record<string, string>, returns?: string }} Translation
 * @typedef {{ name: string, summary: string, params: Param[], returns: string, examples: Example[], ru: Translation }} FunctionHelp
 */

/**
 * The function table, from the JSDoc of the custom functions and their Russian texts.
 * @param {import('./entries.mjs').Entry[]} functions
 * @param {Record<string, Translation>} russian
 * @returns {FunctionHelp[]}
 */
export function functionTable(functions, russian) {
  const table = functions.map((entry) => describe(entry, readDoc(entry.declaration), russian[entry.name]));
  const unknown = Object.keys(russian).filter((name) => !table.some((row) => row.name === name));
  if (unknown.length > 0)
    throw new Failure(`src/i18n/ru/functions.ts describes ${unknown.join(', ')}, which src/functions does not export.`);
  return table;
}

/**
 * @param {import('./entries.mjs').Entry} entry
 * @param {import('./jsdoc.mjs').Doc} doc
 * @param {Translation | undefined} ru
 * @returns {FunctionHelp}
 */
function describe({ name, file, declaration }, doc, ru) {
  const refuse = (/** @type {string} */ what) => {
    throw new Failure(`${name} (${short(file)}): ${what}`);
  };
  if (doc.summary === '') refuse('its JSDoc has no summary.');
  if (doc.summary.includes('\n'))
    refuse('its summary must be one paragraph, because Google Sheets shows one block of text.');
  if (doc.returns === '') refuse('its JSDoc has no @returns.');
  if (doc.examples.length === 0) refuse('its JSDoc has no @example.');
  if (!ru) return refuse('it has no Russian text in src/i18n/ru/functions.ts.');
  if (!ru.summary) refuse('its text in src/i18n/ru/functions.ts has no "summary".');

  const [host, ...asked] = declaration.parameters;
  if (host?.name.getText() !== 'host')
    refuse('its first parameter must be "host", which the build takes from the cell.');
  const params = asked.map((parameter) => {
    const param = parameter.name.getText();
    const optional = parameter.questionToken !== undefined || parameter.initializer !== undefined;
    const description = doc.params.get(param) ?? '';
    const russian = ru.params[param] ?? '';
    if (description === '') refuse(`its JSDoc has no "@param ${param}".`);
    if (optional !== description.includes('Optional.'))
      refuse(`"@param ${param}" must ${optional ? '' : 'not '}say "Optional.", as the signature says.`);
    if (russian === '') refuse(`its parameter "${param}" has no Russian text in src/i18n/ru/functions.ts.`);
    if (optional !== /необязательн/i.test(russian))
      refuse(
        `the Russian text of "${param}" must ${optional ? '' : 'not '}say «Необязательно», as the signature says.`,
      );
    return { name: param, description, optional };
  });
  const known = new Set(params.map((param) => param.name));
  for (const param of [...doc.params.keys(), ...Object.keys(ru.params)])
    if (!known.has(param)) refuse(`"${param}" is described but is not a parameter.`);

  return { name, summary: doc.summary, params, returns: doc.returns, examples: doc.examples.map(example), ru };

  /** A table as result is not written out, so "// => result" may be missing. */
  function example(/** @type {string} */ text) {
    const [formula = '', result = ''] = text.split(/\s*\/\/\s*=>\s*/);
    if (!formula.startsWith('=') || formula.includes(' //'))
      refuse(`"@example ${text}" must read "=FORMULA(...)" or "=FORMULA(...) // => result".`);
    return { formula, result };
  }
}
