import { isOnADay, UNDATED } from '../../core/leads.ts';
import { type JoinedEvent, distinctEvents } from './distinctEvents.ts';
import type { Fact } from './fact.ts';
import type { JoinFrame, SpansOfClients } from './joinFrame.ts';
import type { JoinedValues } from './joinedValues.ts';
import { lastPaidLead, leadOfDay } from './leadOfDay.ts';

/**
 * What attendance, calls, letters and marks say of leads. The first webinar attended, with the
 * minutes of all visits of that day; answered calls, of which the first is the response; letters
 * before the call; the last mark. What came when a lead was over changes nothing in it.
 *
 * @param spans The leads of each client.
 */
export function sayOfEvents({ sources, clients, leads }: JoinFrame, spans: SpansOfClients, values: JoinedValues): void {
  const events = {
    visit: new Map<number, JoinedEvent[]>(),
    call: new Map(),
    letter: new Map(),
  } as const satisfies Record<string, Map<number, JoinedEvent[]>>;
  sources.forEach(({ facts, kind }, source) => {
    facts?.forEach((fact, line) => {
      if (typeof fact === 'string') return;
      const place = placeOf(fact, source, line);
      if (place === null) return;
      values.stand(place.lead, kind);
      if (fact.is === 'mark') values.rate(place.lead, fact.size, fact.at);
      else if (fact.is !== 'registration' && !place.isOver) {
        const all: Map<number, JoinedEvent[]> = events[fact.is];
        const event = { source, line, at: fact.at, size: fact.size };
        const others = all.get(place.lead);
        if (others) others.push(event);
        else all.set(place.lead, [event]);
      }
    });
  });

  for (const [lead, all] of events.visit) {
    const visits = distinctEvents(all, rowText);
    const at = visits[0]?.at ?? UNDATED;
    values.first('webinar', lead, at);
    const minutes = visits.filter((visit) => Math.floor(visit.at) === Math.floor(at) && !Number.isNaN(visit.size));
    if (minutes.length > 0) values.put('minutes', lead, sumOf(minutes));
  }
  for (const [lead, all] of events.call) {
    const calls = distinctEvents(all, rowText);
    const at = calls[0]?.at ?? UNDATED;
    values.first('call', lead, at);
    values.first('response', lead, at);
    values.most('calls', lead, calls.length);
  }
  if (!sources.some(({ kind }) => kind === 'letters')) return;
  for (const lead of leads) {
    const call = values.known('call', lead);
    // When the call has no date, nobody knows what came before it.
    if (!isOnADay(call)) continue;
    const sent = distinctEvents(events.letter.get(lead) ?? [], rowText).filter(({ at }) => at < call);
    values.most('emails_before_call', lead, sent.length);
  }

  function placeOf(fact: Fact, source: number, line: number): { lead: number; isOver: boolean } | null {
    const [named] = clients.namedLeads(source, line);
    if (named !== undefined) return { lead: named, isOver: false };
    const ofClient = spans[clients.clientOf[(clients.starts[source] ?? 0) + line] ?? -1];
    if (ofClient === undefined) return null;
    const sold = fact.is === 'mark' ? lastPaidLead(ofClient, fact.at) : null;
    return sold === null ? leadOfDay(ofClient, fact.at) : { lead: sold, isOver: false };
  }

  function rowText({ source, line }: JoinedEvent): string {
    const table = sources[source]?.reading.table;
    return JSON.stringify(table?.rows[table.lines[line] ?? -1]);
  }
}

const sumOf = (events: readonly JoinedEvent[]): number => events.reduce((sum, { size }) => sum + size, 0);
