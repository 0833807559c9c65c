import { isOnADay } from '../../../core/leads.ts';
import { type LeadSpans, UNKNOWN_DAY } from './leadSpans.ts';

/** The next lead counts when it begins within so many days. */
const NEXT_WITHIN_DAYS = 90;

/**
 * The client's lead that was open on a day; of several, the one that began last. Else the next one
 * within 90 days, else the last one before, else the first one: of these two see `isOverOn`.
 *
 * @param at A serial; UNDATED is after everything.
 * @returns −1 where the client has none.
 */
export function leadOfDay({ firsts, leads, created, closed }: LeadSpans, client: number, at: number): number {
  const from = firsts[client] ?? 0;
  const end = firsts[client + 1] ?? 0;
  // Most have a single one.
  if (end - from === 1) return leads[from] ?? -1;
  const day = isOnADay(at) ? Math.floor(at) : UNKNOWN_DAY;
  let open = -1;
  let begun = -1;
  let next = -1;
  for (let i = from; i < end; i++) {
    const lead = leads[i] ?? -1;
    const start = created[lead] ?? 0;
    if (start > day) {
      if (next < 0 && start - day <= NEXT_WITHIN_DAYS) next = lead;
      continue;
    }
    begun = lead;
    if ((closed[lead] ?? 0) >= day || day === UNKNOWN_DAY) open = lead;
  }
  const found = open >= 0 ? open : next >= 0 ? next : begun;
  return found < 0 && from < end ? (leads[from] ?? -1) : found;
}

/** Whether a lead is over on a day, or begins much later: what happens then changes nothing in it. */
export function isOverOn({ created, closed }: LeadSpans, lead: number, at: number): boolean {
  if (!isOnADay(at)) return false;
  const day = Math.floor(at);
  return (closed[lead] ?? 0) < day || (created[lead] ?? 0) - day > NEXT_WITHIN_DAYS;
}

/** The client's lead that was paid last on or before a day; −1 where none was. */
export function lastPaidLead({ firsts, leads, paid }: LeadSpans, client: number, at: number): number {
  const day = isOnADay(at) ? Math.floor(at) : UNKNOWN_DAY;
  let last = -1;
  for (let i = firsts[client] ?? 0; i < (firsts[client + 1] ?? 0); i++) {
    const lead = leads[i] ?? -1;
    if ((paid[lead] ?? 0) <= day && !(last >= 0 && (paid[last] ?? 0) > (paid[lead] ?? 0))) last = lead;
  }
  return last;
}
