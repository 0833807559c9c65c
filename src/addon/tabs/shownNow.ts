import { hasCells } from './sheets.ts';

/** Remembers what the user sees. @returns A function that shows it again. */
export function shownNow(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): () => void {
  const sheet = spreadsheet.getActiveSheet();
  const range = hasCells(sheet) ? sheet.getActiveRange() : null;
  return () => {
    if (range === null) spreadsheet.setActiveSheet(sheet);
    else range.activate();
  };
}
