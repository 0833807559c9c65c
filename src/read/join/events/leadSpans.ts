/** The leads of each client, as far as days tell whether they were open. No object for each. */
export interface LeadSpans {
  /** By the lead, whole days; without a known one, -NO_DAY and NO_DAY. */
  readonly created: Int32Array;
  readonly closed: Int32Array;
  /** The day of payment; NO_DAY where there is none, UNKNOWN_DAY where nobody wrote it down. */
  readonly paid: Int32Array;
  /** Where the leads of each client begin in `leads`; one more for the end. */
  readonly firsts: Int32Array;
  /** The leads of a client by the day of creation, of one day as they stand. */
  readonly leads: Int32Array;
}

/** After all days. */
export const NO_DAY = 2 ** 30;
export const UNKNOWN_DAY = NO_DAY - 1;

/**
 * @param days By the lead.
 * @param leads In the order in which they stand.
 * @param clientOf The client of a lead, below `clients`; −1 for none.
 */
export function leadSpans(
  days: Pick<LeadSpans, 'created' | 'closed' | 'paid'>,
  leads: Int32Array,
  clientOf: (lead: number) => number,
  clients: number,
): LeadSpans {
  const firsts = new Int32Array(clients + 1);
  const owners = leads.map(clientOf);
  for (let i = 0; i < owners.length; i++) {
    const client = owners[i] ?? -1;
    if (client >= 0) firsts[client + 1] = (firsts[client + 1] ?? 0) + 1;
  }
  for (let client = 0; client < clients; client++)
    firsts[client + 1] = (firsts[client + 1] ?? 0) + (firsts[client] ?? 0);
  const ends = firsts.slice();
  const ordered = new Int32Array(leads.length);
  const { created } = days;
  const late = new Set<number>();
  for (let i = 0; i < leads.length; i++) {
    const client = owners[i] ?? -1;
    if (client < 0) continue;
    const lead = leads[i] ?? -1;
    const at = ends[client] ?? 0;
    ends[client] = at + 1;
    ordered[at] = lead;
    if (at > (firsts[client] ?? 0) && (created[ordered[at - 1] ?? -1] ?? 0) > (created[lead] ?? 0)) late.add(client);
  }
  for (const client of late)
    ordered.subarray(firsts[client], ends[client]).sort((a, b) => (created[a] ?? 0) - (created[b] ?? 0) || a - b);
  return { ...days, firsts, leads: ordered };
}
