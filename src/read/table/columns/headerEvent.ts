import type { HeaderSense } from './headerSense.ts';
import type { ColumnId } from '../headers.ts';
import type { WordClass } from './wordEntries.ts';

/** Words of events, each with the milestone that its day is. The first of equals counts. */
export const EVENTS = [
  ['refunded', 'refunded'],
  ['paid', 'paid'],
  ['lost', 'lost'],
  ['closed', 'close_date'],
  ['proposal', 'proposal'],
  ['meeting', 'meeting'],
  ['webinar', 'webinar'],
  ['call', 'call'],
  ['response', 'response'],
  ['left', 'left'],
  ['finished', 'finished'],
  ['created', 'created'],
] as const satisfies readonly (readonly [WordClass, ColumnId])[];

/** Events that a header may speak of among other words. */
export const COMMON: readonly ColumnId[] = ['created', 'paid', 'refunded', 'lost', 'close_date'];

/** The milestone that the header speaks of, and how strongly; null for none, or for two at once. */
export function headerEvent({ says }: HeaderSense): { readonly id: ColumnId; readonly strength: number } | null {
  let best: { id: ColumnId; strength: number } | null = null;
  for (const [words, id] of EVENTS) {
    let strength = says(words);
    // "Date of lead" is its first day; "day of the money" is that of the payment.
    if (id === 'created' && strength < 3 && says('day') > 0) strength += Math.min(1, says('lead'));
    if (id === 'paid' && says('money') > 1) strength += 2;
    if (id === 'paid' && strength > 0 && strength < 3) strength += Math.min(1, says('deal'));
    if (id === 'close_date' && strength === 0 && says('status') > 1) strength = 1;
    if (strength > (best?.strength ?? 0)) best = { id, strength };
    // "A call or a meeting" is neither.
    else if (best !== null && strength === best.strength && ![id, best.id].some((one) => COMMON.includes(one)))
      return null;
  }
  return best;
}
