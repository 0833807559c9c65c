import type { Outcome, RowChanged, RowField, RowTabId, TabRow, TabUndo } from '../api/index.ts';
import { type Asked, endpoint } from '../endpoint.ts';
import { clearRow } from './write/clearRow.ts';
import { restoreRow } from './write/restoreRow.ts';
import { swapRows } from './write/swapRows.ts';
import { underLock } from '../underLock.ts';
import { leadDataIfAny } from './leadData.ts';
import { rowList } from './rowList.ts';
import { rowTab } from './rowTabs.ts';

/** Clears the known cells of a row. The row itself and its other cells stay. */
export function sidebarDeleteRow<T extends RowTabId>(
  id: T,
  tab: string | null,
  was: TabRow<RowField<T>>,
): Outcome<RowChanged<T>> {
  return changed(id, tab, (asked) => clearRow(rowTab(id).tab, was, asked));
}

/** Writes a deleted row back to its place, or into a free row if its place is taken by now. */
export function sidebarRestoreRow<T extends RowTabId>(
  id: T,
  tab: string | null,
  undo: TabUndo<RowField<T>>,
): Outcome<RowChanged<T>> {
  return changed(id, tab, (asked) => restoreRow(rowTab(id).tab, undo, asked));
}

/**
 * Swaps the known cells of two rows; their other cells stay. If somebody has changed one of them
 * meanwhile, neither is touched.
 */
export function sidebarMoveRow<T extends RowTabId>(
  id: T,
  tab: string | null,
  was: TabRow<RowField<T>>,
  other: TabRow<RowField<T>>,
): Outcome<RowChanged<T>> {
  return changed(id, tab, (asked) => swapRows(rowTab(id).tab, was, other, asked));
}

function changed<T extends RowTabId>(
  id: T,
  tab: string | null,
  change: (asked: Asked) => RowChanged<T>['changed'],
): Outcome<RowChanged<T>> {
  return endpoint((asked) => {
    const done = underLock(() => change(asked));
    return { list: rowList(id, leadDataIfAny(tab, asked), asked), changed: done };
  });
}
