import { isOnADay, MILESTONES, NEVER, UNDATED, valueAt } from '../../core/leads.ts';
import type { JoinFrame } from './joinFrame.ts';
import { leadOfDay } from './events/leadOfDay.ts';
import type { LeadSpans } from './events/leadSpans.ts';

/**
 * The lead that each lead of another table tells more about: the one that it names by the id of a
 * deal, else the client's lead of that day, see `leadOfDay`. The day is that of its creation, else
 * of the first thing that happened to it.
 *
 * @param at The place of the table in the join.
 * @returns −1 for a lead whose client is in none; null for a table without leads.
 */
export function leadsJoined(
  { sources, clients, clientOf }: JoinFrame,
  at: number,
  spans: LeadSpans,
): Int32Array | null {
  const { leads } = sources[at] ?? {};
  if (!leads || at === 0) return null;
  const dates = MILESTONES.map((id) => leads.milestone(id));
  const dayOf = (lead: number): number => {
    const days = dates.map((column) => (column === null ? NEVER : valueAt(column, lead)));
    const [created = NEVER] = days;
    return isOnADay(created) ? created : Math.min(UNDATED, ...days.filter(isOnADay));
  };
  return Int32Array.from({ length: leads.count }, (_, lead) => {
    const row = clients.leadRows[at]?.[lead] ?? -1;
    const client = clients.clientOf[row] ?? -1;
    const named = clients.namedLeads(at, row - (clients.starts[at] ?? 0));
    const own = named.length === 1 ? named[0] : named.find((one) => clientOf(one) === client);
    return own ?? leadOfDay(spans, client, dayOf(lead));
  });
}
