import { ADDON, BUILD } from '../../i18n/languages.ts';
import type { Outcome, ReadyPage } from '../api/index.ts';
import { endpoint } from '../endpoint.ts';
import { newTabName } from '../import/importNames.ts';
import { insertedSheet } from '../cells/writes.ts';
import { joinedTab } from '../sources/joinedTabs.ts';
import { sheetNamed } from '../tabs/tabTable.ts';
import { underLock } from '../underLock.ts';
import type { Area } from '../formula/area.ts';
import { compose } from '../formula/compose.ts';
import { resultOf } from '../formula/formulaResult.ts';
import { putSections } from './putDashboard.ts';
import { sectionsOf } from './sections.ts';

/** Neither table asks. */
const NO_CHOICE = { unit: '', volume: 'sales', period: null } as const;

const FORMULAS: Readonly<Record<ReadyPage, string>> = { funnel: 'KPI_FUNNEL', board: 'LEADERBOARD' };

/** Makes a tab with one table of the Dashboard and its chart over a table of leads, and shows it. */
export function sidebarMakePage(tab: string, page: ReadyPage): Outcome<string> {
  return endpoint((asked) =>
    underLock(() => {
      const { spreadsheet, host } = asked;
      const words = BUILD[host.language];
      const name = newTabName(ADDON[host.language].sources.pages[page], asked);
      const sections = sectionsOf(tab, NO_CHOICE, words, host.texts).filter(
        ({ request }) => request.name === FORMULAS[page],
      );
      // Not every table makes a board. A joined one may be on its way.
      const at: Area = { tab: '', row: 1, column: 1, rows: 1, columns: 1, label: '' };
      if (page === 'board' && joinedTab(sheetNamed(asked, tab)) === null)
        for (const { request } of sections) resultOf(request.name, compose(request, asked, at), host);
      const sheet = insertedSheet(spreadsheet, name, spreadsheet.getNumSheets());
      putSections(sheet, [name, words.top[1] ?? ''], sections, asked);
      sheet.activate();
      return name;
    }),
  );
}
