import { Failure } from '../bundle/failure.mjs';
import { signature, typed } from './formula.mjs';
import { markdownTable } from './markdown.mjs';
import { wordsIn } from './words.mjs';

/** @typedef {import('../bundle/declarations/functions.mjs').FunctionHelp} FunctionHelp */

/**
 * The reference page of all functions, in Markdown: first one line for each function, then
 * everything about each, by group.
 *
 * @param {FunctionHelp[]} table
 * @param {string} language
 * @throws {Failure} when the group of a function has no words
 */
export function referencePage(table, language) {
  const words = wordsIn(language);
  const groups = Object.entries(words.groups).map(([group, texts]) => ({
    ...texts,
    functions: table.filter((help) => help.group === group),
  }));
  const homeless = table.filter(({ group }) => !(group in words.groups));
  if (homeless.length > 0)
    throw new Failure(`src/i18n/${language}/docs.ts has no group for ${homeless.map(({ name }) => name).join(', ')}.`);
  return [
    `<!-- ${words.generated} -->`,
    `# ${words.title}`,
    words.intro,
    ...groups.flatMap(({ title, about, functions }) => [
      `**${title}.** ${about}`,
      functions.map((help) => line(help, language)).join('\n'),
    ]),
    ...groups.flatMap(({ title, functions }) => [
      `## ${title}`,
      ...functions.flatMap((help) => section(help, language)),
    ]),
  ].join('\n\n');
}

/**
 * A function in one line, linked to all that is said about it.
 * @param {FunctionHelp} help
 * @param {string} language
 */
function line(help, language) {
  const { summary } = help.translations[language] ?? help;
  return `- [${help.name}](#${help.name.toLowerCase()}): ${gist(summary)}`;
}

/**
 * The first clause of a summary.
 *
 * @param {string} summary
 */
function gist(summary) {
  const [first = summary, mark] = summary.split(/([.:;?])(?= |$)/);
  return `${first}${mark === '?' ? '?' : '.'}`;
}

/**
 * @param {FunctionHelp} help
 * @param {string} language
 */
function section(help, language) {
  const words = wordsIn(language);
  const text = help.translations[language];
  return [
    `### ${help.name}`,
    `\`${signature(help, language)}\``,
    text?.summary ?? help.summary,
    markdownTable(
      [words.argument, words.meaning],
      help.params.map(({ name, description }) => [`\`${name}\``, text?.params[name] ?? description]),
    ),
    `**${words.returns}:** ${text?.returns ?? help.returns}`,
    `**${words.examples}:**`,
    help.examples.map((example) => `- ${typed(example, language)}`).join('\n'),
  ];
}
