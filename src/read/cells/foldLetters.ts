import { ALPHABET } from '../../i18n/languages.ts';

const FROM = ALPHABET.map(({ folded }) => folded.from).join('');
const TO = ALPHABET.map(({ folded }) => folded.to).join('');
const FOLDED = new RegExp(`[${FROM}]`, 'g');

/**
 * The text with one letter for two that people use for each other: е for ё. It must be in lower
 * case.
 */
export function foldLetters(text: string): string {
  return text.replace(FOLDED, (letter) => TO[FROM.indexOf(letter)] ?? letter);
}

/** Latin letters, and the letters of another alphabet that look the same, small or capital. */
export const LATIN = ALPHABET.map(({ alike }) => alike.latin).join('');
export const LOOK_LATIN = ALPHABET.map(({ alike }) => alike.own).join('');
