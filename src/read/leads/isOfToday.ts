import { type ColumnId, DATE_IDS, NUMBER_IDS, recognise } from '../table/headers.ts';
import type { SheetLeads } from './sheetLeads.ts';
import { columnNamed } from './textColumn.ts';

/** Columns that go on changing while a lead is on the road. */
const CHANGING: readonly ColumnId[] = ['status', 'stage', ...NUMBER_IDS, ...DATE_IDS.filter((id) => id !== 'created')];

/**
 * True when the words of a column are those of today: what they said on a past day is not in the
 * table. So are those of a step of the table's own.
 */
export function isOfToday({ table, ownColumns }: Pick<SheetLeads, 'table' | 'ownColumns'>, named: string): boolean {
  const column = columnNamed(table, named);
  // A status may stand in a column of stages.
  if (column === null) return CHANGING.some((id) => id === recognise(named));
  return CHANGING.some((id) => table.columns.get(id) === column) || ownColumns().some((one) => one.column === column);
}
