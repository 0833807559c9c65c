import { type Cell, isBlank, isDate } from '../../read/cells/cell.ts';
import { cellAt } from '../../read/cells/columnReader.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import type { ColumnId } from '../../read/table/headers.ts';
import type { Content } from '../table/table.ts';
import type { ReceiptRow } from './receiptRows.ts';

/** Columns that tell who the client is, the surest for a reader first. */
const CLIENTS: readonly ColumnId[] = ['client', 'email', 'phone', 'client_id'];

/** How a row is called in a list: its client, else its ID. */
export function receiptNames(leads: SheetLeads): (row: ReceiptRow) => string {
  const cellsOf = rowCells(leads);
  return (row) => String(cellsOf(row, 'client') ?? cellsOf(row, 'id') ?? '');
}

/** The ID and the client of a row: what it says itself, else what its lead says. */
export function rowCells({
  reading,
  table,
}: SheetLeads): (row: Partial<Pick<ReceiptRow, 'line' | 'lead'>>, what: 'id' | 'client') => Content {
  const [own, ofLead] = [reading.table.columns, table.columns];
  const [client = 'client'] = CLIENTS.filter((id) => ofLead.has(id));
  return ({ line = null, lead = null }, what) => {
    const id = what === 'id' ? what : client;
    const said = contentOf(line === null ? null : cellAt(reading.table, line, own.get(id) ?? -1));
    return said ?? contentOf(lead === null ? null : cellAt(table, lead, ofLead.get(id) ?? -1));
  };
}

function contentOf(cell: Cell): Content {
  if (isBlank(cell) || isDate(cell)) return null;
  return typeof cell === 'number' ? cell : String(cell).trim();
}
