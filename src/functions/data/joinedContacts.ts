import { isBlank } from '../../read/cells/cell.ts';
import { cellAt } from '../../read/cells/columnReader.ts';
import type { JoinedTables } from '../../read/join/joinTables.ts';

/** What is known of a client: of several, the first one in the first table, else in the alphabet. */
type Contact = 'email' | 'phone' | 'name' | 'client_id';

/**
 * The contacts of the client of a lead, in whichever table they stand. All leads of a client have
 * the same, so that they are one client when the table is read again.
 */
export function joinedContacts({
  sources,
  clients,
  clientOf,
  main,
  ownLeads,
}: JoinedTables): (id: Contact, lead: number) => string | number | null {
  const { rows, starts, book } = clients;
  /** The key of each client, by its number: below -1 one that the first table has not, turned by `apart`. */
  const [emails, phones] = [new Int32Array(rows.count).fill(-1), new Int32Array(rows.count).fill(-1)];
  const apart = (code: number): number => -2 - code;
  const ids = new Map<number, string | number>();
  const names = new Map(ownLeads.map(({ client }) => [client, '']));
  const mainRows = starts[1] ?? rows.count;
  for (let row = 0, at = 0; row < rows.count; row++) {
    const client = clients.clientOf[row] ?? 0;
    for (const end = rows.starts[row + 1] ?? 0; at < end; at++) {
      const code = rows.keys[at] ?? 0;
      const kind = book.kinds[code];
      if (kind === 'id') continue;
      const codes = kind === 'email' ? emails : phones;
      const known = codes[client] ?? -1;
      if (row < mainRows) {
        if (known < 0) codes[client] = code;
      } else if (known === -1 || (known < 0 && book.textOf(code) < book.textOf(apart(known))))
        codes[client] = apart(code);
    }
  }
  sources.forEach(({ reading, nameOf }, source) => {
    for (let line = 0; nameOf && names.size > 0 && line < reading.table.lines.length; line++) {
      const client = clients.clientOf[(starts[source] ?? 0) + line] ?? -1;
      const known = names.get(client);
      const name = known === undefined ? '' : nameOf(line);
      if (name !== '' && (known === '' || name < (known ?? ''))) names.set(client, name);
    }
  });
  const column = main.table.columns.get('client_id') ?? -1;
  for (let lead = 0; column >= 0 && lead < main.count; lead++) {
    const cell = cellAt(main.table, lead, column);
    const isId = typeof cell === 'number' || (typeof cell === 'string' && !isBlank(cell));
    if (isId && !ids.has(clientOf(lead))) ids.set(clientOf(lead), cell);
  }
  return (id, lead) => {
    const client = clientOf(lead);
    if (id === 'client_id') return ids.get(client) ?? null;
    if (id === 'name') return names.get(client) || null;
    const code = (id === 'email' ? emails : phones)[client] ?? -1;
    return book.textOf(code < 0 ? apart(code) : code) || null;
  };
}
