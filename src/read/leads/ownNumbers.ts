import { fold } from '../cells/fold.ts';
import { numberColumn } from '../cells/numbers/numbers.ts';
import type { SourceTable } from '../table/sourceTable.ts';

const OWN = 'column ';

/** The id of a number column that is not known, by its header; see `Leads.number`. */
export const ownNumberId = (header: string): string => OWN + fold(header);

/** The numbers of the lines below that header; null for any other id, and where none can be read. */
export function ownNumbers(table: SourceTable, id: string): Float64Array | null {
  const column = table.headers.findIndex((header) => header !== '' && ownNumberId(header) === id);
  if (column === -1) return null;
  const { values, unreadable } = numberColumn(table, column);
  const strange = new Set(unreadable);
  return values.some((value, line) => !Number.isNaN(value) && !strange.has(line)) ? values : null;
}
