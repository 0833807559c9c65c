import { underLock } from '../underLock.ts';
import type { DataReport, Outcome } from '../api/index.ts';
import { reportOf } from './dataReport.ts';
import { setMeaning } from './mappingTab.ts';
import { endpoint } from '../endpoint.ts';
import { sheetNamed } from '../tabs/tabTable.ts';

/**
 * Saves what a header of a tab means, as a person picked it, and returns what the table is now read
 * as.
 */
export function sidebarSetMeaning(tab: string, header: string, meaning: string | null): Outcome<DataReport> {
  return endpoint((asked) => {
    sheetNamed(asked.spreadsheet, tab);
    underLock(() => setMeaning(asked, tab, header, meaning));
    return reportOf(tab, asked);
  });
}
