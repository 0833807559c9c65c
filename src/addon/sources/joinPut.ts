import { isoDay } from '../../core/time/days.ts';
import { PATTERNS } from '../../functions/table/format.ts';
import type { Table } from '../../functions/table/table.ts';
import { joinedTable } from '../../functions/data/joinedTable.ts';
import { ADDON, BUILD } from '../../i18n/languages.ts';
import type { JoinMade, JoinStage, Outcome } from '../api/index.ts';
import { TITLES } from '../build/colors.ts';
import { clearCells, copyCells } from '../cells/putCells.ts';
import { putFormula } from '../cells/putFormula.ts';
import { deletedSheet, insertedSheet, renamedSheet } from '../cells/writes.ts';
import { type Asked, Obstacle, endpoint } from '../endpoint.ts';
import { formulaText } from '../formula/formulaText.ts';
import { makeRoom } from '../import/stage.ts';
import { sheetNamed } from '../tabs/tabTable.ts';
import { tableWidth } from '../tabs/tableWidth.ts';
import { underLock } from '../underLock.ts';
import { joinOfTabs } from './joinOfTabs.ts';
import { joinPlace } from './joinPlace.ts';
import { joinedTab } from './joinedTabs.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Puts a joined table in place: as one formula, or as the values that stand in a hidden tab. A tab
 * that was joined from the same leads is written anew, so that formulas about it stay right.
 */
export function sidebarJoinPut(tabs: readonly string[], stage: JoinStage | null): Outcome<JoinMade> {
  return endpoint((asked) =>
    underLock(() => {
      const { joined, parts } = joinOfTabs(tabs, asked);
      const { table } = joinedTable(joined, asked.host.texts, stage === null ? undefined : Infinity);
      const formula = formulaText('KPI_JOIN', parts);
      const { sheet: there, name } = joinPlace(tabs, asked);
      const sheet =
        stage === null ? formulaSheet(there, name, table, asked) : valuesSheet(there, name, stage, table, asked);
      dress(sheet, table, asked);
      const asOf = stage === null ? null : isoDay(asked.host.today);
      const first = sheet.getRange(1, 1);
      if (asOf === null) putFormula(first.setNote(''), formula, asked);
      else first.setNote(`${formula}\n${ADDON[asked.host.language].sources.note(asOf)}`);
      sheet.activate();
      return {
        tab: sheet.getName(),
        from: tabs,
        way: stage === null ? 'formula' : 'values',
        asOf,
        isNew: there === null,
        rows: table.rows.length,
        title: table.columns[0]?.title ?? '',
      };
    }),
  );
}

/** Whether the formula is calculated: Google shows something else in its cell until then. */
export function sidebarJoinReady(made: JoinMade): Outcome<boolean> {
  return endpoint((asked) => sheetNamed(asked, made.tab).getRange(1, 1).getValue() === made.title);
}

/** Takes a new tab away again. @throws Obstacle when it is a joined one no more. */
export function sidebarJoinUndo(made: JoinMade): Outcome<null> {
  return endpoint((asked) =>
    underLock(() => {
      const { tab } = made;
      const sheet = sheetNamed(asked, tab);
      if (joinedTab(sheet) === null) throw new Obstacle((words) => words.splitChanged(tab));
      deletedSheet(asked.spreadsheet, sheet);
      return null;
    }),
  );
}

/** Tables grow: a formula has room for half as many rows again. */
const ROOM = 1.5;

function formulaSheet(there: Sheet | null, name: string, { rows, columns }: Table, { spreadsheet }: Asked): Sheet {
  const sheet = there ?? insertedSheet(spreadsheet, name, spreadsheet.getNumSheets());
  if (there !== null) clearJoined(there);
  makeRoom(sheet, Math.ceil(rows.length * ROOM) + 1, columns.length);
  return sheet;
}

function valuesSheet(there: Sheet | null, name: string, { stage, rows }: JoinStage, table: Table, asked: Asked): Sheet {
  const staged = sheetNamed(asked, stage);
  if (table.rows.length !== rows) throw new Obstacle((words) => words.sources.moved);
  if (there === null) return renamedSheet(staged, name).showSheet();
  clearJoined(there);
  makeRoom(there, rows + 1, table.columns.length);
  const size = [rows + 1, table.columns.length] as const;
  copyCells(staged.getRange(1, 1, ...size), there.getRange(1, 1, ...size));
  deletedSheet(asked.spreadsheet, staged);
  return there;
}

/** What somebody keeps beside the table stays. */
function clearJoined(sheet: Sheet): void {
  if (joinedTab(sheet)?.way === 'formula') clearCells(sheet.getRange(1, 1));
  else {
    const rows = sheet.getDataRange().getValues();
    clearCells(sheet.getRange(1, 1, rows.length, Math.max(1, tableWidth(rows))));
  }
}

const [NARROW, WIDE] = [105, 160];

/** Titles that stay in sight, and the formats of the columns. */
function dress(sheet: Sheet, { columns }: Table, { host }: Asked): void {
  sheet.getRange(1, 1, 1, columns.length).setFontWeight('bold').setBackground(TITLES);
  sheet.setFrozenRows(1);
  columns.forEach(({ format }, index) => {
    sheet.setColumnWidth(index + 1, format === 'text' ? WIDE : NARROW);
    if (format === 'text') return;
    const pattern = format === 'date' ? BUILD[host.language].dayFormat : PATTERNS[format];
    sheet.getRange(2, index + 1, sheet.getMaxRows() - 1, 1).setNumberFormat(pattern);
  });
}
