/**
 * A formula as typed where the decimal sign is a comma: `;` between arguments. Quoted text stays as it is.
 * @param {string} formula
 */
export const withSemicolons = (formula) =>
  formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/,(\s*)/g, ';$1')))
    .join('');

/**
 * An example as a person types it and sees it answered: `=F(A1; B1)` → 0,25.
 * @param {import('../bundle/functions.mjs').Example} example
 * @param {'en' | 'ru'} language
 */
export function typed({ formula, result }, language) {
  const russian = language === 'ru';
  const answer = russian && /^-?\d+\.\d+$/.test(result) ? result.replace('.', ',') : result;
  return `\`${russian ? withSemicolons(formula) : formula}\`${answer === '' ? '' : ` → ${answer}`}`;
}

/**
 * `NAME(data, [manager])`: square brackets mark what may be left out, as spreadsheet manuals do.
 * @param {import('../bundle/functions.mjs').FunctionHelp} help
 * @param {'en' | 'ru'} language
 */
export function signature({ name, params }, language) {
  const names = params.map((param) => (param.optional ? `[${param.name}]` : param.name));
  return `${name}(${names.join(language === 'ru' ? '; ' : ', ')})`;
}
