import { ALPHABET } from '../../i18n/languages.ts';
import { LATIN, LOOK_LATIN, foldLetters } from './foldLetters.ts';

const ALL = ALPHABET.map(({ letters }) => letters).join('');
/** The letters of those alphabets in which some letters look like Latin ones. */
const OTHER = ALPHABET.map(({ letters, alike }) => (alike.own === '' ? '' : letters)).join('');

/** Text that is folded already, as hundreds of known headers are. */
const FOLDED = new RegExp(`^[${ALL}0-9]+(?: [${ALL}0-9]+)*$`);
const MIXED = new RegExp(`[a-z]\\d*[${OTHER}]|[${OTHER}]\\d*[a-z]`);
const WORD = new RegExp(`[${ALL}\\d]+`, 'g');
const LIKE_OTHER = new RegExp(`^[${OTHER}${LATIN}\\d]+$`);
const LIKE_LATIN = new RegExp(`^[a-z${LOOK_LATIN}\\d]+$`);

/** Invisible characters: zero-width ones, marks of direction and the soft hyphen. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/**
 * The text without what does not matter, so that two spellings of one word become equal. These do
 * not matter: case, ё or е, the kind of space or apostrophe, underscores, line breaks, invisible
 * characters, punctuation at both ends, and Latin letters in a Russian word (or the other way round).
 */
export function fold(text: string): string {
  const folded = FOLDED.test(text) ? text : foldName(text);
  return MIXED.test(folded) ? folded.replace(WORD, inOneScript) : folded;
}

/**
 * A person's name for comparing. As {@link fold}, but letters that only look the same stay
 * different: they may be two people.
 */
export function foldName(name: string): string {
  const lower = name.toLowerCase();
  if (FOLDED.test(lower)) return lower;
  return foldLetters(name.replace(UNSEEN, '').normalize('NFKC').toLowerCase())
    .replace(/[\s_]+/g, ' ')
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/^[\s.,:;!?*#"'“”„«»()–—-]+|[\s.,:;!?*"'“”„«»()–—-]+$/g, '');
}

/**
 * A word with all letters of one alphabet, where that is possible: `cумма` with a Latin c becomes
 * Russian, `ownеr` with a Cyrillic е becomes English. A word that needs both alphabets stays.
 */
function inOneScript(word: string): string {
  if (!MIXED.test(word)) return word;
  if (LIKE_OTHER.test(word)) return rewrite(word, LATIN, LOOK_LATIN);
  return LIKE_LATIN.test(word) ? rewrite(word, LOOK_LATIN, LATIN) : word;
}

function rewrite(word: string, from: string, to: string): string {
  return word.replace(/[^\d]/g, (letter) => to[from.indexOf(letter)] ?? letter);
}

/** A person's name for showing: spaces at the ends and double spaces are removed. */
export function tidyName(name: string): string {
  return name.replace(UNSEEN, '').replace(/\s+/g, ' ').trim();
}

/**
 * The candidate that needs the fewest edits to become `found`. Null when more than a third of the
 * letters of the nearest one differ.
 */
export function nearest(found: string, candidates: readonly string[]): string | null {
  let best: string | null = null;
  let fewest = Infinity;
  const wanted = fold(found);
  for (const candidate of candidates) {
    const word = fold(candidate);
    const edits = word.startsWith(wanted) && wanted.length > 2 ? 1 : distance(wanted, word);
    if (edits < fewest && edits <= Math.max(wanted.length, word.length) / 3) {
      best = candidate;
      fewest = edits;
    }
  }
  return best;
}

/**
 * How many edits turn one text into the other. An edit inserts, deletes or replaces a letter, or
 * swaps two neighbours (optimal string alignment distance).
 */
export function distance(a: string, b: string): number {
  let [beforeLast, last]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = (last[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      let edits = Math.min(replace, (last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        edits = Math.min(edits, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(edits);
    }
    [beforeLast, last] = [last, row];
  }
  return last[b.length] ?? 0;
}
