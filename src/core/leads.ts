import type { KpiError } from './errors.ts';

/**
 * The one shape data flows in: a columnar table, one lead per index. Every date is a local day
 * serial with the time of day as its fraction. Columns may be decoded on first use, so ask once and
 * keep the array.
 */
export interface Leads {
  /** How many leads. */
  readonly count: number;
  readonly managers: Names;
  /**
   * The names of all managers in the data, also of those who are not known yet on the day that the
   * leads are of.
   */
  allNames?(): readonly string[];
  /** What one index stands for; it limits what can be counted. */
  readonly rowKind: RowKind;
  /** Headers of the data as people wrote them, for messages. */
  readonly columns: readonly string[];
  /**
   * The header that is most likely one of these columns though nothing says so; null when none is.
   * Absent where there are no headers to ask about.
   */
  likely?(ids: readonly string[]): string | null;
  /** The column that by its header is one of these and holds no days; `found` is one of its cells. */
  unfit?(ids: readonly string[]): { readonly header: string; readonly found: string } | null;
  /** The header of the first of these columns that is there with nothing in it; null for none. */
  emptyColumn?(ids: readonly string[]): string | null;
  /**
   * True when a column tells the dates of the milestone; without one it may still be known to have
   * happened (by status).
   */
  isDated(id: string): boolean;
  /**
   * The days that really passed between two moments, where the clock was changed; absent where every
   * day has 24 hours.
   */
  elapsed?(start: number, end: number): number;
  /**
   * When each lead reached the milestone: a serial, {@link NEVER}, or {@link UNDATED} when it is
   * known to have happened but not when. Null when the data cannot tell (no such column). `created`
   * is always there: a row is a lead, so without a date it is UNDATED; it is NEVER only for a
   * refund that stands alone, which is no lead but money to subtract. Totals of days have no
   * milestone but `day`. `lost` excludes paid leads;
   * `closed` is paid or lost, and null unless the data tell both.
   */
  milestone(id: string): Float64Array | null;
  /**
   * Why the data cannot tell a milestone although a column speaks of it, to be thrown. Null when they
   * can, and when there is no such column.
   */
  whyUnknown(id: string): KpiError | null;
  /**
   * A number column such as `amount`; NaN where there is none. Null when there is no such column.
   */
  number(id: string): Float64Array | null;
  /**
   * The further payments of leads that were paid in several parts. `paid` and `amount` of such a
   * lead are those of its first part. Null when every lead has one payment at most.
   */
  parts(): Parts | null;
  /**
   * The client of each lead, coded from 0 as they come: equal codes are one client, NOBODY is
   * unknown. Null when no column tells.
   */
  clients(): Int32Array | null;
  /**
   * The client who brought each lead, in the same codes; NOBODY when nobody did, or it is not in
   * the data. Null when no column tells.
   */
  broughtBy(): Int32Array | null;
  /**
   * The latest day that a canonical milestone carries and that is not after `today`; `today` when
   * there is none. Milestones of the table's own do not move it.
   */
  lastDay(today: number): number;
}

/** Payments behind the first one of their lead, one index for each. */
export interface Parts {
  /** Whose payment it is: an index of a lead. */
  readonly leads: Int32Array;
  /** When it came: a serial, or {@link UNDATED}; of one lead, the earlier first. */
  readonly paid: Float64Array;
  /** How much it was; NaN where nobody wrote it down. */
  readonly amounts: Float64Array;
  /** The group that each counts in, as codes of `managers`; absent where it is that of its lead. */
  readonly groups?: Int32Array;
}

/**
 * What one index of {@link Leads} stands for.
 *
 * - `lead`: a client on the way.
 * - `lead of one day`: a lead whose payment and creation are read from one date.
 * - `sale`: a payment in a list of payments; who did not buy is not in the data.
 * - `day total`: what somebody did on a day, in numbers.
 * - `event`: something around leads, such as a call, an answer to a form.
 */
export type RowKind = 'event' | 'lead' | 'lead of one day' | 'sale' | 'day total';

/** Dictionary-coded names: `codes[i]` is an index into `names`, or NOBODY. */
export interface Names {
  readonly names: readonly string[];
  readonly codes: Int32Array;
}

/** Not reached. NaN, so that every comparison with it is false. */
export const NEVER = NaN;

/**
 * Reached on a day nobody wrote down. Later than every `asOf`, so it never falls into a period or a
 * time.
 */
export const UNDATED = Infinity;

export const NOBODY = -1;

/**
 * True when a milestone was reached, on whatever day. Only NEVER does not equal itself: no call, so
 * it costs nothing.
 */
export function isReached(serial: number): boolean {
  return serial === serial;
}

/** True when a milestone was reached on a day that somebody wrote down. */
export function isOnADay(serial: number): boolean {
  return isReached(serial) && serial !== UNDATED;
}

/** True when a milestone was reached on a known day, not after `asOfDay`. */
export function isDatedBy(serial: number, asOfDay: number): boolean {
  return serial < asOfDay + 1;
}

/**
 * True when a milestone is known to be reached at the end of `asOfDay`, even if nobody knows on
 * which day.
 */
export function isReachedBy(serial: number, asOfDay: number): boolean {
  return isDatedBy(serial, asOfDay) || serial === UNDATED;
}

/** True when a number stands in a number column. */
export function isWritten(value: number): boolean {
  return value === value;
}

/** The canonical milestones, in the order of the road. */
export const MILESTONES = [
  'created',
  'response',
  'call',
  'webinar',
  'meeting',
  'proposal',
  'paid',
  'refunded',
  'left',
  'finished',
  'result',
  'lost',
] as const;

export type MilestoneId = (typeof MILESTONES)[number];

/** The value of a lead in a column as long as the leads. */
export function valueAt(column: Float64Array, lead: number): number {
  return column[lead] ?? NaN;
}
