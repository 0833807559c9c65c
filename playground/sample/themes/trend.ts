import { SHARE_FORMAT } from '../look.ts';
import type { Language, SampleTab } from '../model.ts';
import { SELLER_NAMES } from '../people.ts';
import { targetsRange } from '../settings/targets.ts';
import { themePage } from './page.ts';
import { COUNT_FORMAT, DAY_FORMAT, DAYS_FORMAT, wideData } from './shape.ts';
import { THEME_TEXT } from './text.ts';

/** Eight columns and a chart beside them, on a laptop's screen. */
const WIDTHS = [175, 135, 75, 85, 75, 75, 90, 184, ...new Array<number>(8).fill(108)];
const COMPARED = [null, SHARE_FORMAT, COUNT_FORMAT, COUNT_FORMAT, SHARE_FORMAT, SHARE_FORMAT, null, COUNT_FORMAT];

/**
 * The tab about change: is this month really different, or is it only luck? Do two periods, or two
 * people, differ?
 */
export function trendTab(language: Language): SampleTab {
  const { trend } = THEME_TEXT[language];
  const data = wideData(language);
  const page = themePage(language, trend.top);
  const trendOf = (value: string, limit = value) => [
    null,
    value,
    COUNT_FORMAT,
    COUNT_FORMAT,
    limit,
    limit,
    limit,
    null,
  ];

  page.heading(4, trend.monthly);
  page.table(6, `=KPI_TREND(${data},"created > paid in 30",,"month")`, 12, trendOf(SHARE_FORMAT));
  page.chart({ kind: 'trend', title: trend.monthly.title, table: 'A6', at: 'I4:L18' });

  page.heading(20, trend.periods);
  page.put('A22', '2026-Q2', '2026-Q3');
  page.table(23, `=KPI_COMPARE(${data},"created > paid in 30",A22,B22)`, 4, COMPARED);
  page.heading(29, trend.people);
  page.put('A31', SELLER_NAMES.quiet[language], SELLER_NAMES.noisy[language]);
  page.table(32, `=KPI_COMPARE(${data},"conversion",A31,B31)`, 4, COMPARED);
  for (const range of ['A22:B22', 'A31:B31']) page.style({ range, format: '@', bold: true, background: '#fff7d6' });

  page.heading(38, trend.weekly);
  page.table(40, `=KPI_TREND(${data},"sales",,"week")`, 60, trendOf(COUNT_FORMAT, DAYS_FORMAT));
  page.chart({ kind: 'trend', title: trend.weekly.title, table: 'A40', at: 'I38:L54' });

  page.heading(103, trend.pace);
  const pace = `=KPI_PACE(${data},"revenue",,"2026-10",,${targetsRange(language)})`;
  page.table(105, pace, 32, [DAY_FORMAT[language], ...new Array<string>(6).fill(COUNT_FORMAT), null]);
  page.chart({ kind: 'lines', title: trend.pace.title, table: 'A105', at: 'I103:L119', series: 6 });
  return page.tab(trend.tab, WIDTHS);
}
