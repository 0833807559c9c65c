import { SHARE_FORMAT } from '../look.ts';
import type { Language, SampleTab } from '../model.ts';
import { SELLER_NAMES } from '../people.ts';
import { DEAL_WORDS } from '../words.ts';
import { teamRange } from '../settings/team.ts';
import { themePage } from './page.ts';
import { COUNT_FORMAT, DAY_FORMAT, DAYS_FORMAT, TABLE_WIDTHS, wideData } from './shape.ts';
import { THEME_TEXT } from './text.ts';

/**
 * The tab about the road: where clients stop, who leaves after a webinar, and how payments come in
 * for the leads of each month, what each source brings, and which rows stand behind one share.
 */
export function roadTab(language: Language): SampleTab {
  const text = THEME_TEXT[language];
  const { road } = text;
  const data = wideData(language);
  const page = themePage(language, road.top);

  page.heading(4, road.funnel);
  page.table(6, `=KPI_FUNNEL(${data})`, 10, [
    null,
    COUNT_FORMAT,
    SHARE_FORMAT,
    SHARE_FORMAT,
    DAYS_FORMAT,
    COUNT_FORMAT,
  ]);
  page.chart({ kind: 'funnel', title: road.funnel.title, table: 'A6', at: 'G4:J17' });

  page.heading(19, road.dropoff);
  page.people(21, text, [
    { title: road.afterWebinar, format: SHARE_FORMAT, formula: (who) => `KPI_DROPOFF(${data}${who && `,${who}`})` },
    { title: road.afterMeeting, format: SHARE_FORMAT, formula: (who) => `KPI_DROPOFF(${data},${who},,"meeting")` },
  ]);
  page.chart({
    kind: 'bars',
    title: road.goneAfterWebinar,
    table: 'A21',
    at: 'G19:J32',
    value: 1,
  });

  page.heading(34, road.cohorts);
  page.table(36, `=KPI_COHORTS(${data},"created > paid")`, 14, [
    null,
    COUNT_FORMAT,
    ...new Array<string>(8).fill(SHARE_FORMAT),
  ]);
  page.chart({ kind: 'cohorts', title: road.cohorts.title, table: 'A36', at: 'A51:H66' });

  page.heading(69, road.slices);
  page.table(71, `=KPI_BY(${data},"conversion, sales, revenue","${DEAL_WORDS[language].headers[3]}")`, 8, [
    null,
    ...[SHARE_FORMAT, COUNT_FORMAT, COUNT_FORMAT].flatMap((format) => [format, COUNT_FORMAT]),
  ]);
  page.put('A80', road.inTime);
  page.put('B80', {
    formula: `=KPI(KPI_WHERE(${data},"${DEAL_WORDS[language].headers[3]}","${DEAL_WORDS[language].sources.referral}"),"created > paid in 30")`,
  });
  page.style({ range: 'B80', format: SHARE_FORMAT, align: 'right' });

  page.heading(83, road.teams);
  page.table(85, `=KPI_BY(${data},"conversion","${road.team}",,,${teamRange(language)})`, 5, [
    null,
    SHARE_FORMAT,
    COUNT_FORMAT,
    SHARE_FORMAT,
    null,
    null,
  ]);

  page.heading(94, road.rows);
  const anna = SELLER_NAMES.quiet[language];
  page.table(96, `=KPI_ROWS(${data},"created > paid in 30","${anna}","2026-07")`, 40, [
    COUNT_FORMAT,
    null,
    null,
    null,
    DAY_FORMAT[language],
    DAY_FORMAT[language],
    null,
    '0.##',
    null,
  ]);
  return page.tab(road.tab, TABLE_WIDTHS);
}
