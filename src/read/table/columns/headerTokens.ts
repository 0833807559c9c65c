import { LETTERS } from '../../../i18n/wordsPattern.ts';
import { isSheetError } from '../../cells/cell.ts';
import { fold } from '../../cells/fold.ts';
import { wordsApart } from './wordsApart.ts';
import { withoutAccents } from '../../cells/withoutAccents.ts';
import { type WordEntry, entriesAt } from './wordEntries.ts';

const WORD = new RegExp(`[${LETTERS}]+|%`, 'g');
/** Signs that are read as words: "# of calls"; "Order #", "Nº", but not "Course #2". */
const COUNT = /#(?=\s*of\b)/gi;
const NUMBER = /(?:[#\u2116]|\bn(?:\.\s?)?[\u00ba\u00b0])(?!\s*\d)/gi;
const POSSESSIVE = new RegExp(`['’\`]s(?![${LETTERS}])`, 'g');

/**
 * The words of a header, folded, without accents of Latin letters. Words are split in `camelCase`
 * and `snake_case`, and where two known ones are written as one.
 */
export function headerTokens(header: string): readonly string[] {
  const folded = fold(wordsApart(signsAsWords(header).normalize('NFKC'))).replace(POSSESSIVE, '');
  return (folded.match(WORD) ?? []).map(withoutAccents).flatMap(split);
}

function signsAsWords(header: string): string {
  // The sign before an error is no number.
  return isSheetError(header) ? header : header.replace(COUNT, ' number ').replace(NUMBER, ' id ');
}

/** The shortest part of a joined word, and of its end when the beginning is not known. */
const [SHORTEST, LONG_END] = [3, 5];

/**
 * Two words written as one, as in `dealstage` and `Auftragswert`: the second one is a whole known
 * word. The word itself when it is known as a whole, or is no such pair.
 */
function split(word: string): readonly string[] {
  if (word.length < 2 * SHORTEST || isKnown(word)) return [word];
  let mixed: readonly string[] | null = null;
  // The more even, the likelier: "create date", not "created ate". Of one language, if it can be:
  // "deal stage", not "deals Tage".
  for (let shorter = Math.floor(word.length / 2); shorter >= SHORTEST; shorter--)
    for (const at of [word.length - shorter, shorter]) {
      const parts = [word.slice(0, at), word.slice(at)];
      const second = whole(parts[1] ?? '');
      if (second.length === 0 || entriesAt(parts, 0).length === 0) continue;
      if (whole(parts[0] ?? '').some(({ language }) => second.some((other) => other.language === language)))
        return parts;
      mixed ??= parts;
    }
  if (mixed !== null) return mixed;
  if (entriesAt([word], 0).length > 0) return [word];
  for (let at = SHORTEST + 1; at <= word.length - LONG_END; at++)
    if (isKnown(word.slice(at))) return [word.slice(0, at), word.slice(at)];
  return [word];
}

/** Whether a word is known from its first letter to its last. */
const isKnown = (word: string): boolean => whole(word).length > 0;

/** The entries that hold a word from its first letter to its last. */
const whole = (word: string): readonly WordEntry[] => entriesAt([word], 0).filter(({ isWhole }) => isWhole);
