import type { Cell } from './cell.ts';
import { plainWords } from './statusMeaning.ts';
import { type StatusWord, statusClauses } from './statusWords.ts';

/**
 * Whether the words of a column of statuses say what calls or letters came to: answered, missed,
 * delivered, a successful call. Then the rows are calls and letters, not deals.
 *
 * @param words Each word of the column once.
 */
export function areCallResults(words: Iterable<Cell>): boolean {
  let [all, only, possible] = [0, 0, 0];
  for (const word of words) {
    if (all === ENOUGH) break;
    if (typeof word !== 'string' || word.trim() === '') continue;
    all++;
    const kind = kindOf(word);
    if (kind !== null) possible++;
    if (kind === 'only') only++;
  }
  return only * 2 > all || (only > 0 && possible * MOST >= all * (MOST - 1));
}

/** So many words tell what the column is. */
const ENOUGH = 100;

/** Nine of ten words. */
const MOST = 10;

/** Words that calls and leads share: "No answer", "Completed". */
const SHARED: readonly StatusWord[] = [
  'unreached',
  'contact',
  'success',
  'completed',
  'done',
  'failed',
  'activity',
  'arrived',
  'callResult',
];

/** Whether a word is the result of a call and nothing else, or may be one. */
function kindOf(word: string): 'only' | 'possible' | null {
  const clauses = statusClauses(plainWords(word));
  const says = clauses.flatMap(({ words }) => words.map((one) => one.says));
  if (says.includes('callResult')) return 'only';
  if (says.includes('success') && says.includes('activity')) return 'only';
  const isKnown = says.length > 0 && clauses.every(({ unknown }) => unknown === 0);
  return isKnown && says.every((one) => SHARED.includes(one)) ? 'possible' : null;
}
