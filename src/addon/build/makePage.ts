import { ADDON, BUILD } from '../../i18n/languages.ts';
import type { Outcome, ReadyPage } from '../api/index.ts';
import { endpoint } from '../endpoint.ts';
import { newTabName } from '../import/importNames.ts';
import { insertedSheet } from '../cells/writes.ts';
import { underLock } from '../underLock.ts';
import type { Area } from '../formula/area.ts';
import { compose } from '../formula/compose.ts';
import { resultOf } from '../formula/formulaResult.ts';
import { putSection } from './putSection.ts';
import { sectionsOf } from './sections.ts';

/** Makes a tab with one table and its chart over a table of leads, and shows it. */
export function sidebarMakePage(tab: string, page: ReadyPage): Outcome<string> {
  return endpoint((asked) =>
    underLock(() => {
      const { spreadsheet, host } = asked;
      const words = BUILD[host.language];
      const name = newTabName(ADDON[host.language].sources.pages[page], asked);
        const section = sectionsOf(tab, words, host.texts)[page];
        // A page whose table cannot be read is none.
        const at: Area = { tab: '', row: 1, column: 1, rows: 1, columns: 1, label: '' };
        resultOf(section.request.name, compose(section.request, asked, at), host);
      const sheet = insertedSheet(spreadsheet, name, spreadsheet.getNumSheets());
      putSection(sheet, [name, words.top[1] ?? ''], section, asked);
      sheet.activate();
      return name;
    }),
  );
}
