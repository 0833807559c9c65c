/**
 * Letters of every alphabet, small, as ranges of a regexp, because the engine takes milliseconds to
 * compile all letters of Unicode.
 */
export const LETTERS = 'a-zµß-öø-\u02af\u0370-\u1fff\u3040-\ud7ff';

/** The words of `a|b c|stem*`; none of ''. */
export function wordsInList(list: string): readonly string[] {
  return list === '' ? [] : list.split('|');
}

/**
 * The source of a regexp that any word of these lists fits: `a|b c|stem*`, in lower case, where `*`
 * is any letters or none. Without words it fits nothing.
 */
export function wordsPattern(lists: readonly string[]): string {
  const words = lists.flatMap(wordsInList).map((word) => word.replace(/[.]/g, '\\$&').replace(/\*/g, `[${LETTERS}]*`));
  return words.length === 0 ? '(?!)' : `(?:${words.join('|')})`;
}
