import { compressChecked } from './compressChecked.mjs';

/** The arguments that the add-on fills in by itself: the form asks for the others alone. */
const FILLED_IN = ['mapping', 'tabs', 'tabs2'];

/**
 * The module `virtual:functions`: what the sidebar says of the custom functions, a block for each
 * language, so that a page brings back the one that it shows.
 *
 * @param {import('../declarations/functions.mjs').FunctionHelp[]} table
 */
export async function compressHelp(table) {
  const languages = ['en', ...Object.keys(table[0]?.translations ?? {})];
  const blocks = await Promise.all(
    languages.map(async (language) => {
      const help = JSON.stringify(table.map((row) => helpIn(row, language)));
      return /** @type {const} */ ([language, await compressChecked(help, `The help in "${language}"`)]);
    }),
  );
  return `const blocks = ${JSON.stringify(Object.fromEntries(blocks))};\nexport default (language) => blocks[language];`;
}

/**
 * @param {import('../declarations/functions.mjs').FunctionHelp} row
 * @param {string} language
 */
function helpIn({ name, summary, params, translations }, language) {
  const translation = translations[language];
  return {
    name,
    summary: translation?.summary ?? summary,
    params: params
      .filter((param) => !FILLED_IN.includes(param.name))
      .map((param) => ({ ...param, description: translation?.params[param.name] ?? param.description })),
  };
}
