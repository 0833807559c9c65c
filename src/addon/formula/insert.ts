import { PATTERNS } from '../../functions/table/format.ts';
import { alignColumns } from '../build/alignColumns.ts';
import { TITLES } from '../build/colors.ts';
import type { FormulaRequest, Inserted, Outcome } from '../api/index.ts';
import { putCells } from '../cells/putCells.ts';
import { putFormula } from '../cells/putFormula.ts';
import { insertedSheet } from '../cells/writes.ts';
import { type Asked, endpoint } from '../endpoint.ts';
import { newTabName } from '../import/importNames.ts';
import { mustSeeCells, selectedCell, selectedPlace } from '../selection.ts';
import { type Area, areaOf } from './area.ts';
import { type Composed, compose } from './compose.ts';
import { type FilledCells, resultOf } from './formulaResult.ts';
import { formulaText, onTab, referenceIn } from './formulaText.ts';
import { isFree } from './isFree.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A formula for a cell, and what it fills. */
interface Placed {
  readonly composed: Composed;
  readonly filled: FilledCells;
  readonly area: Area;
}

/**
 * Writes the formula into the selected cell, or into a new tab where other cells are in its way or
 * where it would read its own result; sets the number formats of the area it fills. Nothing is
 * written when the formula would fail.
 *
 * @param title Names a new tab.
 */
export function sidebarInsert(request: FormulaRequest, title: string): Outcome<Inserted> {
  return endpoint((asked) => {
    mustSeeCells(asked);
    const at = selectedCell(asked);
    const here = placed(request, areaOf(at), asked);
    if (isFree(here.area, at.getSheet(), here.composed.reads, request.replaces))
      return put(here, request, at.getSheet(), asked);
    const sheet = newSheetFor(here, title, asked);
    const first = areaOf(sheet.getRange(1, 1));
    const there = placed(namingTabs(request, here.area.tab), first, asked);
    dress(sheet, there);
    sheet.getRange(1, 1).activate();
    return { ...put(there, request, sheet, asked), isNewTab: true };
  });
}

function placed(request: FormulaRequest, selected: Area, asked: Asked): Placed {
  const composed = compose(request, asked, selected);
  const filled = resultOf(request.name, composed, asked.host);
  return {
    composed,
    filled,
    area: { ...selected, rows: filled.rows.length, columns: filled.rows[0]?.length ?? 1 },
  };
}

function put({ composed, filled, area }: Placed, { name }: FormulaRequest, sheet: Sheet, asked: Asked): Inserted {
  setFormats(sheet, area, filled);
  const cell = sheet.getRange(composed.at.row, composed.at.column);
  if (composed.names.length > 0) {
    const column = sheet.getRange(area.row, area.column, composed.names.length, 1);
    putCells(
      column,
      composed.names.map((name) => [name]),
    );
  }
  putFormula(cell, formulaText(name, composed.parts), asked);
  return {
    target: selectedPlace(asked),
    isNewTab: false,
    cell: cell.getA1Notation(),
    rows: area.rows,
    columns: area.columns,
    formula: cell.getFormula(),
  };
}

/**
 * Texts keep the format they have: "plain text" would turn the formula itself into text when
 * someone edits it.
 */
function setFormats(sheet: Sheet, area: Area, { formats, hasTitles }: FilledCells): void {
  const titles = hasTitles ? 1 : 0;
  if (area.rows === titles) return;
  formats.forEach((format, i) => {
    if (format === 'text') return;
    sheet.getRange(area.row + titles, area.column + i, area.rows - titles, 1).setNumberFormat(PATTERNS[format]);
  });
}

/** A tab at the end that the result fits into. */
function newSheetFor({ area: { rows, columns } }: Placed, title: string, asked: Asked): Sheet {
  const { spreadsheet } = asked;
  const sheet = insertedSheet(spreadsheet, newTabName(title, asked), spreadsheet.getNumSheets());
  const [moreRows, moreColumns] = [rows - sheet.getMaxRows(), columns - sheet.getMaxColumns()];
  if (moreRows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), moreRows);
  if (moreColumns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), moreColumns);
  return sheet;
}

/** Cells that were typed without a tab are those of the tab where they were typed. */
function namingTabs(request: FormulaRequest, tab: string): FormulaRequest {
  return {
    ...request,
    args: request.args.map((arg) => {
      const reference = arg?.kind === 'cells' ? referenceIn(arg.reference) : null;
      return reference?.tab === null ? { kind: 'cells', reference: onTab(tab, reference.a1) } : arg;
    }),
  };
}

/** In pixels. */
const [NARROW, WIDE] = [110, 190];
/** A bold letter, and a line of them. */
const [LETTER, LINE] = [7.5, 17];

/** Titles that stay in sight, and room for names. */
function dress(sheet: Sheet, { filled: { formats, hasTitles, rows } }: Placed): void {
  const widths = formats.map((format) => (format === 'text' ? WIDE : NARROW));
  widths.forEach((width, index) => sheet.setColumnWidth(index + 1, width));
  if (!hasTitles) return;
  sheet.getRange(1, 1, 1, formats.length).setFontWeight('bold').setBackground(TITLES).setWrap(true);
  // Words break a line before its end.
  const lines = widths.map((width, index) => Math.ceil(String(rows[0]?.[index] ?? '').length / (width / LETTER - 4)));
  sheet.setRowHeight(1, LINE * Math.max(1, ...lines) + 8);
  alignColumns(sheet, 1, formats, sheet.getMaxRows());
  sheet.setFrozenRows(1);
}
