import { YES_NO } from '../../i18n/languages.ts';
import type { Cell } from './cell.ts';
import { dictionaryOf } from './dictionary.ts';
import { normalText } from './normalText.ts';

const SIGNS = { yes: '+|✓|✔|☑|✅', no: '-|–|—|−|✗|✘|☐|❌' };
const answerOf = dictionaryOf([SIGNS, ...YES_NO], ['yes', 'no']);

/**
 * Whether a cell says yes or no: a checkbox, `да`, `no`, ✓, +, a dash. Null when it says something
 * else, numbers included, or is blank: blank is unknown, not a no.
 */
export function flagOf(cell: Cell): boolean | null {
  if (typeof cell !== 'string') return typeof cell === 'boolean' ? cell : null;
  const answer = answerOf(normalText(cell));
  return answer === undefined ? null : answer === 'yes';
}
