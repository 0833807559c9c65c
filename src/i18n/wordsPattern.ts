/**
 * Small letters of every alphabet, as ranges of a regexp. The engine takes milliseconds to compile
 * the Unicode class of all letters.
 */
export const LETTERS = 'a-zµß-öø-\u02af\u0370-\u1fff\u3040-\ud7ff';

/** The words of a list such as `a|b c|stem*`; none for ''. */
export function wordsInList(list: string): readonly string[] {
  return list === '' ? [] : list.split('|');
}

/**
 * The source of a regexp that matches any word of lists such as `a|b c|stem*`, in lower case. `*`
 * stands for any number of letters. Without words it matches nothing.
 */
export function wordsPattern(lists: readonly string[]): string {
  const words = lists.flatMap(wordsInList).map((word) => word.replace(/[.]/g, '\\$&').replace(/\*/g, `[${LETTERS}]*`));
  return words.length === 0 ? '(?!)' : `(?:${words.join('|')})`;
}
