import type { Asked } from '../../endpoint.ts';
import { type FilePlaces, blocksOf } from '../filePlaces.ts';
import { fewRuns, rowRuns } from './rowRuns.ts';
import { putCells } from '../../cells/putCells.ts';
import { type TabContent, plainCell } from '../tabContent.ts';
import type { TypedCell } from '../columns/typedRows.ts';

/** Writes rows by their number. Cells with formulas stay. */
export function replaceRows(
  { sheet, rows, isFormula }: TabContent,
  places: FilePlaces,
  byRow: ReadonlyMap<number, readonly TypedCell[]>,
  { host }: Asked,
): void {
  for (const { after, count } of fewRuns(rowRuns([...byRow.keys()].sort((a, b) => a - b)))) {
    for (const block of blocksOf(places, after, count, isFormula)) {
      const values = Array.from({ length: block.count }, (_, at) => {
        const row = block.after + at + 1;
        const cells = byRow.get(row);
        return block.places.map(({ from, to }) =>
          cells === undefined ? plainCell(rows[row - 1]?.[to - 1], host.zone) : (cells[from] ?? ''),
        );
      });
      putCells(sheet.getRange(block.after + 1, block.places[0]?.to ?? 1, block.count, block.places.length), values);
    }
  }
}
