import { MONEY_FORMAT, SHARE_FORMAT, headerLook } from '../look.ts';
import type { Language, SampleCell, SampleTab } from '../model.ts';

interface Bonuses {
  readonly tab: string;
  readonly headers: readonly string[];
  /** KPI, From attainment, Pays, Quality KPI, Floor. */
  readonly rows: readonly (readonly SampleCell[])[];
}

/**
 * The pay for revenue depends on retention. The pay for sales is for quantity alone and has a cap;
 * the table warns of both.
 */
const BONUSES: Readonly<Record<Language, Bonuses>> = {
  en: {
    tab: 'Bonuses',
    headers: ['KPI', 'From attainment', 'Pays', 'Quality KPI', 'Floor'],
    rows: [
      ['Revenue', 0.5, 0, 'Retention, 90 days', 0.8],
      ['Revenue', 1, 300, null, null],
      ['Revenue', 1.5, 700, null, null],
      ['Conversion', 0.8, 0, null, null],
      ['Conversion', 1, 200, null, null],
      ['Sales', 1, 100, null, null],
      ['Sales', 1.2, 100, null, null],
    ],
  },
  ru: {
    tab: 'Бонусы',
    headers: ['Показатель', 'От выполнения', 'Выплата', 'Показатель качества', 'Порог'],
    rows: [
      ['Выручка', 0.5, 0, 'Удержание, 90 дней', 0.8],
      ['Выручка', 1, 30_000, null, null],
      ['Выручка', 1.5, 70_000, null, null],
      ['Конверсия', 0.8, 0, null, null],
      ['Конверсия', 1, 20_000, null, null],
      ['Продажи', 1, 10_000, null, null],
      ['Продажи', 1.2, 10_000, null, null],
    ],
  },
};

/** The tab of bonuses; it holds nothing but the table. */
export function bonusesTab(language: Language): SampleTab {
  const { tab, headers, rows } = BONUSES[language];
  return {
    name: tab,
    cells: [headers, ...rows],
    widths: [160, 140, 110, 190, 80],
    frozenRows: 1,
    styles: [
      headerLook('A1:E1'),
      { range: `B2:B${rows.length + 1}`, format: SHARE_FORMAT },
      { range: `C2:C${rows.length + 1}`, format: MONEY_FORMAT },
      { range: `E2:E${rows.length + 1}`, format: SHARE_FORMAT },
    ],
  };
}
