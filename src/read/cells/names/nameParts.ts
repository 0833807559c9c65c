import { PEOPLE } from '../../../i18n/languages.ts';
import { wordsPattern } from '../../../i18n/wordsPattern.ts';
import { alikeText } from './alikeText.ts';
import { foldName } from '../fold.ts';

/** A text with more words than this is hardly a name. */
const MOST_WORDS = 5;

/** A name taken apart; words in alphabetical order. */
export interface NameParts {
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

let note: RegExp | null = null;

/** The pattern of a note behind a name: words in brackets, or a word such as “fired”. */
function notePattern(): RegExp {
  const gone = wordsPattern(PEOPLE.map((words) => words.gone));
  return new RegExp(`\\s*(?:[([].*|[\\s.,-]${gone}[\\s\\d.,/-]*)$`);
}

/** @param index The place of the name in its list. */
export function namePartsOf(name: string, index: number): NameParts {
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
