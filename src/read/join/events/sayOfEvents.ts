import { isOnADay, isReached, UNDATED, valueAt } from '../../../core/leads.ts';
import { type JoinedEvent, distinctEvents } from './distinctEvents.ts';
import type { LineFacts } from '../fact.ts';
import type { JoinFrame, SpansOfClients } from '../joinFrame.ts';
import type { JoinedValues } from '../joinedValues.ts';
import { lastPaidLead, leadOfDay } from './leadOfDay.ts';
import { sourceOfRow } from '../clients/rowKeys.ts';

/**
 * What attendance, calls, letters and marks say of leads. The first webinar attended, with the
 * minutes of all visits of that day; answered calls, of which the first is the response; letters
 * before the call; the last mark. What came when a lead was over changes nothing in it.
 *
 * @param spans The leads of each client.
 */
export function sayOfEvents(
  { sources, clients, leads, main, ownLeads }: JoinFrame,
  spans: SpansOfClients,
  values: JoinedValues,
): void {
  const { starts, rows, clientOf, namedLeads } = clients;
  // The rows of each lead, each with the next one: no list is made before it is needed.
  const firsts = (): Int32Array => new Int32Array(main.count + ownLeads.length).fill(-1);
  const [visited, called, wrote] = [firsts(), firsts(), firsts()];
  const next = new Int32Array(rows.count);
  for (let source = sources.length - 1; source >= 0; source--) {
    const facts = sources[source]?.facts ?? null;
    if (facts !== null) for (let line = facts.is.length - 1; line >= 0; line--) place(facts, source, line);
  }

  for (const lead of leads) {
    const visits = eventsOf(visited, lead);
    if (visits.length > 0) {
      const at = visits[0]?.at ?? UNDATED;
      values.first('webinar', lead, at);
      const minutes = visits.filter((visit) => Math.floor(visit.at) === Math.floor(at) && !Number.isNaN(visit.size));
      if (minutes.length > 0) values.put('minutes', lead, sumOf(minutes));
    }
    const calls = eventsOf(called, lead);
    if (calls.length > 0) {
      const at = calls[0]?.at ?? UNDATED;
      values.first('call', lead, at);
      values.first('response', lead, at);
      values.most('calls', lead, calls.length);
    }
  }
  if (!sources.some(({ kind }) => kind === 'letters')) return;
  for (const lead of leads) {
    const call = values.known('call', lead);
    // When the call has no date, nobody knows what came before it.
    if (!isOnADay(call)) continue;
    const sent = eventsOf(wrote, lead).filter(({ at }) => at < call);
    values.most('emails_before_call', lead, sent.length);
  }

  /** Tells the lead of a line that something is said of it. */
  function place({ is, at, size }: LineFacts, source: number, line: number): void {
    const day = valueAt(at, line);
    if (!isReached(day)) return;
    const said = is[line];
    const row = (starts[source] ?? 0) + line;
    const ofClient = spans[clientOf[row] ?? -1];
    const named = namedLeads(source, line)[0];
    const sold = said === 'mark' && ofClient ? lastPaidLead(ofClient, day) : null;
    const found = ofClient && named === undefined && sold === null ? leadOfDay(ofClient, day) : null;
    const lead = named ?? sold ?? found?.lead;
    if (lead === undefined) return;
    values.stand(lead, sources[source]?.kind ?? 'deals');
    if (said === 'mark') values.rate(lead, valueAt(size, line), day);
    else if (said !== 'registration' && found?.isOver !== true) {
      const first = said === 'visit' ? visited : said === 'call' ? called : wrote;
      next[row] = first[lead] ?? -1;
      first[lead] = row;
    }
  }

  function eventsOf(first: Int32Array, lead: number): readonly JoinedEvent[] {
    if ((first[lead] ?? -1) < 0) return NONE;
    const events: JoinedEvent[] = [];
    for (let row = first[lead] ?? -1; row >= 0; row = next[row] ?? -1) {
      const source = sourceOfRow(starts, row);
      const line = row - (starts[source] ?? 0);
      const { facts = null } = sources[source] ?? {};
      if (facts) events.push({ source, line, at: valueAt(facts.at, line), size: valueAt(facts.size, line) });
    }
    return distinctEvents(events, rowText);
  }

  function rowText({ source, line }: JoinedEvent): string {
    const table = sources[source]?.reading.table;
    return JSON.stringify(table?.rows[table.lines[line] ?? -1]);
  }
}

const NONE: readonly JoinedEvent[] = [];
const sumOf = (events: readonly JoinedEvent[]): number => events.reduce((sum, { size }) => sum + size, 0);
