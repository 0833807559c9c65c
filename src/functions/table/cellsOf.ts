import type { Result } from '../../read/cells/cell.ts';
import type { Zone } from '../../read/cells/dates/zone.ts';
import { spill } from './spill.ts';
import type { Table } from './table.ts';
import type { Values } from './values.ts';

/** What a custom function gives back. */
export type FunctionAnswer = Table | Values;

/** What a formula shows in cells: a table with its titles, or values as they are. */
export function cellsOf(answer: FunctionAnswer, zone: Zone): Result {
  return 'rows' in answer ? spill(answer, zone) : answer.values;
}
