import { basename, dirname } from 'node:path';
import { short } from './entries.mjs';
import { Failure } from '../failure.mjs';
import { readDoc } from './jsdoc.mjs';
import { translationFile } from './translations.mjs';

/**
 * One row of the function table: everything that the reference, the sidebar and the playground say
 * about a custom function.
 *
 * @typedef {{ name: string, description: string, optional: boolean }} Param
 * @typedef {{ formula: string, result: string }} Example
 * @typedef {{ summary: string, params: Record<string, string>, returns?: string }} Translation
 * @typedef {{ name: string, group: string, summary: string, params: Param[], returns: string,
 *   examples: Example[], translations: Record<string, Translation> }} FunctionHelp
 */

/**
 * The function table, from the JSDoc of the custom functions and their texts in other languages.
 * @param {import('./entries.mjs').Entry[]} functions
 * @param {Record<string, import('./translations.mjs').Translated>} translated by language
 * @returns {FunctionHelp[]}
 */
export function functionTable(functions, translated) {
  const table = functions.map((entry) => describe(entry, readDoc(entry.declaration), translated));
  for (const [language, texts] of Object.entries(translated)) {
    const unknown = Object.keys(texts.functions).filter((name) => !table.some((row) => row.name === name));
    if (unknown.length > 0)
      throw new Failure(
        `${translationFile(language)} describes ${unknown.join(', ')}, which src/functions does not export.`,
      );
  }
  return table;
}

/**
 * @param {import('./entries.mjs').Entry} entry
 * @param {import('./jsdoc.mjs').Doc} doc
 * @param {Record<string, import('./translations.mjs').Translated>} translated
 * @returns {FunctionHelp}
 */
function describe({ name, file, declaration }, doc, translated) {
  const refuse = (/** @type {string} */ what) => {
    throw new Failure(`${name} (${short(file)}): ${what}`);
  };
  if (doc.summary === '') refuse('its JSDoc has no summary.');
  if (doc.summary.includes('\n'))
    refuse('its summary must be one paragraph, because Google Sheets shows one block of text.');
  if (doc.returns === '') refuse('its JSDoc has no @returns.');
  if (doc.examples.length === 0) refuse('its JSDoc has no @example.');

  const [host, ...asked] = declaration.parameters;
  if (host?.name.getText() !== 'host')
    refuse('its first parameter must be "host", which the build takes from the cell.');
  const params = asked.map((parameter) => {
    const param = parameter.name.getText();
    const optional = parameter.questionToken !== undefined || parameter.initializer !== undefined;
    const description = doc.params.get(param) ?? '';
    if (description === '') refuse(`its JSDoc has no "@param ${param}".`);
    if (optional !== description.includes('Optional.'))
      refuse(`"@param ${param}" must ${optional ? '' : 'not '}say "Optional.", as the signature says.`);
    return { name: param, description, optional };
  });
  const known = new Set(params.map((param) => param.name));
  for (const param of doc.params.keys())
    if (!known.has(param)) refuse(`"${param}" is described but is not a parameter.`);

  // Functions that belong together stand in one folder.
  const group = basename(dirname(file));
  const translations = Object.fromEntries(
    Object.entries(translated).map(([language, texts]) => [language, translation(language, texts)]),
  );
  return {
    name,
    group,
    summary: doc.summary,
    params,
    returns: doc.returns,
    examples: doc.examples.map(example),
    translations,
  };

  /**
   * @param {string} language
   * @param {import('./translations.mjs').Translated} texts
   * @returns {Translation}
   */
  function translation(language, { functions, optional: word }) {
    const text = functions[name];
    const file = translationFile(language);
    if (!text) return refuse(`it has no text in ${file}.`);
    if (!text.summary) refuse(`its text in ${file} has no "summary".`);
    for (const { name: param, optional } of params) {
      const said = text.params[param] ?? '';
      if (said === '') refuse(`its parameter "${param}" has no text in ${file}.`);
      if (optional !== said.includes(word))
        refuse(`the text of "${param}" in ${file} must ${optional ? '' : 'not '}say "${word}", as the signature says.`);
    }
    for (const param of Object.keys(text.params))
      if (!known.has(param)) refuse(`"${param}" is described in ${file} but is not a parameter.`);
    return text;
  }

  /** "// => result" may be missing, because a result that is a table is not written out. */
  function example(/** @type {string} */ text) {
    const [formula = '', result = ''] = text.split(/\s*\/\/\s*=>\s*/);
    if (!formula.startsWith('=') || formula.includes(' //'))
      refuse(`"@example ${text}" must read "=FORMULA(...)" or "=FORMULA(...) // => result".`);
    return { formula, result };
  }
}
