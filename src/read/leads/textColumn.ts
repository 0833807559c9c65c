import type { Names } from '../../core/leads.ts';
import { fold } from '../cells/fold.ts';
import { nameReader } from '../cells/nameReader.ts';
import { type ColumnId, DATE_IDS, NUMBER_IDS, recognise } from '../table/headers.ts';
import type { SourceTable } from '../table/sourceTable.ts';
import type { SheetLeads } from './sheetLeads.ts';

/**
 * The words of a column, with one code for spellings that differ only in case, spaces or ё. A blank
 * cell, a dash and «нет» are NOBODY.
 *
 * @param named The column's header in this table, else its known name in any language: `source`,
 *   «Продукт».
 * @returns Null when the table has no such column.
 */
export function textColumn(table: SourceTable, named: string): Names | null {
  const column = columnNamed(table, named);
  return column === null ? null : nameReader(table, column).result();
}

function columnNamed(table: SourceTable, named: string): number | null {
  const own = table.headers.findIndex((header) => header !== '' && fold(header) === fold(named));
  const id = own === -1 ? recognise(named) : null;
  const column = id === null ? own : table.columns.get(id);
  return column === undefined || column === -1 ? null : column;
}

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
