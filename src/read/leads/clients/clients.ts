import { NOBODY } from '../../../core/leads.ts';
import { type Cell, isBlank } from '../../cells/cell.ts';
import { cellAt } from '../../cells/columnReader.ts';
import { emailOf } from '../../cells/emailOf.ts';
import { phoneOf } from '../../cells/phoneOf.ts';
import type { SourceTable } from '../../table/sourceTable.ts';
import { clientKey } from './clientKey.ts';
import { type KeysByGroup, keysByGroup } from './keysByGroup.ts';

/** Who the clients are. Most rows have another client, so no list of names is kept. */
export interface Clients {
  /** The code of each lead's client. Equal codes are one client; NOBODY is unknown. */
  readonly codes: Int32Array;
  /** The code of a lead's client, also where nobody needed it before. */
  codeAt(lead: number): number;
  /**
   * The client that a cell of a lead names by id, email, phone or name; NOBODY when it is none, or
   * when several have that name. Only clients of the lead's group are meant.
   */
  codeOf(cell: Cell, lead: number): number;
}

/** A key that several clients have. */
const SEVERAL = -2;

/** One way to know a client, and whom each key means: the code of a client, or SEVERAL. */
interface Way {
  readonly column: number;
  readonly keyOf: (cell: Cell) => string;
  readonly known: KeysByGroup;
}

/**
 * The clients of the leads. The first of these that a lead has says whose it is: the client's id,
 * email, phone, name. So two people of one name with different emails are two; and a lead with a
 * name alone belongs to the one client of that name, where there is only one.
 *
 * @param of The group of each lead: the clients of each are those of its own rows, as if it were a
 *   table of its own. Null: all are one group.
 * @param needed Whose client is asked for, beside those who brought or were brought by somebody. Where
 *   one column tells clients, the code of any other lead is NOBODY until it is asked for by `codeAt`:
 *   most names stand for one lead, and to note them all is most of the work. Null: all.
 * @returns Null when the table has no such column.
 */
export function clientsOf(
  table: SourceTable,
  of: Int32Array | null = null,
  needed: ((lead: number) => boolean) | null = null,
): Clients | null {
  const { columns } = table;
  const ways = [
    wayOf(of, columns.get('client_id'), clientKey),
    wayOf(of, columns.get('email'), emailOf),
    wayOf(of, columns.get('phone'), phoneOf),
    wayOf(of, columns.get('client'), clientKey),
  ].filter((way) => way !== null);
  if (ways.length === 0) return null;
  const [only] = ways.length === 1 ? ways : [];
  return {
    ...(only !== undefined && needed !== null ? someClients(table, only, needed) : allClients(table, ways)),
    codeOf(cell, lead) {
      if (isBlank(cell)) return NOBODY;
      for (const { known, keyOf } of ways) {
        const code = known.of(lead).get(keyOf(cell)) ?? NOBODY;
        if (code >= 0) return code;
      }
      return NOBODY;
    },
  };
}

type Codes = Pick<Clients, 'codes' | 'codeAt'>;

function allClients(table: SourceTable, ways: readonly Way[]): Codes {
  const codes = inOrder(groupsOf(table, ways), ways);
  return { codes, codeAt: (lead) => codes[lead] ?? NOBODY };
}

/** The clients of the leads that are needed, and of those who brought or were brought by somebody. */
function someClients(table: SourceTable, way: Way, needed: (lead: number) => boolean): Codes {
  const { column, keyOf, known } = way;
  const codes = new Int32Array(table.lines.length).fill(NOBODY);
  const named = new Set<string>();
  const by = table.columns.get('referred_by');
  const bringerOf = (lead: number): Cell => (by === undefined ? '' : cellAt(table, lead, by));
  for (let lead = 0; lead < codes.length; lead++) {
    const cell = bringerOf(lead);
    if (cell !== '') named.add(keyOf(cell));
  }
  let count = 0;
  const note = (lead: number, key: string): number => {
    const own = known.of(lead);
    let client = own.get(key);
    if (client === undefined) own.set(key, (client = count++));
    return (codes[lead] = client);
  };
  for (let lead = 0; lead < codes.length; lead++) {
    const key = keyOf(cellAt(table, lead, column));
    if (key !== '' && (needed(lead) || bringerOf(lead) !== '' || named.has(key))) note(lead, key);
  }
  return {
    codes,
    codeAt(lead) {
      if (codes[lead] !== NOBODY) return codes[lead] ?? NOBODY;
      const key = keyOf(cellAt(table, lead, column));
      return key === '' ? NOBODY : note(lead, key);
    },
  };
}

function wayOf(of: Int32Array | null, column: number | undefined, keyOf: Way['keyOf']): Way | null {
  return column === undefined ? null : { column, keyOf, known: keysByGroup(of) };
}

/** The number of each lead's client, from the surest way to the last; NOBODY without any key. */
function groupsOf(table: SourceTable, ways: readonly Way[]): Int32Array {
  const groups = new Int32Array(table.lines.length).fill(NOBODY);
  let clients = 0;
  for (const way of ways) {
    if (clients > 0) learn(table, way, groups);
    clients = group(table, way, groups, clients);
  }
  return groups;
}

/** Notes whom the keys of leads mean whose client is known already. */
function learn(table: SourceTable, { column, keyOf, known }: Way, groups: Int32Array): void {
  for (let lead = 0; lead < groups.length; lead++) {
    const client = groups[lead] ?? NOBODY;
    if (client === NOBODY) continue;
    const key = keyOf(cellAt(table, lead, column));
    if (key === '') continue;
    const own = known.of(lead);
    const other = own.get(key);
    if (other === undefined) own.set(key, client);
    else if (other !== client) own.set(key, SEVERAL);
  }
}

/**
 * Gives each other lead the client that its key means, or a new one.
 *
 * @param clients How many clients there are so far.
 * @returns How many there are then.
 */
function group(table: SourceTable, { column, keyOf, known }: Way, groups: Int32Array, clients: number): number {
  let count = clients;
  // Leads that share only a key which several clients have are one more client.
  const further = known.alike();
  for (let lead = 0; lead < groups.length; lead++) {
    if (groups[lead] !== NOBODY) continue;
    const key = keyOf(cellAt(table, lead, column));
    if (key === '') continue;
    const sure = known.of(lead).get(key);
    const among = (sure === SEVERAL ? further : known).of(lead);
    let client = sure === SEVERAL ? among.get(key) : sure;
    if (client === undefined) among.set(key, (client = count++));
    groups[lead] = client;
  }
  return count;
}

/** The same clients, coded from 0 as they come; what is known of keys is brought into line. */
function inOrder(groups: Int32Array, ways: readonly Way[]): Int32Array {
  // A single way meets them in their order.
  if (ways.length === 1) return groups;
  const order = new Int32Array(groups.length).fill(NOBODY);
  let count = 0;
  const codes = groups.map((client) => {
    if (client === NOBODY) return NOBODY;
    if (order[client] === NOBODY) order[client] = count++;
    return order[client] ?? NOBODY;
  });
  for (const { known } of ways)
    for (const own of known.all())
      for (const [key, client] of own) if (client !== SEVERAL) own.set(key, order[client] ?? NOBODY);
  return codes;
}
