import { SHARE_FORMAT, WHOLE_FORMAT } from '../look.ts';
import type { Language, SampleTab } from '../model.ts';
import { OWN_KPIS, ownKpisRange } from './ownKpis.ts';
import { themePage } from './page.ts';
import { COUNT_FORMAT, DAYS_FORMAT, TABLE_WIDTHS, wideData } from './shape.ts';
import { THEME_TEXT } from './text.ts';

/**
 * The tab about what happens after the payment: who stays, who gets what they came for, who brings
 * a friend or buys again; and the school's own KPIs.
 */
export function clientsTab(language: Language): SampleTab {
  const text = THEME_TEXT[language];
  const { clients } = text;
  const data = wideData(language);
  const page = themePage(language, clients.top);

  page.heading(4, clients.after);
  const of = (name: string) => (who: string) => `${name}(${data}${who && `,${who}`})`;
  page.people(6, text, [
    { title: clients.retention, format: SHARE_FORMAT, formula: of('KPI_RETENTION') },
    { title: clients.result, format: SHARE_FORMAT, formula: of('KPI_RESULT') },
    { title: clients.referral, format: SHARE_FORMAT, formula: of('KPI_REFERRAL') },
    { title: clients.repeat, format: SHARE_FORMAT, formula: (who) => `KPI(${data},"repeat"${who && `,${who}`})` },
    { title: clients.nps, format: WHOLE_FORMAT, formula: of('KPI_NPS') },
  ]);
  page.chart({ kind: 'bars', title: clients.retention, table: 'A6', at: 'G4:J17', value: 1 });

  page.heading(19, clients.own);
  page.put('A21', text.kpi, text.everybody);
  page.style({ range: 'A21:B21', bold: true, background: '#eef2f7' });
  page.style({ range: 'B21', align: 'right' });
  const kpis = ownKpisRange(language);
  OWN_KPIS[language].rows.forEach((_, index) => {
    const row = 22 + index;
    page.put(
      `A${row}`,
      { formula: `=${kpis.tab}!A${index + 2}` },
      { formula: `=KPI(${data},A${row},,,,${kpis.range})` },
    );
    page.style({ range: `B${row}`, format: index === 2 ? DAYS_FORMAT : SHARE_FORMAT, align: 'right' });
  });

  page.heading(28, clients.kept);
  page.table(30, `=KPI_COHORTS(${data},"retention")`, 14, [
    null,
    COUNT_FORMAT,
    ...new Array<string>(8).fill(SHARE_FORMAT),
  ]);
  page.chart({ kind: 'cohorts', title: clients.kept.title, table: 'A30', at: 'A45:H60' });

  page.heading(62, clients.again);
  page.table(64, `=KPI_COHORTS(${data},"repeat")`, 14, [
    null,
    COUNT_FORMAT,
    ...new Array<readonly string[]>(8).fill([COUNT_FORMAT, SHARE_FORMAT]).flat(),
  ]);
  return page.tab(clients.tab, TABLE_WIDTHS);
}
