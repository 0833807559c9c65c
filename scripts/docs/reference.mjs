import { signature, typed } from './formula.mjs';
import { markdownTable } from './markdown.mjs';
import { wordsIn } from './words.mjs';

/**
 * The reference page of all functions, in Markdown.
 * @param {import('../bundle/functions.mjs').FunctionHelp[]} table
 * @param {string} language
 */
export function referencePage(table, language) {
  const words = wordsIn(language);
  return [
    `<!-- ${words.generated} -->`,
    `# ${words.title}`,
    words.intro,
    ...table.flatMap((help) => section(help, language)),
  ].join('\n\n');
}

/**
 * The short table of the README: each function with its arguments, linked to its place on the reference page.
 * @param {import('../bundle/functions.mjs').FunctionHelp[]} table
 * @param {string} language
 */
export function overview(table, language) {
  const words = wordsIn(language);
  const rows = table.map((help) => {
    const summary = help.translations[language]?.summary ?? help.summary;
    return [`[\`${signature(help, language)}\`](${words.file}#${help.name.toLowerCase()})`, summary];
  });
  return markdownTable(words.columns, rows);
}

/**
 * @param {import('../bundle/functions.mjs').FunctionHelp} help
 * @param {string} language
 */
function section(help, language) {
  const words = wordsIn(language);
  const text = help.translations[language] ?? { ...help, params: undefined };
  return [
    `## ${help.name}`,
    `\`${signature(help, language)}\``,
    text.summary,
    markdownTable(
      [words.argument, words.meaning],
      help.params.map(({ name, description }) => [`\`${name}\``, text.params?.[name] ?? description]),
    ),
    ...(text.returns ? [`**${words.returns}:** ${text.returns}`] : []),
    `**${words.examples}:**`,
    help.examples.map((example) => `- ${typed(example, language)}`).join('\n'),
  ];
}
