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
}: JoinedTables): (id: Contact, lead: number) => string | number | null {
  const of = {
    email: new Map<number, string>(),
    phone: new Map<number, string>(),
    name: new Map<number, string>(),
    client_id: new Map<number, string | number>(),
  };
  const others = {
    email: new Map<number, string>(),
    phone: new Map<number, string>(),
    name: new Map<number, string>(),
  };
  sources.forEach(({ reading, nameOf }, source) => {
    const put = (kind: 'email' | 'phone' | 'name', client: number, text: string): void => {
      const known = source === 0 ? of[kind] : others[kind];
      const other = known.get(client);
      if (text !== '' && (other === undefined || (source > 0 && text < other))) known.set(client, text);
    };
    for (let line = 0; line < reading.table.lines.length; line++) {
      const row = (clients.starts[source] ?? 0) + line;
      const client = clients.clientOf[row] ?? -1;
      for (const key of clients.rows[row] ?? []) {
        const kind = clients.book.kinds[key] ?? 'id';
        if (kind !== 'id') put(kind, client, clients.book.texts[key] ?? '');
      }
      if (!of.name.has(client)) put('name', client, nameOf(line));
    }
  });
  const column = main.table.columns.get('client_id') ?? -1;
  for (let lead = 0; lead < main.count; lead++) {
    const cell = cellAt(main.table, lead, column);
    const isId = typeof cell === 'number' || (typeof cell === 'string' && !isBlank(cell));
    if (isId && !of.client_id.has(clientOf(lead))) of.client_id.set(clientOf(lead), cell);
  }
  return (id, lead) => {
    const client = clientOf(lead);
    return of[id].get(client) ?? (id === 'client_id' ? undefined : others[id].get(client)) ?? null;
  };
}
