import { BUILD } from '../../i18n/languages.ts';
import { fold } from '../../read/cells/fold.ts';
import { headerOf } from '../../read/tabs/tabRows.ts';
import { TABS, TEAM } from '../../read/tabs/tabs.ts';
import { mappingNames } from '../data/mappingTab.ts';
import type { Asked } from '../endpoint.ts';
import { isOfImport } from '../import/importNames.ts';
import { isLeadTable, firstRowsOf } from '../tabs/tabTable.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The first tab with a table of leads. Tabs with settings, mapping tabs and the Dashboard do not
 * count.
 */
export function leadSheet({ spreadsheet }: Asked): Sheet | null {
  const sheets = spreadsheet.getSheets();
  const aside = new Set(
    [
      ...sheets.flatMap((sheet) => mappingNames(sheet.getName())),
      ...Object.values(BUILD).map((one) => one.dashboard),
    ].map(fold),
  );
  const found = sheets.find((sheet) => {
    if (aside.has(fold(sheet.getName())) || isOfImport(sheet.getName())) return false;
    const top = firstRowsOf(sheet);
    return ![...TABS, TEAM].some((tab) => headerOf(tab, top)) && isLeadTable(top);
  });
  return found ?? null;
}
