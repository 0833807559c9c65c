import { headerLook } from '../look.ts';
import type { Language, SampleCell, SampleTab } from '../model.ts';

interface Levels {
  readonly tab: string;
  readonly headers: readonly string[];
  /** Level, Icon, From points. */
  readonly rows: readonly (readonly SampleCell[])[];
}

const LEVELS: Readonly<Record<Language, Levels>> = {
  en: {
    tab: 'Levels',
    headers: ['Level', 'Icon', 'From points'],
    rows: [
      ['Pathfinder', '🌱', 50],
      ['Guide', '🧭', 200],
      ['Expert', '⭐', 500],
      ['Mentor', '🏔️', 1000],
    ],
  },
  ru: {
    tab: 'Уровни',
    headers: ['Уровень', 'Иконка', 'От очков'],
    rows: [
      ['Следопыт', '🌱', 50],
      ['Проводник', '🧭', 200],
      ['Знаток', '⭐', 500],
      ['Наставник', '🏔️', 1000],
    ],
  },
};

/** The tab of levels; it holds nothing but the table. */
export function levelsTab(language: Language): SampleTab {
  const { tab, headers, rows } = LEVELS[language];
  return { name: tab, cells: [headers, ...rows], widths: [160, 80, 120], frozenRows: 1, styles: [headerLook('A1:C1')] };
}
