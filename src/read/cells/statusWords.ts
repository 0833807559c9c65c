import { STATUSES } from '../../i18n/languages.ts';
import { LETTERS, wordsInList } from '../../i18n/wordsPattern.ts';

/** What a word in a status says: see the comments beside the words. */
export type StatusWord = keyof (typeof STATUSES)[number] | 'percent';

/** Words that stand between two marks of punctuation, or two “and”. */
export interface StatusClause {
  readonly words: readonly { readonly says: StatusWord; readonly isDenied: boolean }[];
  /** How many words nobody knows. */
  readonly unknown: number;
}

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
function phraseAt(words: readonly string[], at: number): Phrase | null {
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
function sayingOf(word: string): StatusWord | null {
  let says = known.get(word);
  if (says === undefined) known.set(word, (says = phraseAt([word], 0)?.says ?? null));
  return says;
}

/** Shorter rests of a word mean anything. */
const SHORTEST_REST = 4;

/** A word with its denial in front of it, without a space: unpaid. Null for any other word. */
function deniedWord(word: string): StatusWord | null {
  const prefix = vocabularyOf(word).glued.find(
    (one) => word.startsWith(one) && word.length >= one.length + SHORTEST_REST,
  );
  return prefix === undefined ? null : sayingOf(word.slice(prefix.length));
}

/** The words of a text written together: closedwon, notpaid. Null for any other text. */
function joinedWords(text: string): readonly [string, string] | null {
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
function wholeWord(word: string): string | null {
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

/** Words about a word to come: what denies them denies it. */
const PASSING: readonly StatusWord[] = ['later', 'yet', 'became'];

let breaks: RegExp | null = null;
let tokens: RegExp | null = null;
let cut: RegExp | null = null;

/** The clauses of a folded status without accents. A clause with nothing in it is left out. */
export function statusClauses(text: string): readonly StatusClause[] {
  breaks ??= /[:;,()[\]{}/|!?.…→>+&"«»]+|\s[-–—]+\s?|[-–—]+\s/;
  tokens ??= new RegExp(`[${LETTERS}]+|\\d+ ?%`, 'g');
  const pattern = tokens;
  cut ??= new RegExp(`([${LETTERS}]{3,})\\.`, 'g');
  const whole = text.replace(cut, (dotted, word: string) => wholeWord(word) ?? dotted);
  return whole.split(breaks).flatMap((part) => clausesOf(part.match(pattern) ?? []));
}

function clausesOf(tokensRead: readonly string[]): readonly StatusClause[] {
  const clauses: StatusClause[] = [];
  const written = tokensRead.flatMap((word) => (sayingOf(word) === null ? (joinedWords(word) ?? [word]) : [word]));
  let words: { says: StatusWord; isDenied: boolean }[] = [];
  let [isDenied, isLast, unknown] = [false, false, 0];
  const end = (): void => {
    // "Kauft nicht": what denies may be the last word.
    const last = words.filter(({ says }) => !PASSING.includes(says)).pop();
    if (isDenied && isLast) {
      if (last) last.isDenied = !last.isDenied;
      // "Not yet": nothing has come of it so far.
      else if (words.some(({ says }) => says === 'yet')) words.push({ says: 'open', isDenied });
      else unknown++;
    }
    if (words.length + unknown > 0) clauses.push({ words, unknown });
    [words, isDenied, isLast, unknown] = [[], false, false, 0];
  };
  const add = (says: StatusWord, denied: boolean): void => {
    const isPassing = PASSING.includes(says);
    words.push({ says, isDenied: denied && !isPassing });
    if (!isPassing) isDenied = false;
  };
  for (let at = 0; at < written.length; at++) {
    const word = written[at] ?? '';
    if (word.endsWith('%')) {
      add(parseInt(word, 10) === 100 ? 'full' : 'percent', false);
      continue;
    }
    const phrase = phraseAt(written, at);
    at += phrase?.rest.length ?? 0;
    const says = phrase?.says ?? null;
    isLast = says === 'not' || (isLast && says === 'later');
    if (says === 'not') isDenied = true;
    else if (says === 'and') end();
    else if (says !== null) {
      if (says !== 'filler') add(says, isDenied);
    } else {
      const denied = deniedWord(word);
      if (denied === null) unknown++;
      else add(denied, !isDenied);
    }
  }
  end();
  return clauses;
}
