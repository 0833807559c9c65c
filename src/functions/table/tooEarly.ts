import { type Texts, fill } from '../../i18n/index.ts';

/** That it is too early for a place, and on how many leads; null for whom it is not. */
export function tooEarly(leads: number | null | undefined, words: Texts['board']): string | null {
  if (leads === null || leads === undefined) return null;
  if (leads === 1) return words.earlyOne;
  return fill(leads < 5 ? words.early : words.earlyMany, { leads: String(leads) });
}
