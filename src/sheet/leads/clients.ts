import { NOBODY } from '../../core/leads.ts';
import { type Cell, isBlank, isSheetError } from '../cells/cell.ts';
import { personKey } from '../cells/names.ts';
import { cellAt } from '../cells/reader.ts';
import type { Table } from '../table/table.ts';

/** Who the clients are: mostly another one in each row, so no list of names is kept. */
export interface Clients {
  /** Of each lead; equal codes are one client, NOBODY is unknown. */
  readonly codes: Int32Array;
  /** By the folded name. */
  readonly byKey: ReadonlyMap<string, number>;
}

/** The clients of the leads; null without a column. */
export function clientsOf(table: Table): Clients | null {
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

/** The client who brought each lead: what `referred_by` says, a name or the ID of one of the client's leads. Null without both columns. */
export function broughtBy(table: Table, clients: Clients | null): Int32Array | null {
  const [by, id] = [table.columns.get('referred_by'), table.columns.get('id')];
  if (clients === null || by === undefined) return null;
  const { codes, byKey } = clients;
  const keyAt = (lead: number, column: number): string => keyOf(cellAt(table, lead, column));
  let isUnknown = false;
  const brought = codes.map((_, lead) => {
    const key = keyAt(lead, by);
    const code = byKey.get(key) ?? NOBODY;
    isUnknown ||= key !== '' && code === NOBODY;
    return code;
  });
  if (id === undefined || !isUnknown) return brought;
  // Only where a name did not do: an ID then.
  const byId = new Map<string, number>();
  codes.forEach((code, lead) => byId.set(keyAt(lead, id), code));
  return brought.map((code, lead) => {
    const key = code === NOBODY ? keyAt(lead, by) : '';
    return key === '' ? code : (byId.get(key) ?? NOBODY);
  });
}

function keyOf(cell: Cell): string {
  return isBlank(cell) || isSheetError(cell) ? '' : personKey(String(cell));
}
