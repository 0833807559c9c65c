import { columnName } from '../i18n/index.ts';
import { COLUMN_IDS } from '../sheet/table/headers.ts';
import type { Outcome, Start } from './api.ts';
import { mappingNames } from './mappingTab.ts';
import { endpoint } from './outcome.ts';
import { isLeadTable } from './tables.ts';
import { targetOf } from './target.ts';

/** Titles, filters and blank rows may stand above a header; further down nobody looks for it here. */
const HEADER_WITHIN = 12;

/** What the sidebar shows first: languages, the tabs and which of them hold leads (not those that only map columns), the selected cell. Reads only the top of each tab. */
export function sidebarStart(): Outcome<Start> {
  return endpoint(({ host, language, texts, spreadsheet }) => {
    const sheets = spreadsheet.getSheets();
    const aside = new Set(sheets.flatMap((sheet) => mappingNames(sheet.getName())));
    return {
      language,
      sheetLanguage: host.language,
      tabs: sheets.flatMap((sheet) => {
        const name = sheet.getName();
        if (aside.has(name)) return [];
        const rows = Math.min(HEADER_WITHIN, sheet.getMaxRows());
        const top = sheet.getRange(1, 1, rows, sheet.getMaxColumns()).getValues();
        return { name, isTable: isLeadTable(top) };
      }),
      meanings: COLUMN_IDS.map((id) => ({ value: id, label: columnName(id, texts) })),
      target: targetOf(spreadsheet),
    };
  });
}
