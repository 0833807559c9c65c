/**
 * What may be looked at, in the order of the table.
 *
 * - `paidTwice`: one client, one amount, one day, several rows.
 * - `bulk`: three leads or more of one client in one day.
 * - `lastDays`: sales on the last 3 days of months; of the whole team where there is no manager.
 * - `beforeCreated`: paid before the lead was created.
 * - `changedLater`: paid in one month, the row last changed in a later one, more than a week after.
 * - `effort`: sales of the last 8 weeks, where they no longer go with calls and meetings.
 * - `refunds`: refunded within 30 days.
 */
export const GAMING_SIGNS = [
  'paidTwice',
  'bulk',
  'lastDays',
  'beforeCreated',
  'changedLater',
  'effort',
  'refunds',
] as const;
export type GamingSign = (typeof GAMING_SIGNS)[number];

/** A number that is not what it would be by chance. It says where to look, not why. */
export interface SignSeen {
  /** Null is the whole team. */
  readonly manager: number | null;
  readonly sign: GamingSign;
  readonly count: number;
  /** What the team, one's own past or chance would give, in the unit of the count. */
  readonly expected: number;
  /** The leads to look at, in the order of the data; none where no single lead tells. */
  readonly leads: readonly number[];
}

/**
 * A sighting and the chance of as much or more if nothing were behind it; 1 where the count is too
 * small to tell.
 */
export interface SignTested extends SignSeen {
  readonly p: number;
}
