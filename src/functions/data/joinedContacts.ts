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
  const of = { email: new Map<number, string>(), phone: new Map<number, string>() };
  const others = { email: new Map<number, string>(), phone: new Map<number, string>() };
  const ids = new Map<number, string | number>();
  const names = new Map(ownLeads.map(({ client }) => [client, '']));
  const put = (known: Map<number, string>, client: number, text: string, isMain: boolean): void => {
    const other = known.get(client);
    if (other === undefined || (!isMain && text < other)) known.set(client, text);
  };
  sources.forEach(({ reading, nameOf }, source) => {
    for (let line = 0; line < reading.table.lines.length; line++) {
      const row = (clients.starts[source] ?? 0) + line;
      const client = clients.clientOf[row] ?? -1;
      for (const key of clients.rows[row] ?? []) {
        const kind = clients.book.kinds[key] ?? 'id';
        if (kind === 'id' || (source > 0 && of[kind].has(client))) continue;
        put(source === 0 ? of[kind] : others[kind], client, clients.book.texts[key] ?? '', source === 0);
      }
      const known = names.get(client);
      if (known === undefined) continue;
      const name = nameOf(line);
      if (name !== '' && (known === '' || name < known)) names.set(client, name);
    }
  });
  const column = main.table.columns.get('client_id') ?? -1;
  for (let lead = 0; lead < main.count; lead++) {
    const cell = cellAt(main.table, lead, column);
    const isId = typeof cell === 'number' || (typeof cell === 'string' && !isBlank(cell));
    if (isId && !ids.has(clientOf(lead))) ids.set(clientOf(lead), cell);
  }
  return (id, lead) => {
    const client = clientOf(lead);
    if (id === 'client_id') return ids.get(client) ?? null;
    if (id === 'name') return names.get(client) || null;
    return of[id].get(client) ?? others[id].get(client) ?? null;
  };
}
