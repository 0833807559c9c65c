import type { Imported, Outcome } from '../api/index.ts';
import { Obstacle, endpoint } from '../endpoint.ts';
import { sheetNamed } from '../tabs/tabTable.ts';
import { deletedSheet } from '../cells/writes.ts';
import { underLock } from '../underLock.ts';
import { restoreTab } from './write/restoreTab.ts';
import { sheetPrint } from './sheetPrint.ts';

/** Takes an import back. @throws Obstacle when somebody has changed the tab since. */
export function sidebarImportUndo(made: Imported): Outcome<null> {
  return endpoint((asked) =>
    underLock(() => {
      const { spreadsheet } = asked;
      const sheet = sheetNamed(asked, made.tab);
      if (sheetPrint(sheet, asked) !== made.print)
        throw new Obstacle((words) => words.imports.changed(made.tab, made.backup));
      if (made.backup === null || made.moved === null) {
        if (spreadsheet.getNumSheets() === 1) spreadsheet.insertSheet();
        deletedSheet(spreadsheet, sheet);
        return null;
      }
      restoreTab(spreadsheet, sheet, sheetNamed(asked, made.backup), made.moved);
      return null;
    }),
  );
}
