import { NOTHING } from '../../i18n/languages.ts';
import { foldLetters } from './foldLetters.ts';

/**
 * The text in lower case, with е for ё, one space for any run of spaces, and no invisible
 * characters. Signs and dashes stay.
 */
export function normalText(text: string): string {
  return foldLetters(text.toLowerCase())
    .replace(/[\u200b-\u200f\ufe0f]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Dashes and zeros (`0000-00-00`). */
const NO_SIGNS = /^[-–—−_.:/ 0]+$/;

/**
 * Whether a text says that there is nothing: dashes and zeros, `n/a`, `null`, or words such as
 * `нет даты`, `не закрыта`, `not set`.
 *
 * @param text As {@link normalText} returns it.
 */
export function isNothing(text: string): boolean {
  return NO_SIGNS.test(text) || NOTHING.some((words) => words.test(text));
}
