import type { Tab } from '../../read/tabs/tab.ts';
import type { TabId } from '../../read/tabs/tabWords.ts';
import type { CellTexts, RowMistake, RowSaved, TabRow } from '../api/index.ts';
import type { Asked } from '../endpoint.ts';
import { putCell } from '../cells/putCells.ts';
import { placeOf } from './placeOf.ts';
import { fieldCell, freeRow } from './tabCells.ts';
import { madeTabSheet, rowsIn, tabSheetOf } from './tabSheet.ts';

/** What to write into a cell for a field of the form, in the spreadsheet's language. */
export type CellWriter<F extends string> = (field: F) => string | Formatted;

/** A number and how it is shown. */
interface Formatted {
  readonly value: number;
  readonly format: string;
}

/** A row to write. */
interface Written<F extends string> {
  readonly draft: CellTexts<F>;
  /** The row as it was read; null adds one. */
  readonly was: TabRow<F> | null;
  /** What the form held for it before anybody typed. */
  readonly held: CellTexts<F> | null;
  readonly cellOf: CellWriter<F>;
  /** Why the row may not be written beside the other rows; null when it may. */
  mistakeBeside(others: readonly TabRow<F>[]): RowMistake<F> | null;
}

/**
 * Writes a row of a tab; the tab is made when there is none. Of an edited row only the changed
 * cells are written. A row that somebody has changed since it was read is not written. Call it
 * under the lock.
 */
export function writeRow<F extends string>(
  tab: Tab<TabId, F>,
  { draft, was, held, cellOf, mistakeBeside }: Written<F>,
  asked: Asked,
): RowSaved<F> {
  const found = tabSheetOf(tab, asked);
  const place = was && placeOf(tab, found, was);
  if (was && !place?.isSame) return { kind: 'clash', row: place?.row ?? null };
  const mistake = mistakeBeside(rowsIn(found).filter(({ row }) => row !== place?.row));
  if (mistake !== null) return mistake;
  const sheet = found ?? madeTabSheet(tab, asked);
  const row = place?.row ?? freeRow(sheet);
  for (const field of tab.fields) {
    if (draft[field].trim() === (held?.[field] ?? '')) continue;
    const cell = fieldCell(sheet, row, field, asked);
    const value = cellOf(field);
    if (typeof value === 'string') putCell(cell.setNumberFormat('@'), value);
    else putCell(cell.setNumberFormat(value.format), value.value);
  }
  return { kind: 'kept', row };
}
