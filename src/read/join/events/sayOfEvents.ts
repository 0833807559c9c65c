import { isOnADay, isReached, UNDATED, valueAt } from '../../../core/leads.ts';
import type { JoinFrame } from '../joinFrame.ts';
import type { JoinedValues } from '../joinedValues.ts';
import { isOverOn, lastPaidLead, leadOfDay } from './leadOfDay.ts';
import type { LeadSpans } from './leadSpans.ts';
import { type Moments, momentsOfLeads } from './momentsOfLeads.ts';

/**
 * What attendance, calls, letters and marks say of leads. The first webinar attended, with the
 * minutes of all visits of that day; answered calls, of which the first is the response; letters
 * before the call; the last mark. What came when a lead was over changes nothing in it.
 *
 * @param spans The leads of each client.
 */
export function sayOfEvents(frame: JoinFrame, spans: LeadSpans, values: JoinedValues): void {
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

  const [webinar, stayed, call, response, counted, mailed] = [
    values.of('webinar'),
    values.of('minutes'),
    values.of('call'),
    values.of('response'),
    values.of('calls'),
    values.of('emails_before_call'),
  ];
  for (const lead of leads) {
    const visits = visited.of(lead);
    if (visits !== null) {
      webinar.first(lead, visits.at[0] ?? UNDATED);
      const minutes = minutesOfFirstDay(visits);
      if (minutes >= 0) stayed.put(lead, minutes);
    }
    const calls = called.of(lead);
    if (calls !== null) {
      const first = calls.at[0] ?? UNDATED;
      call.first(lead, first);
      response.first(lead, first);
      counted.most(lead, calls.count);
    }
  }
  if (!sources.some(({ kind }) => kind === 'letters')) return;
  for (const lead of leads) {
    const first = call.known(lead);
    // When the call has no date, nobody knows what came before it.
    if (!isOnADay(first)) continue;
    const sent = wrote.of(lead);
    let before = 0;
    while (sent !== null && before < sent.count && (sent.at[before] ?? 0) < first) before++;
    mailed.most(lead, before);
  }

  /** Tells the lead of a line that something is said of it. */
  function place(source: number, line: number, said: string | undefined): void {
    const row = (starts[source] ?? 0) + line;
    const day = valueAt(at, row);
    if (!isReached(day)) return;
    const client = clientOf[row] ?? -1;
    const sure = namedLeads(source, line)[0] ?? (said === 'mark' ? lastPaidLead(spans, client, day) : -1);
    const lead = sure < 0 ? leadOfDay(spans, client, day) : sure;
    if (lead < 0) return;
    values.stand(lead, sources[source]?.kind ?? 'deals');
    if (said === 'mark') values.rate(lead, valueAt(size, row), day);
    else if (said !== 'registration' && (sure >= 0 || !isOverOn(spans, lead, day)))
      (said === 'visit' ? visited : said === 'call' ? called : wrote).add(lead, row);
  }
}

/** -1 where none are known. */
function minutesOfFirstDay({ count, at, size }: Moments): number {
  let minutes = -1;
  for (let i = 0; i < count && Math.floor(at[i] ?? 0) === Math.floor(at[0] ?? 0); i++) {
    const more = size[i] ?? -1;
    if (more >= 0) minutes = Math.max(0, minutes) + more;
  }
  return minutes;
}
