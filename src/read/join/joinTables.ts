import { isOnADay, isReached, MILESTONES, type MilestoneId, NEVER, UNDATED, valueAt } from '../../core/leads.ts';
import type { Arg } from '../cells/cell.ts';
import { cellAt } from '../cells/columnReader.ts';
import type { SheetLocale } from '../cells/sheetLocale.ts';

import type { SheetLeads } from '../leads/sheetLeads.ts';
import { type Answers, NO_ANSWERS } from '../table/answers.ts';
import type { ColumnId } from '../table/headers.ts';
import { type JoinedEvent, distinctEvents } from './distinctEvents.ts';
import type { Fact } from './fact.ts';
import { type JoinedClients, joinedClients } from './joinedClients.ts';
import { type Payment, distinctPayments, moneyRank, paymentsByLead } from './joinedPayments.ts';
import { type JoinKind, JOIN_KINDS } from './joinKind.ts';
import { type JoinSource, joinSource } from './joinSource.ts';
import { type Span, lastPaidLead, leadOfDay } from './leadOfDay.ts';

/** Several tables as one table of leads. */
export interface JoinedTables {
  readonly sources: readonly JoinSource[];
  readonly clients: JoinedClients;
  /** The leads of the first table. */
  readonly main: SheetLeads;
  /** Clients that stand only in other tables: each is a lead behind those of the first table. */
  readonly ownLeads: readonly OwnLead[];
  /**
   * What the other tables say of each lead, in place of what the first one says: dates and numbers
   * by their columns, NaN where they say nothing.
   */
  readonly values: ReadonlyMap<ColumnId | 'minutes', Float64Array>;
  /** Words that the first table lacks, by the lead. */
  readonly words: ReadonlyMap<ColumnId, ReadonlyMap<number, string>>;
  /** The payments of leads whose money other tables tell, the first one first. */
  readonly payments: ReadonlyMap<number, readonly Payment[]>;
  /** The client of each lead; rows of one client have one number. */
  readonly clientOf: (lead: number) => number;
  /** The kinds of the tables in which a lead stands. */
  readonly kindsOf: (lead: number) => readonly JoinKind[];
  /** Lines of other tables that belong to no lead: refunds and marks of what was not sold. */
  readonly unplaced: ReadonlySet<number>;
  /** Leads whose money differs between the first table and those that know it better. */
  readonly differences: readonly number[];
}

interface OwnLead {
  readonly client: number;
  readonly created: number;
}

/** What a joined table of leads may fill where the first one says nothing. */
const WORDS: readonly ColumnId[] = ['manager', 'source', 'product'];

/** Milestones on the way to the payment: what comes after it changes none of them. */
const BEFORE_SALE: readonly MilestoneId[] = ['response', 'call', 'webinar', 'meeting', 'proposal'];
const AFTER_SALE: readonly MilestoneId[] = ['left', 'finished', 'result'];

/**
 * Joins tables: the first one gives the leads, the others tell more about them. Clients are the
 * same by id, email, phone, see `identities`.
 *
 * @param ranges The tables by the arguments that they were given as, the first one first.
 * @throws KpiError what cannot be read in one of them.
 */
export function joinTables(
  ranges: readonly (readonly [argument: string, range: Arg])[],
  locale: SheetLocale,
  answers: Answers = NO_ANSWERS,
): JoinedTables {
  // An answer by the place of a column is about the first table.
  const others = { ...answers, columns: NO_ANSWERS.columns };
  const sources = ranges.map(([argument, range], i) => joinSource(range, argument, locale, i === 0 ? answers : others));
  const main = sources[0]?.leads;
  if (!main) throw new Error('No first table');
  main.expect(MILESTONES);
  const clients = joinedClients(sources);
  const clientAt = (source: number, line: number): number =>
    clients.clientOf[(clients.starts[source] ?? 0) + line] ?? -1;
  const mainRows = clients.leadRows[0] ?? new Int32Array();
  const isLead = (lead: number): boolean => !main.merged.loose.has(lead);
  const mainClients = new Set(Array.from(mainRows, (row, lead) => (isLead(lead) ? clients.clientOf[row] : -1)));

  const ownLeads = ownLeadsOf(sources, clientAt, (client) => mainClients.has(client));
  const count = main.count + ownLeads.length;
  const clientOf = (lead: number): number =>
    lead < main.count ? (clients.clientOf[mainRows[lead] ?? -1] ?? -1) : (ownLeads[lead - main.count]?.client ?? -1);
  const values = new Map<ColumnId | 'minutes', Float64Array>();
  const valuesOf = (id: ColumnId | 'minutes'): Float64Array => {
    const known = values.get(id) ?? new Float64Array(count).fill(NaN);
    values.set(id, known);
    return known;
  };
  const own = new Map<string, Float64Array | null>();
  /** What the first table says of a lead. */
  const ofMain = (id: string, lead: number): number => {
    if (!own.has(id)) own.set(id, MILESTONES.some((one) => one === id) ? main.milestone(id) : main.number(id));
    const column = own.get(id) ?? null;
    return column === null || lead >= main.count ? NaN : valueAt(column, lead);
  };
  const kinds = new Map<number, number>();
  const stand = (lead: number, kind: JoinKind): void => {
    kinds.set(lead, (kinds.get(lead) ?? 0) | (1 << JOIN_KINDS.indexOf(kind)));
  };
  const words = new Map<ColumnId, Map<number, string>>();
  const unplaced = new Set<number>();

  const createdOf = (lead: number): number =>
    lead < main.count ? ofMain('created', lead) : (ownLeads[lead - main.count]?.created ?? NaN);
  const spanOf = (lead: number, paid: number): Span => {
    const lost = ofMain('lost', lead);
    const day = (at: number, unknown: number): number => (isOnADay(at) ? Math.floor(at) : unknown);
    const sold = isReached(paid) ? day(paid, Number.MAX_VALUE) : Infinity;
    const closed = Math.min(sold, day(lost, Infinity));
    return {
      lead,
      created: day(createdOf(lead), -Infinity),
      closed: closed === Number.MAX_VALUE ? Infinity : closed,
      paid: sold,
    };
  };
  const all = Array.from({ length: count }, (_, lead) => lead).filter((lead) => lead >= main.count || isLead(lead));
  const spansWith = (paidOf: (lead: number) => number): ReadonlyMap<number, readonly Span[]> => {
    const spans = new Map<number, Span[]>();
    for (const lead of all) {
      const client = clientOf(lead);
      const known = spans.get(client);
      if (known) known.push(spanOf(lead, paidOf(lead)));
      else spans.set(client, [spanOf(lead, paidOf(lead))]);
    }
    for (const known of spans.values())
      if (known.length > 1) known.sort((a, b) => (a.created === b.created ? a.lead - b.lead : a.created - b.created));
    return spans;
  };
  for (const lead of all) if (lead < main.count) stand(lead, sources[0]?.kind ?? 'deals');

  let spans = spansWith((lead) => ofMain('paid', lead));
  const told = new Map<number, Payment[]>();
  const backs = new Map<number, Refunded[]>();
  const joined = sources.map((source, at) => (at === 0 ? null : leadsJoined(source, at)));
  const { payments, differences } = money();
  spans = spansWith((lead) => payments.get(lead)?.[0]?.at ?? ofMain('paid', lead));
  joined.forEach((lead, at) => lead && sayOfLeads(at, lead));
  refund();
  sayOfEvents();

  return {
    sources,
    clients,
    main,
    ownLeads,
    values,
    words,
    payments,
    clientOf,
    kindsOf: (lead) => JOIN_KINDS.filter((_, i) => ((kinds.get(lead) ?? 0) & (1 << i)) !== 0),
    unplaced,
    differences,
  };

  /** The lead that each lead of another table tells more about; −1 for none. */
  function leadsJoined({ leads, kind }: JoinSource, at: number): Int32Array | null {
    if (leads === null) return null;
    const dates = MILESTONES.map((id) => leads.milestone(id));
    const paymentsOf = paymentsByLead(leads, at, kind);
    return Int32Array.from({ length: leads.count }, (_, lead) => {
      const row = clients.leadRows[at]?.[lead] ?? -1;
      const client = clients.clientOf[row] ?? -1;
      const line = row - (clients.starts[at] ?? 0);
      const named = clients.namedLeads(at, line);
      const days = dates.map((column) => (column === null ? NEVER : valueAt(column, lead))).filter(isOnADay);
      const [created = UNDATED] = isOnADay(valueAt(dates[0] ?? EMPTY, lead))
        ? [valueAt(dates[0] ?? EMPTY, lead)]
        : [Math.min(...days, UNDATED)];
      const own = named.length === 1 ? named[0] : named.find((one) => clientOf(one) === client);
      const target = own ?? leadOfDay(spans.get(client) ?? [], created)?.lead ?? -1;
      if (target < 0) return -1;
      stand(target, kind);
      const paid = paymentsOf(lead);
      if (paid.length > 0) told.set(target, [...(told.get(target) ?? []), ...paid]);
      return target;
    });
  }

  /** The payments of each lead by the tables that know money best, and where the first one differs. */
  function money(): { payments: Map<number, readonly Payment[]>; differences: readonly number[] } {
    const ofMainLead = paymentsByLead(main as SheetLeads, 0, 'deals');
    const best = moneyRank(sources[0]?.kind ?? 'deals');
    const rankOf = ({ source }: Payment): number => moneyRank(sources[source]?.kind ?? 'deals');
    const chosen = new Map<number, readonly Payment[]>();
    const differ: number[] = [];
    for (const [lead, found] of told) {
      const own = lead < (main?.count ?? 0) ? ofMainLead(lead) : [];
      const known = found.filter((one) => rankOf(one) > best || (rankOf(one) === best && own.length === 0));
      const highest = Math.max(...known.map(rankOf));
      if (known.length === 0) continue;
      const now = distinctPayments(known.filter((one) => rankOf(one) === highest));
      chosen.set(lead, now);
      if (own.length > 0 && textOf(now) !== textOf(distinctPayments(own))) differ.push(lead);
    }
    return { payments: chosen, differences: differ.sort((a, b) => a - b) };
  }

  /** What the leads of another table say of those that they were joined to. */
  function sayOfLeads(at: number, joinedTo: Int32Array): void {
    const { leads } = sources[at] ?? {};
    if (!leads) return;
    const [refunded, sums] = [leads.milestone('refunded'), leads.number('refund_amount')];
    const [nps, npsDays] = [leads.number('nps'), leads.milestone('nps_date')];
    const { names, codes } = leads.managers;
    joinedTo.forEach((target, lead) => {
      const row = clients.leadRows[at]?.[lead] ?? -1;
      const line = row - (clients.starts[at] ?? 0);
      const ofClient = spans.get(clients.clientOf[row] ?? -1) ?? [];
      const named = clients.namedLeads(at, line).length > 0;
      const ofDay = (day: number): number => (named ? target : (lastPaidLead(ofClient, day) ?? -1));
      const back = refunded === null ? NEVER : valueAt(refunded, lead);
      if (isReached(back)) {
        const to = ofDay(back);
        if (to < 0) unplaced.add(row);
        else {
          stand(to, sources[at]?.kind ?? 'deals');
          backs.set(to, [
            ...(backs.get(to) ?? []),
            { source: at, at: back, amount: Math.abs(sums ? valueAt(sums, lead) : NaN) },
          ]);
        }
      }
      if (target < 0) return;
      const span = ofClient.find((one) => one.lead === target);
      const isOver = (day: number): boolean => span !== undefined && Math.floor(day) > span.closed;
      for (const id of BEFORE_SALE) {
        const column = leads.milestone(id);
        const day = column === null ? NEVER : valueAt(column, lead);
        if (isReached(day) && !isOver(day)) first(id, target, day);
      }
      for (const id of AFTER_SALE) {
        const column = leads.milestone(id);
        const day = column === null ? NEVER : valueAt(column, lead);
        if (isReached(day)) first(id, ofDay(day) < 0 ? target : ofDay(day), day);
      }
      for (const id of ['calls', 'emails_before_call'] as const) {
        const number = leads.number(id);
        if (number) most(id, target, valueAt(number, lead));
      }
      const mark = nps === null ? NaN : valueAt(nps, lead);
      if (!Number.isNaN(mark)) rate(target, mark, npsDays === null ? NEVER : valueAt(npsDays, lead));
      say('manager', target, names[codes[lead] ?? -1] ?? '');
      for (const id of WORDS.slice(1))
        say(id, target, String(cellAt(leads.table, lead, leads.table.columns.get(id) ?? -1) ?? '').trim());
    });
  }

  /** The earliest day that any table tells. */
  function first(id: MilestoneId, lead: number, at: number): void {
    const column = valuesOf(id);
    const known = valueAt(column, lead);
    const days = [known, ofMain(id, lead), at].filter(isReached);
    column[lead] = Math.min(...days);
  }

  function most(id: 'calls' | 'emails_before_call', lead: number, number: number): void {
    const numbers = [valueAt(valuesOf(id), lead), ofMain(id, lead), number].filter((one) => !Number.isNaN(one));
    if (numbers.length > 0) valuesOf(id)[lead] = Math.max(...numbers);
  }

  /** The last mark counts; of one day the lower one. */
  function rate(lead: number, mark: number, at: number): void {
    const day = isOnADay(at) ? at : -Infinity;
    const marks: (readonly [mark: number, day: number])[] = [[mark, day]];
    if (!values.has('nps') || Number.isNaN(valueAt(valuesOf('nps'), lead))) {
      const [own, ownDay] = [ofMain('nps', lead), main ? valueAt(main.milestone('nps_date') ?? EMPTY, lead) : NEVER];
      if (!Number.isNaN(own)) marks.push([own, isOnADay(ownDay) ? ownDay : -Infinity]);
    } else
      marks.push([
        valueAt(valuesOf('nps'), lead),
        isOnADay(valueAt(valuesOf('nps_date'), lead)) ? valueAt(valuesOf('nps_date'), lead) : -Infinity,
      ]);
    const [best] = marks.sort(([a, one], [b, other]) => (one === other ? a - b : other - one));
    if (best === undefined) return;
    valuesOf('nps')[lead] = best[0];
    valuesOf('nps_date')[lead] = Number.isFinite(best[1]) ? best[1] : NaN;
  }

  /** A word that the first table lacks; of several the first in the alphabet. */
  function say(id: ColumnId, lead: number, word: string): void {
    if (word === '' || hasWord(id, lead)) return;
    const known = words.get(id) ?? new Map<number, string>();
    words.set(id, known);
    const other = known.get(lead);
    if (other === undefined || word < other) known.set(lead, word);
  }

  function hasWord(id: ColumnId, lead: number): boolean {
    if (main === null || main === undefined || lead >= main.count) return false;
    if (id === 'manager') return (main.managers.codes[lead] ?? -1) >= 0;
    return String(cellAt(main.table, lead, main.table.columns.get(id) ?? -1) ?? '').trim() !== '';
  }

  /** Refunds: those of one day and sum that two tables tell are one; those of one lead add up. */
  function refund(): void {
    for (const [lead, found] of backs) {
      const known = ofMain('refunded', lead);
      const ownSum = ofMain('refund_amount', lead);
      const distinct = new Map<string, Refunded>();
      for (const one of found) distinct.set(`${Math.floor(one.at)} ${one.amount}`, one);
      const sums = [...distinct.values()].map(({ amount }) => amount).filter((amount) => !Number.isNaN(amount));
      const days = [...distinct.values()].map(({ at }) => at);
      if (!isReached(known) || known === UNDATED) valuesOf('refunded')[lead] = Math.min(...days);
      if (Number.isNaN(ownSum) && sums.length > 0)
        valuesOf('refund_amount')[lead] = sums.reduce((sum, one) => sum + one, 0);
    }
  }

  /** Attendance, calls, letters, marks. */
  function sayOfEvents(): void {
    const events = {
      visit: new Map<number, JoinedEvent[]>(),
      call: new Map<number, JoinedEvent[]>(),
      letter: new Map<number, JoinedEvent[]>(),
    };
    sources.forEach(({ facts, kind }, source) => {
      facts?.forEach((fact, line) => {
        if (typeof fact === 'string') return;
        const client = clientAt(source, line);
        const ofClient = spans.get(client);
        if (ofClient === undefined) return;
        const [named] = clients.namedLeads(source, line);
        const { lead = -1, isOver = true } =
          named === undefined ? (placeOf(fact, ofClient) ?? {}) : { lead: named, isOver: false };
        if (lead < 0) return;
        stand(lead, kind);
        if (fact.is === 'mark') rate(lead, fact.size, fact.at);
        else if (fact.is !== 'registration' && !isOver) {
          const all = events[fact.is];
          const event = { source, line, at: fact.at, size: fact.size };
          const known = all.get(lead);
          if (known) known.push(event);
          else all.set(lead, [event]);
        }
      });
    });
    for (const [lead, found] of events.visit) {
      const distinct = distinctEvents(found, rowText);
      const at = distinct[0]?.at ?? UNDATED;
      first('webinar', lead, at);
      const minutes = distinct.filter((one) => Math.floor(one.at) === Math.floor(at) && !Number.isNaN(one.size));
      if (minutes.length > 0) valuesOf('minutes')[lead] = minutes.reduce((sum, { size }) => sum + size, 0);
    }
    for (const [lead, found] of events.call) {
      const distinct = distinctEvents(found, rowText);
      const at = distinct[0]?.at ?? UNDATED;
      first('call', lead, at);
      first('response', lead, at);
      most('calls', lead, distinct.length);
    }
    if (!sources.some(({ kind }) => kind === 'letters')) return;
    for (const lead of all) {
      const called = valueAt(values.get('call') ?? EMPTY, lead);
      const call = isReached(called) ? called : ofMain('call', lead);
      if (!isOnADay(call)) continue;
      const sent = distinctEvents(events.letter.get(lead) ?? [], rowText).filter(({ at }) => at < call);
      most('emails_before_call', lead, sent.length);
    }
  }

  function placeOf(fact: Fact, ofClient: readonly Span[]): { lead: number; isOver: boolean } | null {
    const paid = fact.is === 'mark' ? lastPaidLead(ofClient, fact.at) : null;
    return paid === null ? leadOfDay(ofClient, fact.at) : { lead: paid, isOver: false };
  }

  function rowText({ source, line }: JoinedEvent): string {
    const { rows, lines } = sources[source]?.reading.table ?? { rows: [], lines: [] };
    return JSON.stringify(rows[lines[line] ?? -1]);
  }
}

interface Refunded {
  readonly source: number;
  readonly at: number;
  readonly amount: number;
}

const EMPTY = new Float64Array();

const textOf = (payments: readonly Payment[]): string =>
  payments.map(({ at, amount }) => `${Math.floor(at)} ${amount}`).join(';');

/** Clients that stand in attendance, registrations or a form, and in no table of leads. */
function ownLeadsOf(
  sources: readonly JoinSource[],
  clientAt: (source: number, line: number) => number,
  isKnown: (client: number) => boolean,
): readonly OwnLead[] {
  const created = new Map<number, number>();
  sources.forEach(({ facts, emailsOf, phonesOf, nameOf }, source) => {
    facts?.forEach((fact, line) => {
      if (typeof fact === 'string' || fact.is === 'call' || fact.is === 'letter') return;
      const client = clientAt(source, line);
      if (isKnown(client)) return;
      // Without any key nobody knows whether two rows are one person.
      if (emailsOf(line).length + phonesOf(line).length === 0 && nameOf(line) === '') return;
      const known = created.get(client) ?? UNDATED;
      created.set(client, Math.min(known, fact.at));
    });
  });
  return [...created]
    .map(([client, at]) => ({ client, created: at }))
    .sort((a, b) => (a.created === b.created ? a.client - b.client : a.created - b.created));
}
