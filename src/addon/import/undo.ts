import type { Imported, Outcome } from '../api/index.ts';
import { Obstacle, endpoint } from '../endpoint.ts';
import { sheetNamed } from '../tabs/tabTable.ts';
import { underLock } from '../underLock.ts';
import { sheetPrint } from './sheetPrint.ts';

/** Takes an import back. @throws Obstacle when somebody has changed the tab since. */
export function sidebarImportUndo(made: Imported): Outcome<null> {
  return endpoint((asked) =>
    underLock(() => {
      const { spreadsheet } = asked;
      const sheet = sheetNamed(spreadsheet, made.tab);
      if (sheetPrint(sheet, asked) !== made.print)
        throw new Obstacle((words) => words.imports.changed(made.tab, made.backup));
      if (made.backup === null) {
        if (spreadsheet.getNumSheets() === 1) spreadsheet.insertSheet();
        spreadsheet.deleteSheet(sheet);
        return null;
      }
      const backup = sheetNamed(spreadsheet, made.backup);
      // Rows and columns go back to where they were, so that formulas about them are as before.
      for (const { after, count } of made.deleted) sheet.insertRowsAfter(after, count);
      if (made.rowsPutIn !== null) sheet.deleteRows(made.rowsPutIn.after + 1, made.rowsPutIn.count);
      if (made.columnsPutIn !== null) sheet.deleteColumns(made.columnsPutIn.after + 1, made.columnsPutIn.count);
      const [rows, columns] = [backup.getMaxRows(), backup.getMaxColumns()];
      backup.getRange(1, 1, rows, columns).copyTo(sheet.getRange(1, 1, rows, columns));
      spreadsheet.deleteSheet(backup);
      return null;
    }),
  );
}
