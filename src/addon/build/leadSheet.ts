import { BUILD } from '../../i18n/languages.ts';
import { fold } from '../../read/cells/fold.ts';
import { headerOf } from '../../read/tabs/tabRows.ts';
import { TABS, TEAM } from '../../read/tabs/tabs.ts';
import { isMappingTab } from '../data/mappingTab.ts';
import type { Asked } from '../endpoint.ts';
import { isOfImport } from '../import/importNames.ts';
import { isLeadTable } from '../tabs/tabTable.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The first tab with a table of leads. Tabs with settings, mapping tabs and the Dashboard do not
 * count.
 */
export function leadSheet({ sheets }: Asked): Sheet | null {
  const dashboards = new Set(Object.values(BUILD).map((one) => fold(one.dashboard)));
  const found = sheets.all().find((one) => {
    const { name } = one;
    if (dashboards.has(fold(name)) || isMappingTab(name, sheets) || isOfImport(name)) return false;
    const top = sheets.top(one);
    return ![...TABS, TEAM].some((tab) => headerOf(tab, top)) && isLeadTable(top);
  });
  return found?.sheet ?? null;
}
