import { NOBODY } from '../../core/leads.ts';
import { type Cell, isBlank, isSheetError } from '../cells/cell.ts';
import { cellAt } from '../cells/columnReader.ts';
import { emailOf } from '../cells/emailOf.ts';
import { personKey } from '../cells/personKey.ts';
import { phoneOf } from '../cells/phoneOf.ts';
import type { SourceTable } from '../table/sourceTable.ts';

/** Who the clients are. Most rows have another client, so no list of names is kept. */
export interface Clients {
  /** The code of each lead's client. Equal codes are one client; NOBODY is unknown. */
  readonly codes: Int32Array;
  /**
   * The client that a cell names by id, email, phone or name; NOBODY when it is none, or when
   * several have that name.
   */
  codeOf(cell: Cell): number;
}

/** A key that several clients have. */
const SEVERAL = -2;

/** One way to know a client, and whom each key means: the code of a client, or SEVERAL. */
interface Way {
  readonly keyOf: (cell: Cell) => string;
  readonly keys: readonly string[];
  readonly known: Map<string, number>;
}

/**
 * The clients of the leads. The first of these that a lead has says whose it is: the client's id,
 * email, phone, name. So two people of one name with different emails are two; and a lead with a
 * name alone belongs to the one client of that name, where there is only one.
 *
 * @returns Null when the table has no such column.
 */
export function clientsOf(table: SourceTable): Clients | null {
  const { columns } = table;
  const ways = [
    wayOf(table, columns.get('client_id'), keyOf),
    wayOf(table, columns.get('email'), emailOf),
    wayOf(table, columns.get('phone'), phoneOf),
    wayOf(table, columns.get('client'), keyOf),
  ].filter((way) => way !== null);
  if (ways.length === 0) return null;
  const codes = inOrder(groupsOf(ways, table.lines.length), ways);
  return {
    codes,
    codeOf(cell) {
      for (const { known, keyOf } of ways) {
        const code = known.get(keyOf(cell)) ?? NOBODY;
        if (code >= 0) return code;
      }
      return NOBODY;
    },
  };
}

function wayOf(table: SourceTable, column: number | undefined, keyOf: (cell: Cell) => string): Way | null {
  if (column === undefined) return null;
  const keys = Array.from(table.lines, (_, lead) => keyOf(cellAt(table, lead, column)));
  return { keyOf, keys, known: new Map() };
}

/** A number for each client, from the surest way to the last; NOBODY for leads without any key. */
function groupsOf(ways: readonly Way[], count: number): Int32Array {
  const groups = new Int32Array(count).fill(NOBODY);
  let clients = 0;
  for (const { keys, known } of ways) {
    for (let lead = 0; lead < count; lead++) {
      const [key = '', group = NOBODY] = [keys[lead], groups[lead]];
      if (key === '' || group === NOBODY) continue;
      const other = known.get(key);
      if (other === undefined) known.set(key, group);
      else if (other !== group) known.set(key, SEVERAL);
    }
    // Leads that only share a key which several clients have are one more client.
    const further = new Map<string, number>();
    for (let lead = 0; lead < count; lead++) {
      const key = keys[lead] ?? '';
      if (key === '' || groups[lead] !== NOBODY) continue;
      const one = known.get(key) ?? NOBODY;
      let group = one >= 0 ? one : further.get(key);
      if (group === undefined) {
        group = clients++;
        further.set(key, group);
        if (one === NOBODY) known.set(key, group);
      }
      groups[lead] = group;
    }
  }
  return groups;
}

/** The same clients, coded from 0 as they come; what is known of keys is brought into line. */
function inOrder(groups: Int32Array, ways: readonly Way[]): Int32Array {
  const order = new Map<number, number>();
  for (const group of groups) if (group !== NOBODY && !order.has(group)) order.set(group, order.size);
  for (const { known } of ways) for (const [key, group] of known) known.set(key, order.get(group) ?? NOBODY);
  return groups.map((group) => order.get(group) ?? NOBODY);
}

/**
 * For each lead, the code of the client who brought it; NOBODY when unknown. The cell of
 * `referred_by` holds the client's name, id, email or phone, or the id of one of the client's
 * leads.
 *
 * @returns Null when no column tells clients, or there is no `referred_by`.
 */
export function broughtBy(table: SourceTable, clients: Clients | null): Int32Array | null {
  const [by, id] = [table.columns.get('referred_by'), table.columns.get('id')];
  if (clients === null || by === undefined) return null;
  const { codes, codeOf } = clients;
  const unknown = new Map<string, number>();
  const brought = codes.map((_, lead) => {
    const cell = cellAt(table, lead, by);
    const code = codeOf(cell);
    if (code === NOBODY) unknown.set(keyOf(cell), NOBODY);
    return code;
  });
  unknown.delete('');
  if (id === undefined || unknown.size === 0) return brought;
  // The id is tried only where a name did not help.
  codes.forEach((code, lead) => {
    const key = keyOf(cellAt(table, lead, id));
    if (unknown.has(key)) unknown.set(key, code);
  });
  return brought.map((code, lead) =>
    code === NOBODY ? (unknown.get(keyOf(cellAt(table, lead, by))) ?? NOBODY) : code,
  );
}

function keyOf(cell: Cell): string {
  // Most numbers are ids, and nothing in them needs folding.
  if (typeof cell === 'number' && cell > 0) return String(cell);
  return isBlank(cell) || isSheetError(cell) ? '' : personKey(String(cell));
}
