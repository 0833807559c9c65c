import type { Cell } from '../cell.ts';
import { plainWords } from './statusMeaning.ts';
import { statusClauses } from './statusClauses.ts';
import type { StatusWord } from './statusWords.ts';

/**
 * Whether the words of a column of statuses surely say what calls or letters came to: answered,
 * missed, delivered, a successful call; or could do so and name somebody who was not reached, as
 * those of leads may too.
 *
 * @param words Each word of the column once.
 */
export function callResults(words: Iterable<Cell>): 'sure' | 'possible' | null {
  let [all, only, possible] = [0, 0, 0];
  let isUnreached = false;
  for (const word of words) {
    if (all === ENOUGH) break;
    if (typeof word !== 'string' || word.trim() === '') continue;
    all++;
    const kind = kindOf(word);
    if (kind !== null) possible++;
    if (kind === 'only') only++;
    if (kind === 'unreached') isUnreached = true;
  }
  const areMost = all > 0 && possible * MOST >= all * (MOST - 1);
  if (only * 2 > all || (only > 0 && areMost)) return 'sure';
  return areMost && isUnreached ? 'possible' : null;
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
function kindOf(word: string): 'only' | 'unreached' | 'possible' | null {
  const clauses = statusClauses(plainWords(word));
  const says = clauses.flatMap(({ words }) => words.map((one) => one.says));
  if (says.includes('callResult')) return 'only';
  if (says.includes('success') && says.includes('activity')) return 'only';
  const isKnown = says.length > 0 && clauses.every(({ unknown }) => unknown === 0);
  if (!isKnown || !says.every((one) => SHARED.includes(one))) return null;
  return says.includes('unreached') ? 'unreached' : 'possible';
}
