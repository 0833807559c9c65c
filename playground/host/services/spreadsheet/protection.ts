import type { ScriptHost } from '../../scriptHost.ts';
import type { Rectangle } from '../../workbook/rectangle.ts';
import type { Sheet } from '../../workbook/workbook.ts';

const REFUSED =
  'You are trying to edit a protected cell or object. ' +
  'Please contact the spreadsheet owner to remove protection if you need to edit.';

/**
 * Whether cells may be changed. Where they may not, the call throws, or what is called later does.
 *
 * @param at Without it the whole sheet, as when it is deleted.
 */
export function mayChange(host: ScriptHost, sheet: Sheet, at?: Rectangle): boolean {
  const isProtected = (sheet.protectedCells ?? []).some((cells) => at === undefined || meet(cells, at));
  if (!isProtected) return true;
  if (host.switches.refusedWrite === 'at-once') throw new Error(REFUSED);
  host.refused = REFUSED;
  return false;
}

/** @throws what an earlier write was refused with. */
export function tellRefused(host: ScriptHost): void {
  const { refused } = host;
  host.refused = null;
  if (refused !== null) throw new Error(refused);
}

function meet(a: Rectangle, b: Rectangle): boolean {
  const isApart = (from: number, count: number, other: number, others: number): boolean =>
    from + count <= other || other + others <= from;
  return !isApart(a.row, a.rows, b.row, b.rows) && !isApart(a.column, a.columns, b.column, b.columns);
}
