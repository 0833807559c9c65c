/**
 * The declarations Google looks for. It finds functions only at the top level, and reads parameter
 * names and help only from the declaration and the comment right above it. A bundler hides the
 * declarations and drops the comments.
 *
 * A cell calls without a host: ANSWER gives the host to the function behind it and turns the answer
 * into cells.
 *
 * @param {import('./declarations/entries.mjs').Entry[]} entries
 * @param {import('./declarations/functions.mjs').FunctionHelp[]} table
 * @param {(name: string) => string} homeOf the object that holds a function
 */
export function wrappers(entries, table, homeOf) {
  return entries
    .map(({ name, declaration }) => {
      const help = table.find((row) => row.name === name);
      const names = help?.params.map((param) => param.name) ?? declaration.parameters.map(({ name }) => name.getText());
      const params = names.join(', ');
      const home = homeOf(name);
      const call = help ? `${homeOf(ANSWER)}.${ANSWER}(${home}.${name}, arguments)` : `${home}.${name}(${params})`;
      return `${help ? comment(help) : ''}function ${name}(${params}){return ${call}}\n`;
    })
    .join('');
}

/** The export of src/functions/answer.ts that runs a custom function for a cell. */
export const ANSWER = 'answer';

/**
 * Only what Google Sheets shows, its description and parameters: the rest stays in the reference.
 * @param {import('./declarations/functions.mjs').FunctionHelp} help
 */
function comment({ summary, params }) {
  const lines = [summary, ...params.map(({ name, description }) => `@param ${name} ${description}`), '@customfunction'];
  return `/**\n${lines.map((line) => ` * ${line}`).join('\n')}\n */\n`;
}
