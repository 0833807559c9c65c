import { Failure } from '../bundle/failure.mjs';
import { firstOf, textsIn } from './facts.mjs';
import { anchorOf, markdownTable, ticked } from './markdown.mjs';
import { wordsIn } from './words.mjs';

/** @typedef {import('./facts.mjs').Facts} Facts */
/** @typedef {import('./facts.mjs').Export} Export */
/** @typedef {import('../bundle/examples.mjs').Example} Example */

/** What a status may mean, in the order of the page. */
const STATUSES = /** @type {const} */ (['won', 'refunded', 'lost', 'unpaid', 'open', 'excluded']);

/**
 * Links to the sections of all exports.
 *
 * @param {Facts} facts
 * @param {readonly Example[]} examples
 * @param {string} language
 * @param {string} [page] the path of the page that has them, where it is another one
 */
export const exportLinks = (facts, examples, language, page = '') =>
  facts.EXPORTS.map((one) => titleOf(one, examplesOf(one, facts, examples), language))
    .map((title) => `[${title}](${page}#${anchorOf(title)})`)
    .join(' · ');

/**
 * A section for each export: where it is found, what is read as what, and what its example says to
 * know.
 *
 * @param {Facts} facts
 * @param {readonly Example[]} examples
 * @param {string} language
 */
export const exportSections = (facts, examples, language) =>
  facts.EXPORTS.map((one) => section(one, facts, examplesOf(one, facts, examples), language)).join('\n\n');

/**
 * @param {Export} one
 * @param {Facts} facts
 * @param {readonly Example[]} own
 * @param {string} language
 */
function section(one, facts, own, language) {
  const words = wordsIn(language).crm;
  const told = own.flatMap(({ docs }) => docs?.[language] ?? []);
  const where = told.flatMap(({ where }) => where ?? [])[0] ?? words.anywhere;
  const notes = told.flatMap(({ notes }) => notes ?? []);
  const width = Math.max(...own.map(({ rows: [headers = []] }) => headers.length));
  return [
    `## ${titleOf(one, own, language)}`,
    `**${words.where}:** ${where}`,
    `**${words.start}:** \`${words.leaderboard.replace('{last}', lastColumn(width))}\``,
    tables(one, facts, own, language),
    ...(notes.length === 0 ? [] : [words.notes, notes.map((note) => `- ${note}`).join('\n')]),
  ].join('\n\n');
}

/**
 * The examples whose headers are those of an export.
 *
 * @param {Export} one
 * @param {Facts} facts
 * @param {readonly Example[]} examples
 */
const examplesOf = (one, facts, examples) =>
  examples.filter(({ rows: [headers = []] }) => facts.exportOf(headers)?.name === one.name);

/**
 * What people call an export: as its examples are called, one CRM may have two names.
 *
 * @param {Export} one
 * @param {readonly Example[]} own
 * @param {string} language
 * @throws {Failure} when it has no example
 */
function titleOf({ name }, own, language) {
  const titles = own.filter(({ group }) => group === 'crm').map(({ title }) => title[language]);
  if (titles.length === 0)
    throw new Failure(`${name} has no example: no file of examples/, of the group "crm", has its headers.`);
  return titles.join(', ');
}

/** The Z to which so many columns reach: 26 to Z, 52 to AZ. */
const lastColumn = (/** @type {number} */ width) =>
  `${String.fromCharCode(64 + Math.ceil(width / 26) - 1)}Z`.replace('@', '');

/**
 * @param {Export} one
 * @param {Facts} facts
 * @param {readonly Example[]} examples
 * @param {string} language
 */
function tables(one, facts, examples, language) {
  const words = wordsIn(language).crm;
  const written = spellings(facts, examples);
  const headers = Object.entries(textsIn(facts.TEXTS, language).columns).flatMap(([id, names]) => {
    const own = one.columns[id];
    return own === undefined ? [] : [[`**${firstOf(names)}**`, tiers(own, written, words.else)]];
  });
  const statuses = STATUSES.flatMap((status) => {
    const found = statusWords(one, status, facts, examples, written);
    return found.length === 0 ? [] : [[`**${words.statuses[status]}**`, ticked(found)]];
  });
  const told = (/** @type {string} */ name, /** @type {string | undefined} */ list) =>
    list === undefined ? [] : [`**${name}:** ${ticked(list.split('|').map(written))}.`];
  return [
    markdownTable(words.columns, headers),
    markdownTable(words.status, statuses),
    ...told(words.unused, one.unused),
    ...told(words.none, one.none),
  ].join('\n\n');
}

/**
 * The words of one status: first those of the export itself, then those in its examples that are
 * read as this status.
 *
 * @param {Export} one
 * @param {string} status
 * @param {Facts} facts
 * @param {readonly Example[]} examples
 * @param {(word: string) => string} written
 */
function statusWords(one, status, facts, examples, written) {
  const told = [one.columns.status, one.columns.stage].flatMap((words) => words?.split(/[|>]/) ?? []);
  const seen = examples.flatMap(({ rows: [headers = [], ...rows] }) =>
    headers.flatMap((header, column) =>
      facts.spellingsOf(header).some((word) => told.includes(word)) ? rows.map((row) => row[column]?.trim() ?? '') : [],
    ),
  );
  const known = one.statuses[status]?.split('|').map(written) ?? [];
  const read = seen.filter((text) => text !== '' && facts.statusOf(text, one) === status);
  return [...new Map([...known, ...read].map((text) => [bare(facts.fold(text)), text])).values()];
}

/**
 * How a folded word is written for people: as in the examples, else with a capital letter.
 *
 * @param {Facts} facts
 * @param {readonly Example[]} examples
 * @returns {(word: string) => string}
 */
function spellings({ spellingsOf, fold }, examples) {
  /** @type {Map<string, string>} */
  const known = new Map();
  const learn = (/** @type {string} */ word, /** @type {string} */ text) => {
    if (!known.has(bare(word))) known.set(bare(word), text.trim());
  };
  for (const {
    rows: [headers = [], ...rows],
  } of examples) {
    for (const header of headers) for (const word of spellingsOf(header)) learn(word, header);
    for (const cell of rows.flat()) learn(fold(cell), cell);
  }
  return (word) => known.get(bare(word)) ?? capital(word);
}

const bare = (/** @type {string} */ word) => word.replace(/[^\p{L}\d]/gu, '');
const capital = (/** @type {string} */ word) =>
  /^(?:id|nps|utm)\b/.test(word)
    ? word.replace(/^\w+/, (letters) => letters.toUpperCase())
    : word.replace(/^./u, (letter) => letter.toUpperCase());

/** `a|b>c`: c counts only where neither a nor b is there. */
function tiers(/** @type {string} */ words, /** @type {(word: string) => string} */ written, /** @type {string} */ or) {
  return words
    .split('>')
    .map((tier) => ticked(tier.split('|').map(written)))
    .join(`; ${or} `);
}
