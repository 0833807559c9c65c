import { isOnADay } from '../../../core/leads.ts';

/** A lead of a client, as far as days tell whether it was open. */
export interface Span {
  readonly lead: number;
  /** Whole days; without a known one, -NO_DAY and NO_DAY. */
  readonly created: number;
  readonly closed: number;
  /** The day of payment; NO_DAY where there is none, UNKNOWN_DAY where nobody wrote it down. */
  readonly paid: number;
}

/** After all days. Small enough for a whole number, which takes less room than Infinity. */
export const NO_DAY = 2 ** 30;
export const UNKNOWN_DAY = NO_DAY - 1;

/** The next lead counts when it begins within so many days. */
const NEXT_WITHIN_DAYS = 90;

/**
 * The client's lead that was open on a day; of several, the one that began last. Else the next one
 * within 90 days, else the last one before, else the first one: of these two see `isOverOn`.
 *
 * @param spans By the day of creation.
 * @param at A serial; UNDATED is after everything.
 * @returns Undefined where there are none.
 */
export function leadOfDay(spans: readonly Span[], at: number): Span | undefined {
  const day = isOnADay(at) ? Math.floor(at) : UNKNOWN_DAY;
  let open: Span | undefined;
  let begun: Span | undefined;
  let next: Span | undefined;
  for (const span of spans) {
    if (span.created > day) {
      if (span.created - day <= NEXT_WITHIN_DAYS) next ??= span;
      continue;
    }
    begun = span;
    if (span.closed >= day || day === UNKNOWN_DAY) open = span;
  }
  return open ?? next ?? begun ?? spans[0];
}

/** Whether a lead is over on a day, or begins much later: what happens then changes nothing in it. */
export function isOverOn({ created, closed }: Span, at: number): boolean {
  return isOnADay(at) && (closed < Math.floor(at) || created - Math.floor(at) > NEXT_WITHIN_DAYS);
}

/** The client's lead that was paid last on or before a day; null where none was. */
export function lastPaidLead(spans: readonly Span[], at: number): number | null {
  const day = isOnADay(at) ? Math.floor(at) : UNKNOWN_DAY;
  let last: Span | null = null;
  for (const span of spans) if (span.paid <= day && !(last && last.paid > span.paid)) last = span;
  return last?.lead ?? null;
}
