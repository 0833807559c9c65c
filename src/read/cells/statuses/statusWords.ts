import { STATUSES } from '../../../i18n/languages.ts';
import { wordsInList } from '../../../i18n/wordsPattern.ts';

/** What a word in a status says: see the comments beside the words. */
export type StatusWord = keyof (typeof STATUSES)[number] | 'percent';

interface Phrase {
  readonly says: StatusWord;
  /** The words after the first one. */
  readonly rest: readonly string[];
}

/** What the languages of one script say. */
interface Vocabulary {
  /** By the first word of each phrase, with `*` behind the beginning of a word. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  /** What denies a word that it stands before without a space. */
  readonly glued: readonly string[];
}

/** Latin letters come before all others. */
const BEHIND_LATIN = 0x370;
const isLatin = (word: string): boolean => word.charCodeAt(0) < BEHIND_LATIN;

const vocabularies: Record<'latin' | 'other', Vocabulary | null> = { latin: null, other: null };

/** The vocabulary of the script that a word is written in: most tables need one alone. */
function vocabularyOf(word: string): Vocabulary {
  const script = isLatin(word) ? 'latin' : 'other';
  return (vocabularies[script] ??= vocabularyIn(STATUSES.filter(({ paid }) => isLatin(paid) === isLatin(word))));
}

const NO_WORDS: readonly string[] = [];

function vocabularyIn(languages: typeof STATUSES): Vocabulary {
  const phrases = new Map<string, Phrase[]>();
  for (const language of languages)
    for (const [says, list] of Object.entries(language) as [StatusWord, string][]) {
      if (says === 'glued') continue;
      for (const text of wordsInList(list)) {
        const space = text.indexOf(' ');
        const first = space < 0 ? text : text.slice(0, space);
        const phrase = { says, rest: space < 0 ? NO_WORDS : text.slice(space + 1).split(' ') };
        const others = phrases.get(first);
        if (others) others.push(phrase);
        else phrases.set(first, [phrase]);
      }
    }
  return { phrases, glued: languages.flatMap(({ glued }) => wordsInList(glued)) };
}

function fits(word: string | undefined, pattern: string): boolean {
  if (word === undefined) return false;
  return pattern.endsWith('*') ? word.startsWith(pattern.slice(0, -1)) : word === pattern;
}

/** The longest known phrase that begins at a word: of more words, then with more letters given. */
export function phraseAt(words: readonly string[], at: number): Phrase | null {
  const word = words[at] ?? '';
  const { phrases } = vocabularyOf(word);
  let best: Phrase | null = null;
  const consider = (all: readonly Phrase[] = []): void => {
    for (const phrase of all)
      if (phrase.rest.length > (best?.rest.length ?? -1) && phrase.rest.every((one, i) => fits(words[at + 1 + i], one)))
        best = phrase;
  };
  consider(phrases.get(word));
  for (let length = word.length; length > 1; length--) consider(phrases.get(`${word.slice(0, length)}*`));
  return best;
}

const known = new Map<string, StatusWord | null>();

/** What a single word says; null when nobody knows it. Each word is looked up once. */
export function sayingOf(word: string): StatusWord | null {
  let says = known.get(word);
  if (says === undefined) known.set(word, (says = phraseAt([word], 0)?.says ?? null));
  return says;
}

/** Shorter rests of a word mean anything. */
const SHORTEST_REST = 4;

/** A word with its denial in front of it, without a space: unpaid. Null for any other word. */
export function deniedWord(word: string): StatusWord | null {
  const prefix = vocabularyOf(word).glued.find(
    (one) => word.startsWith(one) && word.length >= one.length + SHORTEST_REST,
  );
  return prefix === undefined ? null : sayingOf(word.slice(prefix.length));
}

/** The words of a text written together: closedwon, notpaid. Null for any other text. */
export function joinedWords(text: string): readonly [string, string] | null {
  for (let i = 2; i <= text.length - 3; i++) {
    const [first, second] = [text.slice(0, i), text.slice(i)];
    const says = vocabularyOf(first)
      .phrases.get(first)
      ?.find(({ rest }) => rest.length === 0)?.says;
    if ((says === 'closed' || says === 'reason' || says === 'not') && sayingOf(second) !== null) return [first, second];
  }
  return null;
}

/** The known word that a cut one with a dot begins, where all that it may begin say one thing. */
export function wholeWord(word: string): string | null {
  if (sayingOf(word) !== null) return null;
  let [found, says]: [string | null, StatusWord | null] = [null, null];
  for (const [first, all] of vocabularyOf(word).phrases) {
    const alone = first.startsWith(word) ? all.find(({ rest }) => rest.length === 0) : undefined;
    if (alone === undefined) continue;
    if (says !== null && says !== alone.says) return null;
    [found, says] = [first.replace('*', ''), alone.says];
  }
  return found;
}
