import { NOBODY } from '../../../core/leads.ts';
import { cellAt } from '../../cells/columnReader.ts';
import type { SourceTable } from '../../table/sourceTable.ts';
import { clientKey } from './clientKey.ts';
import type { Clients } from './clients.ts';
import { keysByGroup } from './keysByGroup.ts';

/**
 * For each lead, the code of the client who brought it; NOBODY when unknown. The cell of
 * `referred_by` holds the client's name, id, email or phone, or the id of one of the client's
 * leads. Where no column tells clients, each lead is one, and only its id can be named.
 *
 * @param clients Of the same groups.
 * @param groups The group of each lead: who is in another one is not known. Null: all are one group.
 * @returns Null when there is no `referred_by`, or neither clients nor ids.
 */
export function broughtBy(
  table: SourceTable,
  clients: Clients | null,
  groups: Int32Array | null = null,
): Int32Array | null {
  const [by, id] = [table.columns.get('referred_by'), table.columns.get('id')];
  if (by === undefined || (clients === null && id === undefined)) return null;
  const count = table.lines.length;
  const brought = new Int32Array(count).fill(NOBODY);
  const [unknown, keys]: [number[], string[]] = [[], []];
  for (let lead = 0; lead < count; lead++) {
    const cell = cellAt(table, lead, by);
    // Few leads were brought by anybody.
    if (cell === '') continue;
    const code = clients === null ? NOBODY : clients.codeOf(cell, lead);
    brought[lead] = code;
    const key = code === NOBODY ? clientKey(cell) : '';
    if (key !== '') keys[unknown.push(lead) - 1] = key;
  }
  if (id === undefined || unknown.length === 0) return brought;
  // The id is tried only where a name did not help.
  const wanted = new Set(keys);
  // Most ids are numbers, of which few are wanted: it is cheaper to make no text of the others.
  const numbers = new Set(keys.map(Number));
  const byId = keysByGroup(groups);
  for (let lead = 0; lead < count; lead++) {
    const cell = cellAt(table, lead, id);
    if (typeof cell === 'number' && !numbers.has(cell)) continue;
    const key = clientKey(cell);
    if (wanted.has(key)) byId.of(lead).set(key, clients?.codeAt(lead) ?? lead);
  }
  unknown.forEach((lead, i) => (brought[lead] = byId.of(lead).get(keys[i] ?? '') ?? NOBODY));
  return brought;
}
