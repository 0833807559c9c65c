import { ALPHABET } from '../../i18n/languages.ts';

const FROM = ALPHABET.map(({ folded }) => folded.from).join('');
const TO = ALPHABET.map(({ folded }) => folded.to).join('');
const FOLDED = new RegExp(`[${FROM}]`, 'g');

/** A text in lower case with one letter for those that people write or leave: ё as е. */
export function foldLetters(text: string): string {
  return text.replace(FOLDED, (letter) => TO[FROM.indexOf(letter)] ?? letter);
}

/** Latin letters, and the letters of another alphabet that look the same, small or capital. */
export const LATIN = ALPHABET.map(({ alike }) => alike.latin).join('');
export const LOOK_LATIN = ALPHABET.map(({ alike }) => alike.own).join('');
