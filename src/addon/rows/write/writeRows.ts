import type { Tab } from '../../../read/tabs/tab.ts';
import type { TabId } from '../../../read/tabs/tabWords.ts';
import type { CellTexts, RowMistake, RowSaved, TabRow } from '../../api/index.ts';
import type { Asked } from '../../endpoint.ts';
import { type PlacedCell, putPlaced } from '../../cells/putPlaced.ts';
import { placeOf } from '../../tabs/placeOf.ts';
import { fieldCell, freeRow } from '../../tabs/tabCells.ts';
import { type TabSheet, madeTabSheet, rowsIn, tabSheetOf } from '../../tabs/tabSheet.ts';

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
 * Writes rows of a tab, all in one go; the tab is made when there is none. Of an edited row only
 * the changed cells are written. A row that somebody has changed since it was read is not written.
 * Call it under the lock.
 */
export function writeRows<F extends string>(
  tab: Tab<TabId, F>,
  all: readonly Written<F>[],
  asked: Asked,
): readonly RowSaved<F>[] {
  const before = tabSheetOf(tab, asked);
  let made: TabSheet<F> | null = before;
  let rows: readonly TabRow<F>[] = rowsIn(before);
  const taken = new Set<number>();
  const columns = new Map<F, number>();
  const cells: PlacedCell[] = [];
  const saved = all.map(({ draft, was, held, cellOf, mistakeBeside }): RowSaved<F> => {
    const place = was && placeOf(tab, before, was);
    if (was && !place?.isSame) return { kind: 'clash', row: place?.row ?? null };
    const others = rows.filter(({ row }) => row !== place?.row);
    const mistake = mistakeBeside(others);
    if (mistake !== null) return mistake;
    const sheet = (made ??= madeTabSheet(tab, asked));
    const row = place?.row ?? freeRow(sheet, taken);
    taken.add(row);
    rows = [...others, { row, cells: draft }];
    for (const field of tab.fields) {
      if (draft[field].trim() === (held?.[field] ?? '')) continue;
      const column = columns.get(field) ?? fieldCell(sheet, row, field, asked).getColumn();
      columns.set(field, column);
      const value = cellOf(field);
      cells.push({ row, column, ...(typeof value === 'string' ? { value, format: '@' } : value) });
    }
    return { kind: 'kept', row };
  });
  if (made !== null) putPlaced(made.sheet, cells);
  return saved;
}
