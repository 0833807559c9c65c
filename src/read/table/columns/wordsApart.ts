const DIGIT = /\d/;
// The engine takes milliseconds to compile the Unicode classes of letters: they are compared.
const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();
const isSmall = (letter: string): boolean => letter !== letter.toUpperCase();

/** A header with a space where a capital begins a word, in any alphabet: `closedDate`, `UTMSource`. */
export function wordsApart(header: string): string {
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
