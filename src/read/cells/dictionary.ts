import { wordsInList, wordsPattern } from '../../i18n/wordsPattern.ts';

/** Words of several languages, by what they mean. */
type Tables<K extends string> = readonly Readonly<Partial<Record<K, string>>>[];

/** The meaning of a text; undefined when it is none of the words. */
export type Dictionary<K extends string> = (text: string) => K | undefined;

/**
 * Makes a dictionary of lists such as `a|b c|stem*`; a text must match as a whole. The lists are
 * compiled at the first question, because most calls never ask.
 *
 * @param keys The meanings. Where a text fits several, a whole word counts before a stem, and then
 *   the first meaning.
 */
export function dictionaryOf<K extends string>(tables: Tables<K>, keys: readonly K[]): Dictionary<K> {
  let opened: Dictionary<K> | null = null;
  return (text) => (opened ??= open(tables, keys))(text);
}

function open<K extends string>(tables: Tables<K>, keys: readonly K[]): Dictionary<K> {
  const whole = new Map<string, K>();
  const stems: (readonly [pattern: RegExp, key: K])[] = [];
  for (const key of keys) {
    const words = tables.flatMap((table) => wordsInList(table[key] ?? ''));
    const cut = words.filter((word) => word.includes('*'));
    for (const word of words) if (!whole.has(word)) whole.set(word, key);
    if (cut.length > 0) stems.push([new RegExp(`^${wordsPattern(cut)}$`), key]);
  }
  // Every name of a table may be asked about.
  if (stems.length === 0) return (text) => whole.get(text);
  return (text) => whole.get(text) ?? stems.find(([pattern]) => pattern.test(text))?.[1];
}
