import { SURNAMES } from '../../../i18n/languages.ts';
import { alikeText } from './alikeText.ts';
import { distance } from '../fold.ts';
import type { NameParts } from './nameParts.ts';

/**
 * Whether typing slips explain the difference: one slip in a name of 6 letters or more, two in one
 * of 12 or more.
 */
export function isSlip(one: NameParts, other: NameParts): boolean {
  const letters = Math.min(one.letters, other.letters);
  if (letters < 6 || Math.abs(one.letters - other.letters) > 2) return false;
  if (one.words.length !== other.words.length) return one.written.replace(/ /g, '') === other.written.replace(/ /g, '');
  let edits = 0;
  for (let i = 0; i < one.words.length; i++) {
    const [a = '', b = ''] = [one.words[i], other.words[i]];
    if (a !== b && (edits += slips(a, b)) > (letters < 12 ? 1 : 2)) return false;
  }
  return true;
}

/**
 * How many typing slips turn one word into the other. Infinity when it is another word: people
 * rarely mistype the first letter, and another letter in a short name makes another name (Алина,
 * Алена).
 */
function slips(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  if (a[0] !== b[0] || shorter < 3 || Math.abs(a.length - b.length) > 2 || /[\d@]/.test(a + b)) return Infinity;
  if (isOtherGender(a, b)) return Infinity;
  const edits = distance(a, b);
  if (shorter < 6 && a.length === b.length && [...a].sort().join('') !== [...b].sort().join('')) return Infinity;
  return edits > (shorter < 8 ? 1 : 2) ? Infinity : edits;
}

const FEMININE = new RegExp(`[${alikeText(SURNAMES.map(({ feminine }) => feminine).join(''))}]$`);
const ENDINGS = new RegExp(`^[${alikeText(SURNAMES.map(({ endings }) => endings).join(''))}]*$`);

/**
 * Whether two words differ only in a feminine ending: Александр and Александра, Евгений and
 * Евгения, Mario and Maria.
 */
function isOtherGender(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const isFeminine = (word: string): boolean => FEMININE.test(word);
  return isFeminine(a) !== isFeminine(b) && ENDINGS.test(a.slice(same) + b.slice(same));
}
