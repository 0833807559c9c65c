import { LETTERS } from '../../i18n/wordsPattern.ts';
import { fold } from '../cells/fold.ts';
import { withoutAccents } from '../cells/withoutAccents.ts';
import { type WordEntry, entriesAt } from './wordEntries.ts';

const WORD = new RegExp(`[${LETTERS}]+|[№%]`, 'g');
const POSSESSIVE = new RegExp(`['’\`]s(?![${LETTERS}])`, 'g');

/**
 * The words of a header, folded, without accents of Latin letters. Words are split in `camelCase`
 * and `snake_case`, and where two known ones are written as one.
 */
export function headerTokens(header: string): readonly string[] {
  const folded = fold(apart(header.normalize('NFKC'))).replace(POSSESSIVE, '');
  return (folded.match(WORD) ?? []).map(withoutAccents).flatMap(split);
}

/** A header with a space where a capital begins a word: `closedDate`, `UTMSource`. */
function apart(header: string): string {
  if (header === header.toLowerCase()) return header;
  let text = '';
  for (let at = 0; at < header.length; at++) {
    const [letter, before, after] = [header.charAt(at), header.charAt(at - 1), header.charAt(at + 1)];
    const begins =
      isCapital(letter) && (isSmall(before) || DIGIT.test(before) || (isCapital(before) && isSmall(after)));
    text += begins ? ` ${letter}` : letter;
  }
  return text;
}

const DIGIT = /\d/;
// The engine takes milliseconds to compile the Unicode classes of letters: they are compared.
const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
const isSmall = (letter: string): boolean => letter !== letter.toUpperCase();

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
