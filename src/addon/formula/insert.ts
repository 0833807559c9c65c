import { PATTERNS } from '../../functions/table/format.ts';
import type { FormulaRequest, Inserted, Outcome } from '../api/index.ts';
import { type Area, areaOf } from './area.ts';
import { compose } from './compose.ts';
import { formulaText } from './formulaText.ts';
import { mustFit, mustNotReadItself, mustBeFree } from './mustFit.ts';
import { endpoint } from '../endpoint.ts';
import { putCells } from '../cells/putCells.ts';
import { putFormula } from '../cells/putFormula.ts';
import { type FilledCells, resultOf } from './formulaResult.ts';
import { mustSeeCells, selectedCell, selectedPlace } from '../selection.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes the formula into the selected cell and sets the number formats of the area it fills.
 * Nothing is written when the formula would fail, when other cells are in its way, or when it would
 * read its own result.
 */
export function sidebarInsert(request: FormulaRequest): Outcome<Inserted> {
  return endpoint((asked) => {
    const { host } = asked;
    mustSeeCells(asked);
    const at = selectedCell(asked);
    const sheet = at.getSheet();
    const selected = areaOf(at);
    const composed = compose(request, asked, selected);
    const filled = resultOf(request.name, composed, host);
    const area = { ...selected, rows: filled.rows.length, columns: filled.rows[0]?.length ?? 1 };
    mustFit(area, sheet);
    mustNotReadItself(area, composed.reads);
    mustBeFree(area, sheet, request.replaces);

    setFormats(sheet, area, filled);
    const cell = sheet.getRange(composed.at.row, composed.at.column);
    if (composed.names.length > 0) {
      const column = sheet.getRange(area.row, area.column, composed.names.length, 1);
      putCells(
        column,
        composed.names.map((name) => [name]),
      );
    }
    putFormula(cell, formulaText(request.name, composed.parts), asked);
    return {
      target: selectedPlace(asked),
      cell: cell.getA1Notation(),
      rows: area.rows,
      columns: area.columns,
      formula: cell.getFormula(),
    };
  });
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
