import { MONEY_FORMAT, SHARE_FORMAT } from '../look.ts';
import type { Language, SampleTab } from '../model.ts';
import { targetsRange } from '../settings/targets.ts';
import { themePage } from '../themes/page.ts';
import { COUNT_FORMAT, DAY_FORMAT, wideData } from '../themes/shape.ts';
import { GAME_TEXT } from './gameText.ts';

const DECIMAL_FORMAT = '#,##0.0';
const TABS: Readonly<Record<Language, readonly [points: string, levels: string, bonuses: string, badges: string]>> = {
  en: ['Points!A:H', 'Levels!A:C', 'Bonuses!A:E', 'Badges!A:H'],
  ru: ['Очки!A:H', 'Уровни!A:C', 'Бонусы!A:E', 'Значки!A:H'],
};

/**
 * The tab about points, levels, streaks, leagues, bonuses and badges: a section for each, one live
 * formula under it.
 */
export function gameTab(language: Language): SampleTab {
  const text = GAME_TEXT[language];
  const data = wideData(language);
  const targets = targetsRange(language);
  const [points, levels, bonuses, badges] = TABS[language];
  const page = themePage(language, text.top);
  const decimals = (count: number): string[] => new Array<string>(count).fill(DECIMAL_FORMAT);

  page.heading(4, text.points);
  page.table(6, `=KPI_POINTS(${data},${points})`, 14, [null, ...decimals(8), null]);

  page.heading(22, text.levels);
  page.table(24, `=KPI_LEVELS(${data},${points},${levels})`, 14, [
    null,
    null,
    null,
    DECIMAL_FORMAT,
    null,
    DECIMAL_FORMAT,
    SHARE_FORMAT,
    null,
  ]);

  page.heading(40, text.streaks);
  page.table(42, `=KPI_STREAKS(${data},"created > paid in 30",15%,"${language === 'en' ? 'month' : 'месяц'}",1)`, 14, [
    null,
    COUNT_FORMAT,
    COUNT_FORMAT,
    null,
    COUNT_FORMAT,
  ]);

  page.heading(58, text.leagues);
  page.table(60, `=KPI_LEAGUES(${data},"conversion",4,"2026-Q3")`, 14, [
    COUNT_FORMAT,
    COUNT_FORMAT,
    null,
    SHARE_FORMAT,
    SHARE_FORMAT,
    COUNT_FORMAT,
    COUNT_FORMAT,
    null,
  ]);

  page.heading(76, text.bonus);
  page.table(78, `=KPI_BONUS(${data},${targets},${bonuses},"2026-09")`, 16, [
    null,
    null,
    null,
    null,
    null,
    SHARE_FORMAT,
    SHARE_FORMAT,
    MONEY_FORMAT,
    MONEY_FORMAT,
    null,
  ]);

  page.heading(96, text.replay);
  page.table(98, `=KPI_REPLAY(${data},${points})`, 14, [
    null,
    ...decimals(5),
    SHARE_FORMAT,
    COUNT_FORMAT,
    COUNT_FORMAT,
    COUNT_FORMAT,
    null,
  ]);

  page.heading(114, text.badges);
  page.table(116, `=KPI_BADGES(${data},${badges})`, 60, [
    null,
    null,
    null,
    DAY_FORMAT[language],
    COUNT_FORMAT,
    SHARE_FORMAT,
    null,
  ]);
  return page.tab(text.tab, [200, 140, ...new Array<number>(14).fill(130)]);
}
