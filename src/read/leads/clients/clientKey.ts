import { type Cell, isBlank, isSheetError } from '../../cells/cell.ts';
import { personKey } from '../../cells/names/personKey.ts';

/** Of the cell before: whom a cell names is often asked in several ways one after another. */
let textBefore = '';
let keyBefore = '';

/** The key that all spellings of a client's name or id share; '' for none. */
export function clientKey(cell: Cell): string {
  // Most numbers are ids, and nothing in them needs folding.
  if (typeof cell === 'number' && cell > 0) return String(cell);
  if (isBlank(cell) || isSheetError(cell)) return '';
  const text = String(cell);
  if (text !== textBefore) {
    keyBefore = personKey(text);
    textBefore = text;
  }
  return keyBefore;
}
