import { TEXTS } from '../../i18n/index.ts';
import { isBlank } from '../../read/cells/cell.ts';
import { fold } from '../../read/cells/fold.ts';
import { readyBadgeRows } from '../../read/tabs/rows/readyBadgeRows.ts';
import { BADGES } from '../../read/tabs/tabs.ts';
import { underLock } from '../underLock.ts';
import type { Outcome, RowList } from '../api/index.ts';
import { type Asked, endpoint } from '../endpoint.ts';
import { putCells } from '../cells/putCells.ts';
import { fieldCell } from '../tabs/tabCells.ts';
import { madeTabSheet, rowsIn } from '../tabs/tabSheet.ts';
import { leadDataIfAny } from '../rows/leadData.ts';
import { rowList } from '../rows/rowList.ts';

/**
 * Adds the badges of the ready set whose names the tab does not have yet in any language. They go
 * below its last row; the tab is made when there is none.
 */
export function sidebarReadyBadges(tab: string): Outcome<{ readonly list: RowList<'badges'>; readonly added: number }> {
  return endpoint((asked) => {
    const added = underLock(() => addReady(asked));
    return { list: rowList('badges', leadDataIfAny(tab, asked), asked), added };
  });
}

function addReady(asked: Asked): number {
  const found = madeTabSheet(BADGES, asked);
  const { sheet, rows } = found;
  const known = new Set(rowsIn(found).map(({ cells }) => fold(cells.name)));
  const inEach = Object.values(TEXTS).map((texts) => readyBadgeRows(texts));
  const fresh = readyBadgeRows(asked.host.texts).filter(
    (_, index) => !inEach.some((badges) => known.has(fold(String(badges[index]?.name ?? '')))),
  );
  if (fresh.length === 0) return 0;
  const last = rows.reduce((seen, row, index) => (row.every(isBlank) ? seen : index + 1), 0);
  const missing = last + fresh.length - sheet.getMaxRows();
  if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
  BADGES.fields.forEach((field) => {
    const column = fieldCell(found, last + 1, field, asked).getColumn();
    const cells = fresh.map((badge) => badge[field]);
    putCells(
      sheet.getRange(last + 1, column, fresh.length, 1).setNumberFormats(cells.map((cell) => [patternOf(cell)])),
      cells.map((cell) => [cell]),
    );
  });
  return fresh.length;
}

/** In the ready set a number below 1 is always a share. */
function patternOf(cell: string | number): string {
  if (typeof cell === 'string') return '@';
  return cell > 0 && cell < 1 ? '0%' : '#,##0';
}
