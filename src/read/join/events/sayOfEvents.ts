import { isOnADay, isReached, valueAt } from '../../../core/leads.ts';
import type { LineFacts } from '../fact.ts';
import type { JoinFrame } from '../joinFrame.ts';
import type { JoinedValues } from '../joinedValues.ts';
import { leadsTold } from './leadsTold.ts';
import type { LeadSpans } from './leadSpans.ts';
import { type Moments, type MomentsOfLeads, momentsOfLeads } from './momentsOfLeads.ts';

/**
 * What attendance, calls, letters and marks say of leads. The first webinar attended, with the
 * minutes of all visits of that day; answered calls, of which the first is the response; letters
 * before the call; the last mark. What came when a lead was over changes nothing in it.
 *
 * Each step is a loop of its own over arrays: the engine compiles each once, and soon.
 *
 * @param spans The leads of each client.
 */
export function sayOfEvents(frame: JoinFrame, spans: LeadSpans, values: JoinedValues): void {
  const { sources, clients, leads, main, ownLeads } = frame;
  const { starts, rows } = clients;
  const [at, size] = [new Float64Array(rows.count), new Float64Array(rows.count)];
  const total = main.count + ownLeads.length;
  const gathering = momentsOfLeads(frame, { at, size }, total);
  const of = { visit: gathering(), call: gathering(), letter: gathering() };
  // Each row goes before those that were gathered so far.
  for (let source = sources.length - 1; source >= 0; source--) {
    const { facts = null, kind = 'deals' } = sources[source] ?? {};
    if (facts === null) continue;
    const start = starts[source] ?? 0;
    at.set(facts.at, start);
    size.set(facts.size, start);
    const told = leadsTold(frame, source, facts, spans);
    values.standAll(told.leads, kind);
    if (kind === 'marks') rateAll(values, told.leads, facts);
    else if (kind === 'visits') of.visit.addAll(told.changing, start);
    else if (kind === 'calls') of.call.addAll(told.changing, start);
    else if (kind === 'letters') of.letter.addAll(told.changing, start);
  }

  const columnOf = (): Float64Array => new Float64Array(total).fill(NaN);
  const visits = { first: columnOf(), minutes: columnOf() };
  lookAtVisits(leads, of.visit, visits);
  values.of('webinar').firsts(visits.first);
  values.of('minutes').puts(visits.minutes);
  const calls = { first: columnOf(), count: columnOf() };
  lookAtCalls(leads, of.call, calls);
  values.of('call').firsts(calls.first);
  values.of('response').firsts(calls.first);
  values.of('calls').mosts(calls.count);
  if (!sources.some(({ kind }) => kind === 'letters')) return;
  const before = columnOf();
  lookAtLetters(leads, of.letter, values.of('call').known, before);
  values.of('emails_before_call').mosts(before);
}

function rateAll(values: JoinedValues, leads: Int32Array, { at, size }: LineFacts): void {
  leads.forEach((lead, line) => {
    if (lead >= 0) values.rate(lead, valueAt(size, line), valueAt(at, line));
  });
}

function lookAtVisits(
  leads: Int32Array,
  visited: MomentsOfLeads,
  { first, minutes }: { readonly first: Float64Array; readonly minutes: Float64Array },
): void {
  for (let i = 0; i < leads.length; i++) {
    const lead = leads[i] ?? 0;
    const visits = visited.of(lead);
    if (visits === null) continue;
    first[lead] = visits.at[0] ?? NaN;
    minutes[lead] = minutesOfFirstDay(visits);
  }
}

function lookAtCalls(
  leads: Int32Array,
  called: MomentsOfLeads,
  { first, count }: { readonly first: Float64Array; readonly count: Float64Array },
): void {
  for (let i = 0; i < leads.length; i++) {
    const lead = leads[i] ?? 0;
    const calls = called.of(lead);
    if (calls === null) continue;
    first[lead] = calls.at[0] ?? NaN;
    count[lead] = calls.count;
  }
}

/** How many letters came before the call. When the call has no date, nobody knows. */
function lookAtLetters(
  leads: Int32Array,
  wrote: MomentsOfLeads,
  callOf: (lead: number) => number,
  before: Float64Array,
): void {
  for (let i = 0; i < leads.length; i++) {
    const lead = leads[i] ?? 0;
    const call = callOf(lead);
    if (!isOnADay(call)) continue;
    const letters = wrote.of(lead);
    let count = 0;
    while (letters !== null && count < letters.count && (letters.at[count] ?? 0) < call) count++;
    before[lead] = count;
  }
}

/** NaN where none are known. */
function minutesOfFirstDay({ count, at, size }: Moments): number {
  let minutes = NaN;
  const day = Math.floor(at[0] ?? 0);
  for (let i = 0; i < count && Math.floor(at[i] ?? 0) === day; i++) {
    const more = size[i] ?? -1;
    if (more >= 0) minutes = isReached(minutes) ? minutes + more : more;
  }
  return minutes;
}
