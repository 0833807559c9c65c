import { NOBODY } from '../../../core/leads.ts';
import { cellAt } from '../../cells/columnReader.ts';
import type { SourceTable } from '../../table/sourceTable.ts';
import { clientKey } from './clientKey.ts';
import type { Clients } from './clients.ts';

/**
 * For each lead, the code of the client who brought it; NOBODY when unknown. The cell of
 * `referred_by` holds the client's name, id, email or phone, or the id of one of the client's
 * leads. Where no column tells clients, each lead is one, and only its id can be named.
 *
 * @returns Null when there is no `referred_by`, or neither clients nor ids.
 */
export function broughtBy(table: SourceTable, clients: Clients | null): Int32Array | null {
  const [by, id] = [table.columns.get('referred_by'), table.columns.get('id')];
  if (by === undefined || (clients === null && id === undefined)) return null;
  const codes = clients?.codes ?? Int32Array.from(table.lines.keys());
  const codeOf = clients?.codeOf ?? (() => NOBODY);
  const unknown = new Map<string, number>();
  const brought = codes.map((_, lead) => {
    const cell = cellAt(table, lead, by);
    const code = codeOf(cell);
    if (code === NOBODY) unknown.set(clientKey(cell), NOBODY);
    return code;
  });
  unknown.delete('');
  if (id === undefined || unknown.size === 0) return brought;
  // The id is tried only where a name did not help.
  codes.forEach((code, lead) => {
    const key = clientKey(cellAt(table, lead, id));
    if (unknown.has(key)) unknown.set(key, code);
  });
  return brought.map((code, lead) =>
    code === NOBODY ? (unknown.get(clientKey(cellAt(table, lead, by))) ?? NOBODY) : code,
  );
}
