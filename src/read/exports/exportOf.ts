import { factsOf, spellingsOf } from '../table/headers.ts';
import type { Export } from './export.ts';
import { EXPORTS } from './index.ts';

/**
 * The export that a header row belongs to: the row has all its marks. When several fit, it is the
 * one that knows most of the headers.
 *
 * @returns Null when none fits.
 */
export function exportOf(headers: readonly string[]): Export | null {
  const words = headers.map(spellingsOf);
  const all = new Set(words.flat());
  let best: Export | null = null;
  let most = 0;
  for (const one of EXPORTS) {
    if (!one.marks.every((mark) => mark.split('|').some((word) => all.has(word)))) continue;
    const facts = factsOf(one);
    const known = words.filter((spellings) => spellings.some((word) => facts.has(word))).length;
    if (known > most) [best, most] = [one, known];
  }
  return best;
}
