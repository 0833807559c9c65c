import { isOnADay, isReached, UNDATED, valueAt } from '../../../core/leads.ts';
import type { JoinFrame, SpansOfClients } from '../joinFrame.ts';
import type { JoinedValues } from '../joinedValues.ts';
import { isOverOn, lastPaidLead, leadOfDay } from './leadOfDay.ts';
import { type Moments, momentsOfLeads } from './momentsOfLeads.ts';

/**
 * What attendance, calls, letters and marks say of leads. The first webinar attended, with the
 * minutes of all visits of that day; answered calls, of which the first is the response; letters
 * before the call; the last mark. What came when a lead was over changes nothing in it.
 *
 * @param spans The leads of each client.
 */
export function sayOfEvents(frame: JoinFrame, spans: SpansOfClients, values: JoinedValues): void {
  const { sources, clients, leads, main, ownLeads } = frame;
  const { starts, rows, clientOf, namedLeads } = clients;
  const [at, size] = [new Float64Array(rows.count), new Float64Array(rows.count)];
  sources.forEach(({ facts }, source) => {
    if (facts === null) return;
    at.set(facts.at, starts[source]);
    size.set(facts.size, starts[source]);
  });
  const gathering = momentsOfLeads(frame, { at, size }, main.count + ownLeads.length);
  const [visited, called, wrote] = [gathering(), gathering(), gathering()];
  for (let source = sources.length - 1; source >= 0; source--) {
    const { facts = null } = sources[source] ?? {};
    if (facts !== null) for (let line = facts.is.length - 1; line >= 0; line--) place(source, line, facts.is[line]);
  }

  for (const lead of leads) {
    const visits = visited.of(lead);
    if (visits !== null) {
      values.first('webinar', lead, visits.at[0] ?? UNDATED);
      const minutes = minutesOfFirstDay(visits);
      if (minutes >= 0) values.put('minutes', lead, minutes);
    }
    const calls = called.of(lead);
    if (calls !== null) {
      const first = calls.at[0] ?? UNDATED;
      values.first('call', lead, first);
      values.first('response', lead, first);
      values.most('calls', lead, calls.at.length);
    }
  }
  if (!sources.some(({ kind }) => kind === 'letters')) return;
  for (const lead of leads) {
    const call = values.known('call', lead);
    // When the call has no date, nobody knows what came before it.
    if (!isOnADay(call)) continue;
    const sent = wrote.of(lead)?.at ?? NONE;
    let before = 0;
    while (before < sent.length && (sent[before] ?? 0) < call) before++;
    values.most('emails_before_call', lead, before);
  }

  /** Tells the lead of a line that something is said of it. */
  function place(source: number, line: number, said: string | undefined): void {
    const row = (starts[source] ?? 0) + line;
    const day = valueAt(at, row);
    if (!isReached(day)) return;
    const ofClient = spans[clientOf[row] ?? -1];
    const named = namedLeads(source, line)[0];
    const sold = said === 'mark' && ofClient ? lastPaidLead(ofClient, day) : null;
    const found = ofClient && named === undefined && sold === null ? leadOfDay(ofClient, day) : undefined;
    const lead = named ?? sold ?? found?.lead;
    if (lead === undefined) return;
    values.stand(lead, sources[source]?.kind ?? 'deals');
    if (said === 'mark') values.rate(lead, valueAt(size, row), day);
    else if (said !== 'registration' && !(found && isOverOn(found, day)))
      (said === 'visit' ? visited : said === 'call' ? called : wrote).add(lead, row);
  }
}

const NONE: readonly number[] = [];

/** -1 where none are known. */
function minutesOfFirstDay({ at, size }: Moments): number {
  let minutes = -1;
  for (let i = 0; i < at.length && Math.floor(at[i] ?? 0) === Math.floor(at[0] ?? 0); i++) {
    const more = size[i] ?? -1;
    if (more >= 0) minutes = Math.max(0, minutes) + more;
  }
  return minutes;
}
