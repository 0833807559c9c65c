import { ADDON, BUILD } from '../../i18n/languages.ts';
import { exportOf } from '../../read/exports/exportOf.ts';
import type { Cell } from '../../read/cells/cell.ts';
import { type SplitLines, splitLines } from '../../read/table/splitLines.ts';
import type { ColumnType, Outcome, SplitPlan, SplitTable } from '../api/index.ts';
import { putCells } from '../cells/putCells.ts';
import { deletedSheet, insertedSheet } from '../cells/writes.ts';
import { type Asked, Obstacle, endpoint } from '../endpoint.ts';
import { columnFacts } from '../import/columns/columnFacts.ts';
import { columnType, provenOrder } from '../import/columns/columnType.ts';
import { isNameColumn } from '../import/columns/isNameColumn.ts';
import { typedRows } from '../import/columns/typedRows.ts';
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
      const { rows } = linesOn(tab, asked);
      const [headers = [], ...body] = rows.map((row) => row.map((text) => text.trim()));
      const name = freeName(tab, asked);
      const columns = headers.length;
      const sheet = insertedSheet(asked.spreadsheet, name, sheetNamed(asked, tab).getIndex());
      const [moreRows, moreColumns] = [rows.length - sheet.getMaxRows(), columns - sheet.getMaxColumns()];
      if (moreRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), moreRows);
      if (moreColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), moreColumns);
      putCells(sheet.getRange(1, 1, 1, columns).setNumberFormat('@'), [headers]);
      const types = typesOf(headers, body, asked);
      types.forEach((type, column) => {
        const format = type.is === 'day' || type.is === 'number' ? type.format : null;
        if (format !== null) sheet.getRange(2, column + 1, body.length, 1).setNumberFormat(format);
      });
      putCells(sheet.getRange(2, 1, body.length, columns), typedRows(body, types, asked.host));
      sheet.setFrozenRows(1);
      return { from: tab, tab: name, rows: rows.length, columns };
    }),
  );
}

/** Takes the new tab away again. @throws Obstacle when somebody has changed it since. */
export function sidebarUnsplit(made: SplitTable): Outcome<null> {
  return endpoint((asked) =>
    underLock(() => {
      const { spreadsheet } = asked;
      const { from, tab, rows, columns } = made;
      const sheet = sheetNamed(asked, tab);
      const isAsMade = sheet.getLastRow() === rows && sheet.getLastColumn() <= columns;
      if (!isAsMade) throw new Obstacle((words) => words.splitChanged(tab));
      spreadsheet.setActiveSheet(sheetNamed(asked, from));
      deletedSheet(spreadsheet, sheet);
      return null;
    }),
  );
}

/** What the cells of each column become, whatever the language of the spreadsheet would make of them. */
function typesOf(headers: readonly string[], body: readonly (readonly string[])[], { host }: Asked): ColumnType[] {
  const facts = headers.map((_, column) => columnFacts(body, column, host));
  const [order, from] = [provenOrder(facts), exportOf(headers)];
  const { dayFormat } = BUILD[host.language];
  return facts.map((fact, column) =>
    columnType(fact, isNameColumn(headers[column] ?? '', null, from), order, dayFormat),
  );
}

/** How many headers a plan names. */
const SHOWN = 6;

function linesOn(tab: string, asked: Asked): SplitLines {
  const rows: readonly (readonly Cell[])[] = sheetNamed(asked, tab).getDataRange().getValues();
  const split = splitLines(rows);
  if (split === null) throw new Obstacle((words) => words.notSplit(tab));
  return split;
}

function freeName(tab: string, { sheets, host }: Asked): string {
  const usual = ADDON[host.language].splitTab(tab);
  return sheets.freeName((n) => (n === 1 ? usual : `${usual} ${n}`));
}
