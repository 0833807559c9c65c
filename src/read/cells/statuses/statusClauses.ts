import { LETTERS } from '../../../i18n/wordsPattern.ts';
import { type StatusWord, deniedWord, joinedWords, phraseAt, sayingOf, wholeWord } from './statusWords.ts';

/** Words that stand between two marks of punctuation, or two “and”. */
export interface StatusClause {
  readonly words: readonly { readonly says: StatusWord; readonly isDenied: boolean }[];
  /** How many words nobody knows. */
  readonly unknown: number;
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
