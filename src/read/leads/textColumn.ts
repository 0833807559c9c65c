import type { Names } from '../../core/leads.ts';
import { fold } from '../cells/fold.ts';
import { nameReader } from '../cells/names/nameReader.ts';
import { recognise } from '../table/headers.ts';
import type { SourceTable } from '../table/sourceTable.ts';

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

/** The place of a column, as {@link textColumn} finds it. */
export function columnNamed(table: SourceTable, named: string): number | null {
  const own = table.headers.findIndex((header) => header !== '' && fold(header) === fold(named));
  const id = own === -1 ? recognise(named) : null;
  const column = id === null ? own : table.columns.get(id);
  return column === undefined || column === -1 ? null : column;
}
