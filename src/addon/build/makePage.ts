import { ADDON, BUILD } from '../../i18n/languages.ts';
import type { Outcome, ReadyPage } from '../api/index.ts';
import { endpoint } from '../endpoint.ts';
import { newTabName } from '../import/importNames.ts';
import { insertedSheet } from '../cells/writes.ts';
import { underLock } from '../underLock.ts';
import { putSection } from './putSection.ts';
import { sectionsOf } from './sections.ts';

/** Makes a tab with one table and its chart over a table of leads, and shows it. */
export function sidebarMakePage(tab: string, page: ReadyPage): Outcome<string> {
  return endpoint((asked) =>
    underLock(() => {
      const { spreadsheet, host } = asked;
      const words = BUILD[host.language];
      const name = newTabName(ADDON[host.language].sources.pages[page], asked);
      const sheet = insertedSheet(spreadsheet, name, spreadsheet.getNumSheets());
      putSection(sheet, [name, words.top[1] ?? ''], sectionsOf(tab, words, host.texts)[page], asked);
      sheet.activate();
      return name;
    }),
  );
}
