import type { Outcome, Start } from './api.ts';
import { endpoint } from './outcome.ts';
import { isLeadTable } from './tables.ts';
import { targetOf } from './target.ts';

/** Titles and blank rows may stand above a header; further down nobody looks for it. */
const HEADER_WITHIN = 5;

/** What the sidebar shows first: languages, the tabs and which of them hold leads, the selected cell. Reads only the top of each tab. */
export function sidebarStart(): Outcome<Start> {
  return endpoint(({ host, language, spreadsheet }) => ({
    language,
    sheetLanguage: host.language,
    tabs: spreadsheet.getSheets().map((sheet) => {
      const rows = Math.min(HEADER_WITHIN, sheet.getMaxRows());
      const top = sheet.getRange(1, 1, rows, sheet.getMaxColumns()).getValues();
      return { name: sheet.getName(), isTable: isLeadTable(top) };
    }),
    target: targetOf(spreadsheet),
  }));
}
