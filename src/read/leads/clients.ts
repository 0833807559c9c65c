import { NOBODY } from '../../core/leads.ts';
import { type Cell, isBlank, isSheetError } from '../cells/cell.ts';
import { personKey } from '../cells/nameReader.ts';
import { cellAt } from '../cells/columnReader.ts';
import type { SourceTable } from '../table/sourceTable.ts';

/** Who the clients are: mostly another one in each row, so no list of names is kept. */
export interface Clients {
  /** Of each lead; equal codes are one client, NOBODY is unknown. */
  readonly codes: Int32Array;
  /** By the folded name. */
  readonly byKey: ReadonlyMap<string, number>;
}

/** The clients of the leads; null without a column. */
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
 * The client who brought each lead: what `referred_by` says, a name or the ID of one of the
 * client's leads. Null without both columns.
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
  // Only where a name did not do: an ID then.
  codes.forEach((code, lead) => {
    const key = keyAt(lead, id);
    if (unknown.has(key)) unknown.set(key, code);
  });
  return brought.map((code, lead) => (code === NOBODY ? (unknown.get(keyAt(lead, by)) ?? NOBODY) : code));
}

function keyOf(cell: Cell): string {
  // Most numbers are IDs, and nothing of them is folded.
  if (typeof cell === 'number' && cell >= 0) return String(cell);
  return isBlank(cell) || isSheetError(cell) ? '' : personKey(String(cell));
}
