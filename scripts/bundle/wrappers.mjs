/**
 * The declarations Google looks for. It finds functions only at the top level, and reads parameter names and help only from
 * the declaration and the comment right above it, while a bundler hides the first and drops the second.
 * @param {import('./entries.mjs').Entry[]} entries
 * @param {import('./functions.mjs').FunctionHelp[]} table
 * @param {string} namespace the variable that holds the bundle
 */
export function wrappers(entries, table, namespace) {
  return entries
    .map(({ name, declaration }) => {
      const params = declaration.parameters.map((parameter) => parameter.name.getText()).join(', ');
      const help = table.find((row) => row.name === name);
      return `${help ? comment(help) : ''}function ${name}(${params}) { return ${namespace}.${name}(${params}); }\n`;
    })
    .join('');
}

/**
 * Only what Google Sheets shows, its description and parameters: the rest stays in the reference.
 * @param {import('./functions.mjs').FunctionHelp} help
 */
function comment({ summary, params }) {
  const lines = [summary, ...params.map(({ name, description }) => `@param ${name} ${description}`), '@customfunction'];
  return `/**\n${lines.map((line) => ` * ${line}`).join('\n')}\n */\n`;
}
