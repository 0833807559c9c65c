import type { IdRow } from './idRows.ts';

/**
 * What is told about the rows of one id. Those that begin with `same-id` are questions: `Same ID`
 * in the tab of columns answers them.
 */
export type IdNote =
  | 'id-clash'
  | 'id-repeated'
  | 'id-amounts'
  | 'id-lost'
  | 'id-parts'
  | 'id-planned'
  | 'id-managers'
  | 'refund-status'
  | 'same-id-changed'
  | 'same-id-amounts'
  | 'same-id-twice'
  | 'same-id-total';

/** Tells something about lines, with the sum of money that it is about. */
export type TellIdNote = (note: IdNote, rows: readonly IdRow[], sum?: number) => void;

/** What the rows of one lead are. */
export interface IdReading {
  /** All rows of the lead. */
  readonly rows: readonly IdRow[];
  /** The row that says what the lead is: its only state, or its first payment. */
  readonly lead: IdRow;
  /** The payments behind the first one. */
  readonly parts: readonly IdRow[];
  /** Rows that only say that money went back. */
  readonly backs: readonly IdRow[];
  /**
   * `row`: all of the lead is what this row says. `earliest`: milestones are the earliest of all
   * rows.
   */
  readonly milestones: 'row' | 'earliest';
}

/** The sum of the amounts that are written. */
export function sumOfRows(rows: readonly IdRow[]): number {
  return rows.reduce((sum, { amount }) => sum + (Number.isNaN(amount) ? 0 : amount), 0);
}
