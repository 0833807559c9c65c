import { type Cell, isBlank } from './cell.ts';
import { flagOf } from './flagOf.ts';

/** Whether a cell of a column of yes and no says no; false for a blank cell. */
export function saysNo(cell: Cell): boolean {
  return !isBlank(cell) && (flagOf(cell) === false || cell === 0 || cell === '0');
}
