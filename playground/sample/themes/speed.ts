import { SHARE_FORMAT } from '../look.ts';
import type { Language, SampleTab } from '../model.ts';
import { themePage } from './page.ts';
import { COUNT_FORMAT, DAYS_FORMAT, TABLE_WIDTHS, wideData } from './shape.ts';
import { THEME_TEXT } from './text.ts';

const SHARES_WITH_LIMITS = [null, COUNT_FORMAT, COUNT_FORMAT, SHARE_FORMAT, SHARE_FORMAT, SHARE_FORMAT];
const CONVERSION = { kind: 'bars', value: 3, limits: [4, 5] } as const;

/** The tab about speed: the first answer, emails before the call, days to payment. */
export function speedTab(language: Language): SampleTab {
  const text = THEME_TEXT[language];
  const { speed } = text;
  const data = wideData(language);
  const page = themePage(language, speed.top);

  page.heading(4, speed.response);
  page.table(6, `=KPI_RESPONSE(${data})`, 10, SHARES_WITH_LIMITS);
  page.chart({ ...CONVERSION, title: speed.response.title, table: 'A6', at: 'G4:J17' });

  page.heading(19, speed.touches);
  page.table(21, `=KPI_TOUCHES(${data})`, 10, SHARES_WITH_LIMITS);
  page.chart({ ...CONVERSION, title: speed.touches.title, table: 'A21', at: 'G19:J32' });

  page.heading(34, speed.cycle);
  page.people(36, text, [
    { title: speed.days, format: DAYS_FORMAT, formula: (who) => `KPI_CYCLE(${data},${who},,"created","call")` },
    { title: speed.toPaid, format: DAYS_FORMAT, formula: (who) => `KPI_CYCLE(${data},${who},,"meeting","paid")` },
    { title: speed.hours, format: DAYS_FORMAT, formula: (who) => `KPI(${data},"response"${who && `,${who}`})` },
    { title: speed.emails, format: DAYS_FORMAT, formula: (who) => `KPI(${data},"emails"${who && `,${who}`})` },
    { title: speed.calls, format: COUNT_FORMAT, formula: (who) => `KPI(${data},"calls"${who && `,${who}`})` },
  ]);
  page.chart({ kind: 'bars', title: speed.hours, table: 'A36', at: 'G34:J47', value: 3 });
  return page.tab(speed.tab, TABLE_WIDTHS);
}
