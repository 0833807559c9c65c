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
      return `${help ? comment(help) : ''}function ${name}(${params}) {\n  return ${namespace}.${name}(${params});\n}\n`;
    })
    .join('\n');
}

/**
 * Only what Google Sheets shows: examples stay in the reference, because other tags would run into the text.
 * @param {import('./functions.mjs').FunctionHelp} help
 */
function comment({ summary, params, returns }) {
  const lines = [
    summary,
    '',
    ...params.map(({ name, description }) => `@param ${name} ${description}`),
    `@returns ${returns}`,
    '@customfunction',
  ];
  return `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`;
}
