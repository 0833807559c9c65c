import { NOBODY } from '../../core/leads.ts';
import { type Cell, isBlank, isSheetError } from '../cells/cell.ts';
import { personKey } from '../cells/personKey.ts';
import { cellAt } from '../cells/columnReader.ts';
import type { SourceTable } from '../table/sourceTable.ts';

/** Who the clients are. Most rows have another client, so no list of names is kept. */
export interface Clients {
  /** The code of each lead's client. Equal codes are one client; NOBODY is unknown. */
  readonly codes: Int32Array;
  /** The code of a client, by the folded name. */
  readonly byKey: ReadonlyMap<string, number>;
}

/** The clients of the leads; null when the table has no such column. */
export function clientsOf(table: SourceTable): Clients | null {
  const column = table.columns.get('client');
  if (column === undefined) return null;
  const byKey = new Map<string, number>();
  const codes = table.lines.map((_, lead) => {
    const key = keyOf(cellAt(table, lead, column));
    if (key === '') return NOBODY;
    const known = byKey.get(key);
    if (known !== undefined) return known;
    byKey.set(key, byKey.size);
    return byKey.size - 1;
  });
  return { codes, byKey };
}

/**
 * For each lead, the code of the client who brought it; NOBODY when unknown. The cell of
 * `referred_by` holds the client's name or the id of one of the client's leads.
 *
 * @returns Null when the table lacks one of the two columns, `client` and `referred_by`.
 */
export function broughtBy(table: SourceTable, clients: Clients | null): Int32Array | null {
  const [by, id] = [table.columns.get('referred_by'), table.columns.get('id')];
  if (clients === null || by === undefined) return null;
  const { codes, byKey } = clients;
  const keyAt = (lead: number, column: number): string => keyOf(cellAt(table, lead, column));
  const unknown = new Map<string, number>();
  const brought = codes.map((_, lead) => {
    const key = keyAt(lead, by);
    const code = byKey.get(key) ?? NOBODY;
    if (key !== '' && code === NOBODY) unknown.set(key, NOBODY);
    return code;
  });
  if (id === undefined || unknown.size === 0) return brought;
  // The id is tried only where a name did not help.
  codes.forEach((code, lead) => {
    const key = keyAt(lead, id);
    if (unknown.has(key)) unknown.set(key, code);
  });
  return brought.map((code, lead) => (code === NOBODY ? (unknown.get(keyAt(lead, by)) ?? NOBODY) : code));
}

function keyOf(cell: Cell): string {
  // Most numbers are ids, and nothing in them needs folding.
  if (typeof cell === 'number' && cell >= 0) return String(cell);
  return isBlank(cell) || isSheetError(cell) ? '' : personKey(String(cell));
}
