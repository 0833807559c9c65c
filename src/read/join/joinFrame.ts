import { isOnADay, isReached, MILESTONES, UNDATED } from '../../core/leads.ts';
import type { SheetLeads } from '../leads/sheetLeads.ts';
import { type JoinedClients, joinedClients } from './clients/joinedClients.ts';
import { keysOfRow } from './clients/rowKeys.ts';
import type { JoinSource } from './joinSource.ts';
import { type LeadSpans, NO_DAY, UNKNOWN_DAY, leadSpans } from './events/leadSpans.ts';

/** The leads of a join and whose they are: what all its steps need. */
export interface JoinFrame {
  readonly sources: readonly JoinSource[];
  readonly clients: JoinedClients;
  /** The leads of the first table. */
  readonly main: SheetLeads;
  /** Clients that stand only in other tables: each is a lead behind those of the first table. */
  readonly ownLeads: readonly OwnLead[];
  /** All leads but refunds that stand alone. */
  readonly leads: Int32Array;
  /** The client of each lead. */
  clientOf(lead: number): number;
  /** What the first table says of its leads: days or numbers; null where it does not say it. */
  ofMain(id: string): Float64Array | null;
  /** The leads of each client. @param paidOf The day of payment of a lead. */
  spans(paidOf: (lead: number) => number): LeadSpans;
}

interface OwnLead {
  readonly client: number;
  /** When something was first told of the client: a serial, or UNDATED. */
  readonly created: number;
}

export function joinFrame(sources: readonly JoinSource[]): JoinFrame {
  const main = sources[0]?.leads;
  if (!main) throw new Error('No table of leads');
  main.expect(MILESTONES);
  const { loose } = main.merged;
  const { count } = main;
  const clients = joinedClients(sources);
  const rows = clients.leadRows[0] ?? new Int32Array();
  const clientOfRow = (row: number | undefined): number => clients.clientOf[row ?? -1] ?? -1;
  const isLead = (lead: number): boolean => lead >= count || !loose.has(lead);
  const known = new Uint8Array(clients.rows.count);
  rows.forEach((row, lead) => {
    if (isLead(lead)) known[clientOfRow(row)] = 1;
  });
  const ownLeads = ownLeadsOf(sources, clients, known);
  const total = count + ownLeads.length;
  const leads = new Int32Array(total - loose.size);
  for (let lead = 0, at = 0; lead < total; lead++) if (isLead(lead)) leads[at++] = lead;
  const columns = new Map<string, Float64Array | null>();
  const clientOf = (lead: number): number =>
    lead < count ? clientOfRow(rows[lead]) : (ownLeads[lead - count]?.client ?? -1);

  function ofMain(id: string): Float64Array | null {
    let column = columns.get(id);
    if (column === undefined) {
      column = (DATES.includes(id) ? main?.milestone(id) : main?.number(id)) ?? null;
      columns.set(id, column);
    }
    return column;
  }

  return {
    sources,
    clients,
    main,
    ownLeads,
    leads,
    clientOf,
    ofMain,
    spans(paidOf) {
      const [created, closed, paid] = [
        new Int32Array(total),
        new Int32Array(total),
        new Int32Array(total).fill(NO_DAY),
      ];
      const [begun, lost] = [ofMain('created'), ofMain('lost')];
      for (let i = 0; i < leads.length; i++) {
        const lead = leads[i] ?? 0;
        const since = lead < count ? begun?.[lead] : ownLeads[lead - count]?.created;
        created[lead] = dayOf(since ?? NaN, -NO_DAY);
        const paidAt = paidOf(lead);
        const sold = isReached(paidAt) ? dayOf(paidAt, UNKNOWN_DAY) : NO_DAY;
        paid[lead] = sold;
        const over = Math.min(sold, dayOf(lost?.[lead] ?? NaN, NO_DAY));
        closed[lead] = over === UNKNOWN_DAY ? NO_DAY : over;
      }
      return leadSpans({ created, closed, paid }, leads, clientOf, clients.rows.count);
    },
  };
}

const DATES: readonly string[] = [...MILESTONES, 'nps_date'];

const dayOf = (at: number, unknown: number): number => (isOnADay(at) ? Math.floor(at) : unknown);

/**
 * Clients that stand in attendance, registrations or a form, and in no lead, by their first day; of
 * one day by their first key, so that the order of the tables changes nothing. A name alone is
 * nobody: it may be that of a client of the first table.
 */
function ownLeadsOf(
  sources: readonly JoinSource[],
  { clientOf, starts, rows, book }: JoinedClients,
  known: Uint8Array,
): readonly OwnLead[] {
  const found = new Map<number, { created: number; key: string }>();
  sources.forEach(({ facts, kind }, source) => {
    if (kind === 'calls' || kind === 'letters') return;
    facts?.at.forEach((at, line) => {
      if (!isReached(at)) return;
      const row = (starts[source] ?? 0) + line;
      const client = clientOf[row] ?? -1;
      if (known[client] === 1) return;
      const [key] = Array.from(keysOfRow(rows, row), book.textOf).sort();
      if (key === undefined) return;
      const other = found.get(client) ?? { created: UNDATED, key };
      found.set(client, { created: Math.min(other.created, at), key: other.key < key ? other.key : key });
    });
  });
  return [...found]
    .sort(([, a], [, b]) => (a.created === b.created ? (a.key < b.key ? -1 : 1) : a.created - b.created))
    .map(([client, { created }]) => ({ client, created }));
}
