import { MONEY_FORMAT, SHARE_FORMAT, headerLook } from '../look.ts';
import type { Language, SampleCell, SampleTab } from '../model.ts';
import { SELLER_NAMES } from '../people.ts';
import { DEAL_WORDS } from '../words.ts';

interface Words {
  readonly tab: string;
  readonly headers: readonly string[];
  readonly team: string;
  readonly month: string;
  readonly quarter: string;
  readonly kpis: Readonly<Record<'conversion' | 'retention' | 'revenue' | 'sales' | 'meetings', string>>;
}

const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    tab: 'Targets',
    headers: ['Manager or team', 'KPI', 'Target', 'Per', 'Weight'],
    team: 'Team',
    month: 'month',
    quarter: 'quarter',
    kpis: {
      conversion: 'Conversion',
      retention: 'Retention, 90 days',
      revenue: 'Revenue',
      sales: 'Sales',
      meetings: 'Meetings',
    },
  },
  ru: {
    tab: 'Цели',
    headers: ['Менеджер или команда', 'Показатель', 'Цель', 'За период', 'Вес'],
    team: 'Команда',
    month: 'месяц',
    quarter: 'квартал',
    kpis: {
      conversion: 'Конверсия',
      retention: 'Удержание, 90 дней',
      revenue: 'Выручка',
      sales: 'Продажи',
      meetings: 'Встречи',
    },
  },
};

/**
 * Targets of all sorts: within reach, a stretch, out of reach, too easy, and one of effort without
 * a KPI of quality.
 */
function rowsOf({ team, month, quarter, kpis }: Words, language: Language): readonly (readonly SampleCell[])[] {
  const { quiet, noisy, steady, even, adverts } = SELLER_NAMES;
  const { perDollar } = DEAL_WORDS[language];
  return [
    [team, kpis.revenue, 18_000 * perDollar, month, 1],
    [team, kpis.conversion, 0.15, quarter, 2],
    [team, kpis.retention, 0.85, quarter, 2],
    [quiet[language], kpis.conversion, 0.3, quarter, 2],
    [quiet[language], kpis.revenue, 2500 * perDollar, month, 1],
    [noisy[language], kpis.meetings, 12, month, 1],
    [noisy[language], kpis.sales, 60, month, 1],
    [steady[language], kpis.sales, 1, month, 1],
    [steady[language], kpis.retention, 0.8, quarter, 1],
    [even[language], kpis.conversion, 0.2, quarter, 1],
    [adverts[language], kpis.revenue, 2700 * perDollar, month, 1],
  ];
}

/** The tab of targets; it holds nothing but the table. */
export function targetsTab(language: Language): SampleTab {
  const words = WORDS[language];
  const rows = rowsOf(words, language);
  return {
    name: words.tab,
    cells: [words.headers, ...rows],
    widths: [190, 170, 110, 110, 70],
    frozenRows: 1,
    styles: [
      headerLook('A1:E1'),
      ...targetFormats(language).map((format, index) => ({ range: `C${index + 2}`, format })),
    ],
  };
}

/** How each target is written: a share as per cent, the others as whole numbers. */
export function targetFormats(language: Language): readonly string[] {
  return rowsOf(WORDS[language], language).map(([, , target]) => (Number(target) < 1 ? SHARE_FORMAT : MONEY_FORMAT));
}

export function targetsRange(language: Language): string {
  return `${WORDS[language].tab}!A:E`;
}
