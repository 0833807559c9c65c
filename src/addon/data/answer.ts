import { underLock } from '../underLock.ts';
import type { DataReport, Outcome, TableAnswer } from '../api/index.ts';
import { reportOf } from './dataReport.ts';
import { saveAnswer } from './saveAnswer.ts';
import { endpoint } from '../endpoint.ts';
import { sheetNamed } from '../tabs/tabTable.ts';

/** Saves what a person says about a tab, and returns what the table is now read as. */
export function sidebarAnswer(tab: string, answer: TableAnswer): Outcome<DataReport> {
  return endpoint((asked) => {
    sheetNamed(asked, tab);
    underLock(() => saveAnswer(asked, tab, answer));
    return reportOf(tab, asked);
  });
}
