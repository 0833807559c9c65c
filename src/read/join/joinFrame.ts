import { isOnADay, isReached, MILESTONES, UNDATED, valueAt } from '../../core/leads.ts';
import type { SheetLeads } from '../leads/sheetLeads.ts';
import { type JoinedClients, joinedClients } from './clients/joinedClients.ts';
import { keysOfRow } from './clients/rowKeys.ts';
import type { JoinSource } from './joinSource.ts';
import { NO_DAY, type Span, UNKNOWN_DAY } from './events/leadOfDay.ts';

/** The leads of a join and whose they are: what all its steps need. */
export interface JoinFrame {
  readonly sources: readonly JoinSource[];
  readonly clients: JoinedClients;
  /** The leads of the first table. */
  readonly main: SheetLeads;
  /** Clients that stand only in other tables: each is a lead behind those of the first table. */
  readonly ownLeads: readonly OwnLead[];
  /** All leads but refunds that stand alone. */
  readonly leads: readonly number[];
  /** The client of each lead. */
  clientOf(lead: number): number;
  /** What the first table says of a lead: a day or a number; NaN for a lead that it has not. */
  ofMain(id: string, lead: number): number;
  /** The leads of each client by the day of creation. @param paidOf The day of payment of a lead. */
  spans(paidOf: (lead: number) => number): SpansOfClients;
}

/** The leads of each client, by the number of the client. */
export type SpansOfClients = readonly (readonly Span[] | undefined)[];

interface OwnLead {
  readonly client: number;
  /** When something was first told of the client: a serial, or UNDATED. */
  readonly created: number;
}

export function joinFrame(sources: readonly JoinSource[]): JoinFrame {
  const main = sources[0]?.leads;
  if (!main) throw new Error('No table of leads');
  main.expect(MILESTONES);
  const { count } = main;
  const clients = joinedClients(sources);
  const rows = clients.leadRows[0] ?? new Int32Array();
  const clientOfRow = (row: number | undefined): number => clients.clientOf[row ?? -1] ?? -1;
  const isLead = (lead: number): boolean => lead >= count || !main.merged.loose.has(lead);
  const known = new Uint8Array(clients.rows.count);
  rows.forEach((row, lead) => {
    if (isLead(lead)) known[clientOfRow(row)] = 1;
  });
  const ownLeads = ownLeadsOf(sources, clients, known);
  const leads: number[] = [];
  for (let lead = 0; lead < count + ownLeads.length; lead++) if (isLead(lead)) leads.push(lead);
  const columns = new Map<string, Float64Array | null>();
  const clientOf = (lead: number): number =>
    lead < count ? clientOfRow(rows[lead]) : (ownLeads[lead - count]?.client ?? -1);

  function ofMain(id: string, lead: number): number {
    let column = columns.get(id);
    if (column === undefined) {
      column = DATES.includes(id) ? main?.milestone(id) : main?.number(id);
      columns.set(id, column ?? null);
    }
    return column ? valueAt(column, lead) : NaN;
  }

  function spanOf(lead: number, paidAt: number): Span {
    const created = lead < count ? ofMain('created', lead) : (ownLeads[lead - count]?.created ?? NaN);
    const paid = isReached(paidAt) ? dayOf(paidAt, UNKNOWN_DAY) : NO_DAY;
    const closed = Math.min(paid, dayOf(ofMain('lost', lead), NO_DAY));
    return { lead, created: dayOf(created, -NO_DAY), closed: closed === UNKNOWN_DAY ? NO_DAY : closed, paid };
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
      const spans = Array<Span[] | undefined>(clients.rows.count);
      const several = new Set<Span[]>();
      for (const lead of leads) {
        const client = clientOf(lead);
        const span = spanOf(lead, paidOf(lead));
        const others = spans[client];
        if (others) {
          others.push(span);
          several.add(others);
        } else if (client >= 0) spans[client] = [span];
      }
      for (const all of several)
        all.sort((a, b) => (a.created === b.created ? a.lead - b.lead : a.created - b.created));
      return spans;
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
  sources.forEach(({ facts }, source) => {
    facts?.at.forEach((at, line) => {
      const is = facts.is[line];
      if (!isReached(at) || is === 'call' || is === 'letter') return;
      const row = (starts[source] ?? 0) + line;
      const client = clientOf[row] ?? -1;
      if (known[client] === 1) return;
      const [key] = Array.from(keysOfRow(rows, row), (code) => book.texts[code] ?? '').sort();
      if (key === undefined) return;
      const other = found.get(client) ?? { created: UNDATED, key };
      found.set(client, { created: Math.min(other.created, at), key: other.key < key ? other.key : key });
    });
  });
  return [...found]
    .sort(([, a], [, b]) => (a.created === b.created ? (a.key < b.key ? -1 : 1) : a.created - b.created))
    .map(([client, { created }]) => ({ client, created }));
}
