import type { ImportOrder } from '../../api/index.ts';
import { type FilePlaces, blocksOf } from '../filePlaces.ts';
import type { Moving } from './restoreTab.ts';
import { copyCells, putCells } from '../../cells/putCells.ts';
import { type TabContent, rowSpan } from '../tabContent.ts';
import type { TypedCell } from '../columns/typedRows.ts';

/** New columns go behind the table, before what stands at its right. */
export function addColumns({ sheet, width, columns, headerRow }: TabContent, order: ImportOrder, moved: Moving): void {
  const titles = order.columns.flatMap(({ header }, column) => (columns[column] === 'new' ? header : []));
  if (titles.length === 0) return;
  sheet.insertColumnsAfter(width, titles.length);
  moved.columnsPutIn = { after: width, count: titles.length };
  putCells(sheet.getRange(headerRow + 1, width + 1, 1, titles.length).setNumberFormat('@'), [titles]);
}

/**
 * Adds rows below the last row with an ID: into blank rows, or into new ones where something stands
 * below. Formulas of the row above are continued.
 */
export function addRows(
  content: TabContent,
  places: FilePlaces,
  added: readonly (readonly TypedCell[])[],
  moved: Moving,
): void {
  const { sheet, formulas } = content;
  if (added.length === 0) return;
  const { last } = rowSpan(content);
  moved.filled = { after: last, count: added.length };
  const isBelow = sheet.getLastRow() > last;
  const lacking = last + added.length - sheet.getMaxRows();
  const count = isBelow ? added.length : Math.max(0, lacking);
  const after = isBelow ? last : sheet.getMaxRows();
  if (count > 0) {
    sheet.insertRowsAfter(after, count);
    moved.rowsPutIn = { after, count };
  }
  for (const { places: beside } of blocksOf(places, last, added.length, () => false))
    putCells(
      sheet.getRange(last + 1, beside[0]?.to ?? 1, added.length, beside.length),
      added.map((cells) => beside.map(({ from }) => cells[from] ?? '')),
    );
  for (const column of formulas)
    if (content.isFormula(last - 1, column))
      copyCells(sheet.getRange(last, column + 1), sheet.getRange(last + 1, column + 1, added.length, 1));
}
