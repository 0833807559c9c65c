import type { Language } from '../model.ts';
import { DEAL_WORDS } from '../words.ts';

export const COUNT_FORMAT = '#,##0';
export const DAYS_FORMAT = '0.0';
export const DAY_FORMAT: Readonly<Record<Language, string>> = { en: 'yyyy-mm-dd', ru: 'dd.mm.yyyy' };

/** A column of names, then figures; the charts stand to the right of the widest usual table. */
export const TABLE_WIDTHS = [200, 130, ...new Array<number>(16).fill(118)];

/** The deals with the columns about the talks and the clients. */
export function wideData(language: Language): string {
  return `${DEAL_WORDS[language].tab}!A:T`;
}
