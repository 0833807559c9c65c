import { headerLook } from '../look.ts';
import type { Language, SampleTab } from '../model.ts';
import { SELLER_NAMES } from '../people.ts';

/** In English, in Russian. */
const WORDS = {
  en: { tab: 'Team', headers: ['Manager', 'Team'], teams: ['North', 'South'] },
  ru: { tab: 'Команда', headers: ['Менеджер', 'Команда'], teams: ['Север', 'Юг'] },
} as const satisfies Record<Language, unknown>;

/** The tab that says who is in which team; it holds nothing but the table. */
export function teamTab(language: Language): SampleTab {
  const { tab, headers, teams } = WORDS[language];
  const rows = Object.values(SELLER_NAMES).map((name, i) => [name[language], teams[i % teams.length] ?? '']);
  return { name: tab, cells: [headers, ...rows], widths: [180, 120], frozenRows: 1, styles: [headerLook('A1:B1')] };
}

/** The table of teams as an argument. */
export const teamRange = (language: Language): string => `${WORDS[language].tab}!A:B`;
