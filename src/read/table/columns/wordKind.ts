import { kept } from '../../cells/kept.ts';
import { statusOf } from '../../cells/statuses/statusOf.ts';

/** What a text that is neither a day nor a number may be. */
type WordKind = 'status' | 'code' | 'name' | 'number' | 'other';

/** Which number it is says nothing of a word: `Client 17` is as `Client 5`. */
const DIGITS = /\d+/g;

/** A number of an order, such as #1001. */
const NUMBERED = /^[#№] ?0$/;

/** What a text without days and numbers is. */
export const wordKind = (text: string): WordKind => kindOf(text.replace(DIGITS, '0'));

const kindOf = kept((text): WordKind =>
  statusOf(text, null) !== null
    ? 'status'
    : isCode(text)
      ? 'code'
      : isName(text)
        ? 'name'
        : NUMBERED.test(text)
          ? 'number'
          : 'other',
);

// The engine takes milliseconds to compile the Unicode class of capitals: they are compared instead.
const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

/** Two or three capitals, and nothing else. */
function isCode(text: string): boolean {
  return (text.length === 2 || text.length === 3) && [...text].every(isCapital);
}

/** Two to four words, each with a capital. */
function isName(text: string): boolean {
  const words = text.split(' ');
  return words.length > 1 && words.length < 5 && words.every((word) => isCapital(word.charAt(0)));
}
