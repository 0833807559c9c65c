import { ALPHABET, PEOPLE, SURNAMES } from '../../i18n/languages.ts';
import { wordsPattern } from '../../i18n/wordsPattern.ts';
import { distance, foldName } from './fold.ts';
import { LATIN, LOOK_LATIN } from './foldLetters.ts';

/** Two names that may be one person, as indices into the list, and why they look like one. */
export interface Alike {
  readonly a: number;
  readonly b: number;
  /**
   * What differs: only letters that look the same (Latin c, Cyrillic с) or are written plainly (é,
   * e); only the order of words; only a note behind one of them (“(fired)”); a typing slip; or a
   * name that is cut to its first letter.
   */
  readonly reason: 'order' | 'letters' | 'note' | 'typo' | 'initials';
}

/**
 * Of a longer list only the first names in the alphabet are compared. A sheet has a few hundred
 * people at most.
 */
const MOST_NAMES = 300;
/** A text with more words than this is hardly a name. */
const MOST_WORDS = 5;

/** A name taken apart; words in alphabetical order. */
interface Parts {
  readonly index: number;
  readonly folded: string;
  /** Words in the order written. Letters that look the same are one letter here. */
  readonly written: string;
  /** The same without a note behind the name. */
  readonly bare: string;
  readonly words: readonly string[];
  readonly sorted: string;
  readonly initials: readonly string[];
  readonly letters: number;
  /**
   * Only names that share a key are compared, so that few pairs need a look. The keys: the first
   * letters of all words; all letters; each word with the first letter of another word.
   */
  readonly keys: ReadonlySet<string>;
}

/**
 * Pairs of names that may be one person, each pair once. They are for a question to a person, never
 * for merging.
 *
 * A pair has the first reason that fits: `letters`, `order`, `note`, `initials`,
 * `typo`. Names that differ
 * in a digit, in a short word («Manager A») or in a feminine ending are different people.
 */
export function alikeNames(names: readonly string[]): Alike[] {
  const people = names
    .map(partsOf)
    .sort((a, b) => (a.folded < b.folded ? -1 : a.folded > b.folded ? 1 : a.index - b.index))
    .slice(0, MOST_NAMES);
  const pairs = new Map<number, Alike>();
  const groups = new Map<string, Parts[]>();
  for (const one of people) {
    for (const key of one.keys) {
      const group = groups.get(key) ?? [];
      groups.set(key, group);
      for (const other of group) {
        const [a, b] = [Math.min(one.index, other.index), Math.max(one.index, other.index)];
        const id = a * names.length + b;
        const reason = pairs.has(id) ? null : reasonOf(one, other);
        if (reason) pairs.set(id, { a, b, reason });
      }
      group.push(one);
    }
  }
  return [...pairs.entries()].sort(([p], [q]) => p - q).map(([, pair]) => pair);
}

const RICH = ALPHABET.map(({ plain }) => plain.from).join('');
const PLAIN = ALPHABET.map(({ plain }) => plain.to).join('');

/**
 * A text with one letter for all letters that look the same, and for those that people write
 * plainly: e for é.
 */
function alikeText(text: string): string {
  return plainLatin(text).replace(/./gu, (letter) => {
    const own = LOOK_LATIN[LATIN.indexOf(letter)] ?? letter;
    return PLAIN[RICH.indexOf(own)] ?? own;
  });
}

/** Latin letters without signs above and below them. «й» is a letter of its own. */
function plainLatin(text: string): string {
  return text
    .normalize('NFD')
    .replace(/([a-z])\p{M}+/gu, '$1')
    .normalize('NFC');
}

let note: RegExp | null = null;

/** The pattern of a note behind a name: words in brackets, or a word such as “fired”. */
function notePattern(): RegExp {
  const gone = wordsPattern(PEOPLE.map((words) => words.gone));
  return new RegExp(`\\s*(?:[([].*|[\\s.,-]${gone}[\\s\\d.,/-]*)$`);
}

function partsOf(name: string, index: number): Parts {
  const folded = foldName(name);
  const written = wordsIn(folded);
  const bare = wordsIn(folded.replace((note ??= notePattern()), ''));
  const words = [...written].sort();
  const few = words.slice(0, MOST_WORDS);
  const besides = (word: string, at: number): string[] =>
    few.filter((_, i) => i !== at && word.length > 1).map((other) => `${word} ${other[0]}`);
  return {
    index,
    folded,
    written: written.join(' '),
    bare: bare.join(' '),
    words,
    sorted: words.join(' '),
    initials: words.filter((word) => /^\p{L}$/u.test(word)),
    letters: words.join('').length,
    keys: new Set([words.map((word) => word[0]).join(''), written.join(''), bare.join(''), ...few.flatMap(besides)]),
  };
}

function wordsIn(folded: string): string[] {
  return alikeText(folded)
    .split(/[\s.,'’()[\]-]+/)
    .filter((word) => word !== '');
}

function reasonOf(one: Parts, other: Parts): Alike['reason'] | null {
  if (one.folded === other.folded) return null;
  if (one.written === other.written) return 'letters';
  if (one.sorted === other.sorted) return 'order';
  if (one.bare === other.written || other.bare === one.written) return 'note';
  if (isCut(one, other) || isCut(other, one)) return 'initials';
  return isSlip(one, other) ? 'typo' : null;
}

/** A Roman numeral is not cut: «Manager I» is not short for «Manager II». */
const ROMAN = new RegExp(`^[${alikeText('ivx')}]+$`);

/**
 * Whether `short` is `full` with some words cut to their first letters. An initial that fits no
 * word is allowed when all words of `full` are used: `full` may leave out a name.
 */
function isCut(short: Parts, full: Parts): boolean {
  if (short.initials.length === 0 || full.initials.length > 0) return false;
  const rest = [...full.words];
  const take = (at: number): boolean => at >= 0 && rest.splice(at, 1).length > 0;
  const whole = short.words.filter((word) => word.length > 1);
  if (whole.length === 0 || !whole.every((word) => take(rest.indexOf(word)))) return false;
  const met = short.initials.filter((letter) =>
    take(rest.findIndex((word) => word[0] === letter && !ROMAN.test(word))),
  );
  return met.length > 0 && (met.length === short.initials.length || rest.length === 0);
}

/**
 * Whether typing slips explain the difference: one slip in a name of 6 letters or more, two in one
 * of 12 or more.
 */
function isSlip(one: Parts, other: Parts): boolean {
  const letters = Math.min(one.letters, other.letters);
  if (letters < 6 || Math.abs(one.letters - other.letters) > 2) return false;
  if (one.words.length !== other.words.length) return one.written.replace(/ /g, '') === other.written.replace(/ /g, '');
  let edits = 0;
  for (let i = 0; i < one.words.length; i++) {
    const [a = '', b = ''] = [one.words[i], other.words[i]];
    if (a !== b && (edits += slips(a, b)) > (letters < 12 ? 1 : 2)) return false;
  }
  return true;
}

/**
 * How many typing slips turn one word into the other. Infinity when it is another word: people
 * rarely mistype the first letter, and another letter in a short name makes another name (Алина,
 * Алена).
 */
function slips(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  if (a[0] !== b[0] || shorter < 3 || Math.abs(a.length - b.length) > 2 || /[\d@]/.test(a + b)) return Infinity;
  if (isOtherGender(a, b)) return Infinity;
  const edits = distance(a, b);
  if (shorter < 6 && a.length === b.length && [...a].sort().join('') !== [...b].sort().join('')) return Infinity;
  return edits > (shorter < 8 ? 1 : 2) ? Infinity : edits;
}

const FEMININE = new RegExp(`[${alikeText(SURNAMES.map(({ feminine }) => feminine).join(''))}]$`);
const ENDINGS = new RegExp(`^[${alikeText(SURNAMES.map(({ endings }) => endings).join(''))}]*$`);

/**
 * Whether two words differ only in a feminine ending: Александр and Александра, Евгений and
 * Евгения, Mario and Maria.
 */
function isOtherGender(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const isFeminine = (word: string): boolean => FEMININE.test(word);
  return isFeminine(a) !== isFeminine(b) && ENDINGS.test(a.slice(same) + b.slice(same));
}
