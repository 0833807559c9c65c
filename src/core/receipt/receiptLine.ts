/** How a row counts: it arrived, or did not; its days are not over; or it stands outside the number. */
export type CountsAs = 'reached' | 'not' | 'early' | 'out';

/** One row of a receipt, or one of the several ways in which a row counts. */
export interface ReceiptLine {
  /** The index of the lead; those of further payments come behind all leads. */
  readonly index: number;
  readonly countsAs: CountsAs;
  /** What it adds: 1 or 0, days, money, points; the days so far of one who waits; null for nothing. */
  readonly value: number | null;
  /** When it began and arrived: serials, NEVER or UNDATED. */
  readonly from: number;
  readonly to: number;
  readonly why: readonly Why[];
}

/** Why a row counts as it does, with the facts that the sentence needs. */
export interface Why {
  readonly code: WhyCode;
  /** Days, or hours, since the beginning. */
  readonly days?: number;
  /** Days that the KPI allows or asks for. */
  readonly limit?: number;
  /** The day that it is about: a serial. */
  readonly day?: number;
  /** Money, points or a mark. */
  readonly amount?: number;
  readonly share?: number;
}

type WhyCode =
  | 'arrived'
  | 'inTime'
  | 'late'
  | 'waiting'
  | 'notWithin'
  | 'soFar'
  | 'soFarHours'
  | 'arrivedHours'
  | 'early'
  | 'planned'
  | 'dayUnknown'
  | 'fromUndated'
  | 'toUndated'
  | 'limitUndated'
  | 'before'
  | 'undone'
  | 'counted'
  | 'noNumber'
  | 'mark'
  | 'refund'
  | 'notFirst'
  | 'passed'
  | 'again'
  | 'notAgain'
  | 'noClient'
  | 'noManager'
  | 'earned'
  | 'cap'
  | 'quality'
  | 'qualityUntold'
  | 'takenBack'
  | 'ripens'
  | 'effort';

/**
 * Why a lead is on no line: it never began, or began outside the period or after the last known day;
 * or it is somebody else's.
 */
export const UNLISTED = ['manager', 'period', 'later', 'never'] as const;
/** One of {@link UNLISTED}. */
export type Unlisted = (typeof UNLISTED)[number];

/** What a number is made of. */
export interface Receipt {
  /** The number itself; null where it is not defined. */
  readonly value: number | null;
  /** In the order of the leads and of the further payments behind them. */
  readonly lines: readonly ReceiptLine[];
  /**
   * Of each lead, and then of each further payment, why it is on no line: the place in
   * {@link UNLISTED} from 1; 0 where it is on one.
   */
  readonly unlisted: Uint8Array;
}

/** A line that does not say yet whose it is. */
export type BareLine = Omit<ReceiptLine, 'index'>;

/** What becomes of a lead: its lines, or why there are none. */
export type LinesOf = (index: number) => readonly BareLine[] | Unlisted;
