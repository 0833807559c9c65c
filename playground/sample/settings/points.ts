import { MONEY_FORMAT, SHARE_FORMAT, headerLook } from '../look.ts';
import type { Language, SampleCell, SampleTab } from '../model.ts';

interface Points {
  readonly tab: string;
  readonly headers: readonly string[];
  /** Milestone or KPI, Points, Per, Daily cap, Quality KPI, Floor, Goal, Counts after days. */
  readonly rows: readonly (readonly SampleCell[])[];
}

/**
 * The rules for points in this school. Calls have no quality KPI, so they earn nothing, and the
 * table says why.
 */
const POINTS: Readonly<Record<Language, Points>> = {
  en: {
    tab: 'Points',
    headers: ['Milestone or KPI', 'Points', 'Per', 'Daily cap', 'Quality KPI', 'Floor', 'Goal', 'Counts after days'],
    rows: [
      ['Paid', 10, 1, null, 'Retention, 90 days', 0.5, 0.9, 30],
      ['Revenue', 1, 100, null, 'Retention, 90 days', 0.5, 0.9, 30],
      ['Meeting', 2, 1, 6, 'Meeting conversion', 0.2, 0.6, null],
      ['Result', 20, 1, null, null, null, null, null],
      ['Calls', 1, 1, 20, null, null, null, null],
    ],
  },
  ru: {
    tab: 'Очки',
    headers: [
      'Этап или показатель',
      'Очки',
      'За сколько',
      'Предел в день',
      'Показатель качества',
      'Порог',
      'Цель',
      'Считать через дней',
    ],
    rows: [
      ['Оплата', 10, 1, null, 'Удержание, 90 дней', 0.5, 0.9, 30],
      ['Выручка', 1, 10_000, null, 'Удержание, 90 дней', 0.5, 0.9, 30],
      ['Встреча', 2, 1, 6, 'Конверсия встреч', 0.2, 0.6, null],
      ['Результат', 20, 1, null, null, null, null, null],
      ['Звонки', 1, 1, 20, null, null, null, null],
    ],
  },
};

/** The tab of rules for points; it holds nothing but the table. */
export function pointsTab(language: Language): SampleTab {
  const { tab, headers, rows } = POINTS[language];
  return {
    name: tab,
    cells: [headers, ...rows],
    widths: [180, 80, 100, 110, 190, 80, 80, 150],
    frozenRows: 1,
    styles: [
      headerLook('A1:H1'),
      { range: `C2:C${rows.length + 1}`, format: MONEY_FORMAT },
      { range: `F2:G${rows.length + 1}`, format: SHARE_FORMAT },
    ],
  };
}
