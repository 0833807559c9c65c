import { MONEY_FORMAT, SHARE_FORMAT } from '../look.ts';
import type { Language, SampleTab } from '../model.ts';
import { SELLER_NAMES } from '../people.ts';
import { targetFormats, targetsRange } from '../settings/targets.ts';
import { themePage } from '../themes/page.ts';
import { COUNT_FORMAT, wideData } from '../themes/shape.ts';
import { DEAL_WORDS } from '../words.ts';
import { MAP_TEXT } from './text.ts';

const DECIMAL_FORMAT = '#,##0.0';
const PACE_FORMAT = '0.00';

/**
 * The tab about targets and the next step: a section for each question, one live formula under
 * each.
 */
export function mapTab(language: Language): SampleTab {
  const text = MAP_TEXT[language];
  const data = wideData(language);
  const targets = targetsRange(language);
  const anna = SELLER_NAMES.quiet[language];
  const page = themePage(language, text.top);
  const plain = (count: number): null[] => new Array<null>(count).fill(null);

  page.heading(4, text.scorecard);
  page.table(6, `=KPI_SCORECARD(${data},${targets},"2026-10","2026-10-15")`, 16, [
    ...plain(5),
    SHARE_FORMAT,
    ...plain(3),
    SHARE_FORMAT,
    PACE_FORMAT,
    COUNT_FORMAT,
    null,
  ]);
  targetFormats(language).forEach((format, index) => {
    for (const cells of ['D', 'E', 'G', 'H', 'I'])
      page.style({ range: `${cells}${7 + index}`, format, align: 'right' });
  });
  for (const range of ['D6:E6', 'G6:I6', 'C25']) page.style({ range, align: 'right' });

  page.heading(23, text.audit);
  page.table(25, `=KPI_AUDIT(${data},${targets})`, 16, [
    ...plain(2),
    null,
    null,
    SHARE_FORMAT,
    null,
    SHARE_FORMAT,
    ...plain(4),
  ]);
  targetFormats(language).forEach((format, index) => page.style({ range: `C${26 + index}`, format, align: 'right' }));

  page.heading(42, text.board);
  page.table(44, `=LEADERBOARD(${data},,"2026-10","${language === 'en' ? 'target' : 'цель'}",,,,${targets})`, 12, [
    COUNT_FORMAT,
    null,
    COUNT_FORMAT,
    COUNT_FORMAT,
    SHARE_FORMAT,
  ]);

  page.heading(57, text.tiers);
  page.table(59, `=KPI_TARGET(${data},"conversion","${anna}","${language === 'en' ? 'quarter' : 'квартал'}")`, 6, [
    null,
    null,
    SHARE_FORMAT,
    SHARE_FORMAT,
    SHARE_FORMAT,
    SHARE_FORMAT,
    COUNT_FORMAT,
    null,
  ]);

  page.heading(65, text.bottleneck);
  page.table(67, `=KPI_BOTTLENECK(${data})`, 8, [
    null,
    COUNT_FORMAT,
    COUNT_FORMAT,
    SHARE_FORMAT,
    SHARE_FORMAT,
    null,
    DECIMAL_FORMAT,
    MONEY_FORMAT,
    SHARE_FORMAT,
    null,
  ]);
  page.chart({ kind: 'bars', title: text.gap, table: 'A67', at: 'K65:N78', value: 8 });

  page.heading(80, text.plan);
  page.table(82, `=KPI_PLAN(${data},${25_000 * DEAL_WORDS[language].perDollar},,"2026-10","2026-10-15")`, 12, [
    null,
    ...new Array<string>(8).fill(DECIMAL_FORMAT),
    null,
  ]);

  page.heading(96, text.fair);
  page.table(98, `=KPI_FAIR(${data})`, 14, [
    null,
    COUNT_FORMAT,
    COUNT_FORMAT,
    DECIMAL_FORMAT,
    ...new Array<string>(4).fill(PACE_FORMAT),
  ]);

  page.heading(114, text.load);
  page.table(116, `=KPI_LOAD(${data})`, 12, plain(5));

  page.heading(130, text.gaming);
  page.table(132, `=KPI_GAMING(${data})`, 14, plain(6));
  return page.tab(text.tab, [220, 170, ...new Array<number>(14).fill(140)]);
}
