import { columnName } from '../i18n/index.ts';
import { COLUMN_IDS } from '../read/table/headers.ts';
import type { Outcome, Start } from './api/index.ts';
import { headerOf } from '../read/tabs/tabRows.ts';
import { splitLines } from '../read/table/splitLines.ts';
import { EVIDENCE, TABS } from '../read/tabs/tabs.ts';
import { isMappingTab } from './data/mappingTab.ts';
import { type Asked, endpoint } from './endpoint.ts';
import { isOfImport } from './import/importNames.ts';
import { isLeadTable } from './tabs/tabTable.ts';
import { selectedPlace } from './selection.ts';

/**
 * What the sidebar shows first: the languages, the tabs (without those with settings) and which of
 * them hold leads, the selected cell. Reads only the top of each tab.
 */
export function sidebarStart(): Outcome<Start> {
  return endpoint((asked) => {
    const { host, language, texts } = asked;
    return {
      language,
      sheetLanguage: host.language,
      tabs: tabsOf(asked),
      meanings: COLUMN_IDS.map((id) => ({ value: id, label: columnName(id, texts) })),
      selected: selectedPlace(asked),
    };
  });
}

/** The tabs in their order, without those with settings. */
export function tabsOf({ sheets }: Asked): Start['tabs'] {
  return sheets.all().flatMap((one) => {
    const { name } = one;
    if (isMappingTab(name, sheets) || isOfImport(name)) return [];
    const top = sheets.top(one);
    const isCounts = headerOf(EVIDENCE, top) !== null;
    if (!isCounts && TABS.some((tab) => headerOf(tab, top))) return [];
    const print = `${one.sheet.getLastRow()} ${one.sheet.getLastColumn()} ${JSON.stringify(top).length}`;
    const isTable = !isCounts && (isLeadTable(top) || isLeadTable(splitLines(top)?.rows ?? []));
    return { name, isTable, isCounts, print };
  });
}
