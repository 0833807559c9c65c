import { markdownTable } from './markdown.mjs';
import { WORDS, wordsIn } from './words.mjs';

/** @typedef {import('./facts.mjs').Facts} Facts */
/** @typedef {import('./facts.mjs').Export} Export */

/** What a status may mean, in the order of the page. */
const STATUSES = /** @type {const} */ (['won', 'refunded', 'lost', 'unpaid', 'open', 'excluded']);

/**
 * The tables of the page about CRMs: one for each export under its key, one for a person's own
 * table and one for what KPI_CHECK says.
 *
 * @param {Facts} facts
 * @param {readonly (readonly string[])[][]} examples tables of text; headers and statuses are
 *   written as in those of the export
 * @param {string} language
 * @returns {Record<string, string>}
 */
export function crmParts(facts, examples, language) {
  /** @type {Record<string, string>} */
  const parts = {};
  for (const one of facts.EXPORTS) {
    const own = examples.filter(([headers = []]) => facts.exportOf(headers)?.name === one.name);
    parts[keyOf(one)] = exportPart(one, facts, own, language);
  }
  return { ...parts, columns: columnsPart(facts, language), findings: findingsPart(facts, language) };
}

/** The name of the markers in the page: `amocrm` for `amoCRM / Kommo`. */
export const keyOf = (/** @type {Export} */ { name }) => name.split(' ')[0]?.toLowerCase() ?? '';

/**
 * @param {Export} one
 * @param {Facts} facts
 * @param {readonly (readonly string[])[][]} examples
 * @param {string} language
 */
function exportPart(one, facts, examples, language) {
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
  return [
    markdownTable(words.columns, headers),
    markdownTable(words.status, statuses),
    `**${words.unused}:** ${ticked(one.unused.split('|').map(written))}.`,
    ...(one.none === undefined ? [] : [`**${words.none}:** ${ticked(one.none.split('|').map(written))}.`]),
  ].join('\n\n');
}

/**
 * The words of one status: first those of the export itself, then those in its examples that are
 * read as this status.
 *
 * @param {Export} one
 * @param {string} status
 * @param {Facts} facts
 * @param {readonly (readonly string[])[][]} examples
 * @param {(word: string) => string} written
 */
function statusWords(one, status, facts, examples, written) {
  const told = [one.columns.status, one.columns.stage].flatMap((words) => words?.split(/[|>]/) ?? []);
  const seen = examples.flatMap(([headers = [], ...rows]) =>
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
 * @param {readonly (readonly string[])[][]} examples
 * @returns {(word: string) => string}
 */
function spellings({ spellingsOf, fold }, examples) {
  /** @type {Map<string, string>} */
  const known = new Map();
  const learn = (/** @type {string} */ word, /** @type {string} */ text) => {
    if (!known.has(bare(word))) known.set(bare(word), text.trim());
  };
  for (const [headers = [], ...rows] of examples) {
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

const ticked = (/** @type {string[]} */ words) => [...new Set(words)].map((word) => `\`${word}\``).join(', ');
const firstOf = (/** @type {string} */ names) => names.split('|')[0] ?? '';

/**
 * Every recognised column, with the words that people use in its header.
 *
 * @param {Facts} facts
 * @param {string} language
 */
function columnsPart({ TEXTS }, language) {
  const words = wordsIn(language).crm;
  const headed = (/** @type {string} */ names) => {
    const all = names.split('|');
    const sure = all.filter((name) => !name.startsWith('?'));
    const weak = all.filter((name) => name.startsWith('?')).map((name) => name.slice(1));
    return [sure, weak].filter((some) => some.length > 0).map((some) => ticked(some));
  };
  const languages = Object.keys(WORDS);
  const rows = Object.entries(textsIn(TEXTS, language).columns).map(([id, names]) => [
    `**${firstOf(names)}**`,
    ...languages.map((other) => headed(textsIn(TEXTS, other).columns[id] ?? '').join(`; ${words.else} `)),
  ]);
  return markdownTable([words.column, ...languages.map((other) => words.headers[other] ?? other)], rows);
}

/**
 * Every sentence of KPI_CHECK about something unusual.
 *
 * @param {Facts} facts
 * @param {string} language
 */
function findingsPart({ TEXTS }, language) {
  const plain = (/** @type {string} */ text) => text.replace(/\{\w+\}/g, '…');
  const rows = Object.values(textsIn(TEXTS, language).findings).map((sentences) => sentences.map(plain));
  return markdownTable(wordsIn(language).crm.findings, rows);
}

/**
 * @param {Facts['TEXTS']} texts
 * @param {string} language
 */
function textsIn(texts, language) {
  const found = texts[language];
  if (found === undefined) throw new Error(`src/i18n/${language}/texts.ts is missing.`);
  return found;
}
