import type { Texts } from '../../i18n/index.ts';

/**
 * What a status says of a deal. The refunded was won before; the excluded never was a deal: spam, a
 * test, a duplicate.
 */
export type Status = 'won' | 'lost' | 'open' | 'refunded' | 'excluded';

/**
 * What is known about the export of one CRM. Words are written as `fold` leaves them, without a
 * prefix such as `Deal - `, a currency or a unit; `a|b` is either of two.
 */
export interface Export {
  readonly name: string;
  /** A header row that has all of these is this export. */
  readonly marks: readonly string[];
  /**
   * Headers by what they mean. After `>` come those that count only where the ones before are not
   * there.
   */
  readonly columns: Partial<Record<keyof Texts['columns'], string>>;
  /**
   * Headers that look like something else than they are, or say nothing of their own: plans,
   * commissions.
   */
  readonly unused: string;
  /** Only words that not everybody uses in this sense; codes of the CRM's interface included. */
  readonly statuses: Partial<Record<Status, string>>;
  /** What stands for "none" in a column of dates. */
  readonly none?: string;
}
