import { ALPHABET } from '../../../i18n/languages.ts';
import { LATIN, LOOK_LATIN } from '../foldLetters.ts';

const RICH = ALPHABET.map(({ plain }) => plain.from).join('');
const PLAIN = ALPHABET.map(({ plain }) => plain.to).join('');

/**
 * A text with one letter for all letters that look the same, and for those that people write
 * plainly: e for é.
 */
export function alikeText(text: string): string {
  return plainLatin(text).replace(/./gu, (letter) => {
    const own = LOOK_LATIN[LATIN.indexOf(letter)] ?? letter;
    return PLAIN[RICH.indexOf(own)] ?? own;
  });
}

/** Latin letters without signs above and below them. «й» is a letter of its own. */
function plainLatin(text: string): string {
  return text
    .normalize('NFD')
    .replace(/([a-z])\p{M}+/gu, '$1')
    .normalize('NFC');
}
