import { columnName } from '../i18n/index.ts';
import { COLUMN_IDS } from '../read/table/headers.ts';
import type { Outcome, Start } from './api/index.ts';
import { headerOf } from '../read/tabs/tabRows.ts';
import { TABS } from '../read/tabs/tabs.ts';
import { mappingNames } from './data/mappingTab.ts';
import { endpoint } from './endpoint.ts';
import { isOfImport } from './import/importNames.ts';
import { isLeadTable, firstRowsOf } from './tabs/tabTable.ts';
import { selectedPlace } from './selection.ts';

/**
 * What the sidebar shows first: the languages, the tabs (without those with settings) and which of
 * them hold leads, the selected cell. Reads only the top of each tab.
 */
export function sidebarStart(): Outcome<Start> {
  return endpoint(({ host, language, texts, spreadsheet }) => {
    return {
      language,
      sheetLanguage: host.language,
      tabs: tabsOf(spreadsheet),
      meanings: COLUMN_IDS.map((id) => ({ value: id, label: columnName(id, texts) })),
      selected: selectedPlace(spreadsheet),
    };
  });
}

/** The tabs in their order, without those with settings. */
export function tabsOf(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Start['tabs'] {
  const sheets = spreadsheet.getSheets();
  const aside = new Set(sheets.flatMap((sheet) => mappingNames(sheet.getName())));
  return sheets.flatMap((sheet) => {
    const name = sheet.getName();
    if (aside.has(name) || isOfImport(name)) return [];
    const top = firstRowsOf(sheet);
    return TABS.some((tab) => headerOf(tab, top)) ? [] : { name, isTable: isLeadTable(top) };
  });
}
