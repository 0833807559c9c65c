import { type Cell, isBlank, isSheetError } from '../../cells/cell.ts';
import { personKey } from '../../cells/names/personKey.ts';

/** The key that all spellings of a client's name or id share; '' for none. */
export function clientKey(cell: Cell): string {
  // Most numbers are ids, and nothing in them needs folding.
  if (typeof cell === 'number' && cell > 0) return String(cell);
  return isBlank(cell) || isSheetError(cell) ? '' : personKey(String(cell));
}
