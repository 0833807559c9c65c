import type { Random } from './random.ts';

/** What the cells of a column are, as far as its header tells it. */
export type CellKind = 'money' | 'day' | 'other';

/** One spelling of a phrase: of each `{a|b}` one is taken. */
function phraseOf(random: Random, phrase: string): string {
  return phrase.replace(/\{([^}]*)\}/g, (_, choices: string) => random.pick(choices.split('|')));
}

/** A header as people write it: a phrase, in some case, with something around it. */
export function headerOf(
  random: Random,
  phrases: readonly string[],
  kind: CellKind,
  currencies: readonly string[],
): string {
  const phrase = phraseOf(random, random.pick(phrases));
  const [styled, isJoined] = inStyle(random, phrase);
  const decorated = kind === 'money' && random.chance(0.25) ? withUnit(random, styled, currencies) : styled;
  return isJoined ? decorated : decorationOf(random)(decorated);
}

const words = (phrase: string): string[] => phrase.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1).toLowerCase();

/** The phrase in one of the cases, and whether its words are joined. */
function inStyle(random: Random, phrase: string): readonly [text: string, isJoined: boolean] {
  const parts = words(phrase);
  // A sign such as № is no word: it would be lost.
  const canJoin = parts.length > 1 && !/[№#º°]/.test(phrase);
  const at = random.share();
  if (canJoin && at < 0.1) return [parts.map((word) => word.toLowerCase()).join('_'), true];
  if (canJoin && at < 0.15) return [parts.map(capital).join(''), true];
  if (canJoin && at < 0.2)
    return [parts.map((word, i) => (i === 0 ? word.toLowerCase() : capital(word))).join(''), true];
  if (canJoin && at < 0.24) return [parts.map((word) => word.toUpperCase()).join('_'), true];
  if (at < 0.36) return [phrase.toLowerCase(), false];
  if (at < 0.46) return [phrase.toUpperCase(), false];
  return [phrase, false];
}

function withUnit(random: Random, header: string, currencies: readonly string[]): string {
  const currency = random.pick(currencies);
  return random.pick([`${header} (${currency})`, `${header}, ${currency}`, `${header} ${currency}`]);
}

/** What people put around a header. Most put nothing. */
function decorationOf(random: Random): (header: string) => string {
  const around: readonly ((header: string) => string)[] = [
    (header) => `${header}:`,
    (header) => `${header} *`,
    (header) => `${random.int(1, 12)}. ${header}`,
    (header) => `📌 ${header}`,
    (header) => header.replace(' ', '\n'),
    (header) => header.replace(' ', '  '),
    (header) => ` ${header} `,
    (header) => `«${header}»`,
    (header) => header.replace(' ', '\u00a0'),
    alike,
  ];
  return random.chance(0.35) ? random.pick(around) : (header) => header;
}

/** Letters of the other alphabet that look the same, as after typing in the wrong layout. */
const LOOK_ALIKE: readonly (readonly [cyrillic: string, latin: string])[] = [
  ['а', 'a'],
  ['е', 'e'],
  ['о', 'o'],
  ['с', 'c'],
  ['р', 'p'],
];

function alike(header: string): string {
  for (const [cyrillic, latin] of LOOK_ALIKE) if (header.includes(cyrillic)) return header.replace(cyrillic, latin);
  return header;
}
