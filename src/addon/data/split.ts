import { ADDON } from '../../i18n/languages.ts';
import type { Cell } from '../../read/cells/cell.ts';
import { type SplitLines, splitLines } from '../../read/table/splitLines.ts';
import type { Outcome, SplitPlan, SplitTable } from '../api/index.ts';
import { type Asked, Obstacle, endpoint } from '../endpoint.ts';
import { sheetNamed } from '../tabs/tabTable.ts';
import { underLock } from '../underLock.ts';

/** What splitting the lines of a tab would make. @throws Obstacle when nothing separates them. */
export function sidebarSplitPlan(tab: string): Outcome<SplitPlan> {
  return endpoint((asked) => {
    const { separator, rows } = linesOn(tab, asked);
    const [headers = []] = rows;
    const named = headers.slice(0, SHOWN).map((header) => header.trim());
    return { separator, rows: rows.length, columns: headers.length, headers: named, into: freeName(tab, asked) };
  });
}

/** Writes the cells of the lines of a tab into a new tab beside it. The lines stay as they are. */
export function sidebarSplit(tab: string): Outcome<SplitTable> {
  return endpoint((asked) =>
    underLock(() => {
      const { spreadsheet } = asked;
      const { rows } = linesOn(tab, asked);
      const name = freeName(tab, asked);
      const columns = rows[0]?.length ?? 0;
      const sheet = spreadsheet.insertSheet(name, sheetNamed(spreadsheet, tab).getIndex());
      const [moreRows, moreColumns] = [rows.length - sheet.getMaxRows(), columns - sheet.getMaxColumns()];
      if (moreRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), moreRows);
      if (moreColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), moreColumns);
      // The spreadsheet reads each text as if it were typed; a line of a file is never a formula.
      const cells = rows.map((row) => row.map((text) => (/^\s*=/.test(text) ? `'${text}` : text)));
      sheet.getRange(1, 1, rows.length, columns).setValues(cells);
      sheet
        .getRange(1, 1, 1, columns)
        .setNumberFormat('@')
        .setValues([(rows[0] ?? []).map((text) => text.trim())]);
      sheet.setFrozenRows(1);
      return { from: tab, tab: name, rows: rows.length, columns };
    }),
  );
}

/** Takes the new tab away again. @throws Obstacle when somebody has changed it since. */
export function sidebarUnsplit(made: SplitTable): Outcome<null> {
  return endpoint(({ spreadsheet }) =>
    underLock(() => {
      const { from, tab, rows, columns } = made;
      const sheet = sheetNamed(spreadsheet, tab);
      const isAsMade = sheet.getLastRow() === rows && sheet.getLastColumn() <= columns;
      if (!isAsMade) throw new Obstacle((words) => words.splitChanged(tab));
      spreadsheet.setActiveSheet(sheetNamed(spreadsheet, from));
      spreadsheet.deleteSheet(sheet);
      return null;
    }),
  );
}

/** How many headers a plan names. */
const SHOWN = 6;

function linesOn(tab: string, { spreadsheet }: Asked): SplitLines {
  const rows: readonly (readonly Cell[])[] = sheetNamed(spreadsheet, tab).getDataRange().getValues();
  const split = splitLines(rows);
  if (split === null) throw new Obstacle((words) => words.notSplit(tab));
  return split;
}

function freeName(tab: string, { spreadsheet, host }: Asked): string {
  const usual = ADDON[host.language].splitTab(tab);
  let name = usual;
  for (let n = 2; spreadsheet.getSheetByName(name) !== null; n++) name = `${usual} ${n}`;
  return name;
}
