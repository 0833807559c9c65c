import { NOBODY } from '../../core/leads.ts';
import { isBlank } from '../cells/cell.ts';
import { cellAt } from '../cells/columnReader.ts';
import { clientKey } from '../leads/clients/clientKey.ts';
import type { SheetLeads } from '../leads/sheetLeads.ts';
import type { ColumnId } from '../table/headers.ts';

/** What tells a client better than the name. */
const CONTACTS: readonly ColumnId[] = ['client_id', 'email', 'phone'];

/**
 * The leads that are taken for another purchase of a client, or may be one's who brings clients, by
 * the client's name alone: namesakes would be one.
 *
 * @param buyers The leads that have paid.
 */
export function byNameAlone(leads: SheetLeads, buyers: readonly number[]): readonly number[] {
  const { table } = leads;
  const { columns } = table;
  const name = columns.get('client');
  if (name === undefined || leads.milestone('paid') === null) return [];
  const contacts = CONTACTS.flatMap((id) => columns.get(id) ?? []);
  const counted = columns.has('referred_by') ? [...table.lines.keys()] : buyers;
  const byName = counted.filter((lead) => contacts.every((column) => isBlank(cellAt(table, lead, column))));
  if (byName.length === 0) return [];
  // Whose a lead is hangs on all leads only where contacts tell of some.
  const codes = contacts.length === 0 ? null : leads.clients();
  const clientOf = (lead: number): string | number =>
    codes === null ? clientKey(cellAt(table, lead, name)) || NOBODY : (codes[lead] ?? NOBODY);
  const several = severalTimes(counted.map(clientOf));
  several.delete(NOBODY);
  return several.size === 0 ? [] : byName.filter((lead) => several.has(clientOf(lead)));
}

function severalTimes<T>(values: readonly T[]): Set<T> {
  const [once, several] = [new Set<T>(), new Set<T>()];
  for (const value of values) (once.has(value) ? several : once).add(value);
  return several;
}

/** What says whose lead a row is, and when it began. */
const WHOSE: readonly ColumnId[] = ['client', 'id', ...CONTACTS, 'manager', 'created'];

/**
 * The leads below another that are paid and say nothing of whose they are, as below merged cells.
 *
 * @param buyers The leads that have paid.
 */
export function nameless({ table, kind }: SheetLeads, buyers: readonly number[]): readonly number[] {
  const whose = WHOSE.flatMap((id) => table.columns.get(id) ?? []);
  if (kind.is !== 'leads' || whose.length < 2) return [];
  return buyers.filter((lead) => lead > 0 && whose.every((column) => isBlank(cellAt(table, lead, column))));
}
