import { wordsIn } from './words.mjs';

/**
 * A formula as typed where the decimal sign is a comma: `;` between arguments. Quoted text stays as
 * it is.
 *
 * @param {string} formula
 */
export const withSemicolons = (formula) =>
  formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/,(\s*)/g, ';$1')))
    .join('');

/**
 * An example as a person types it, with the answer that they see: `=F(A1; B1)` → 0,25.
 *
 * @param {import('../bundle/declarations/functions.mjs').Example} example
 * @param {string} language
 */
export function typed({ formula, result }, language) {
  const { decimal, separator } = wordsIn(language);
  const answer = /^-?\d+\.\d+$/.test(result) ? result.replace('.', decimal) : result;
  return `\`${separator === ';' ? withSemicolons(formula) : formula}\`${answer === '' ? '' : ` → ${answer}`}`;
}

/**
 * `NAME(data, [manager])`: square brackets mark what may be left out, as spreadsheet manuals do.
 * @param {import('../bundle/declarations/functions.mjs').FunctionHelp} help
 * @param {string} language
 */
export function signature({ name, params }, language) {
  const names = params.map((param) => (param.optional ? `[${param.name}]` : param.name));
  return `${name}(${names.join(`${wordsIn(language).separator} `)})`;
}
