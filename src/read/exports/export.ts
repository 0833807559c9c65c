import type { Texts } from '../../i18n/index.ts';
import type { Status } from '../cells/statuses/status.ts';

/**
 * What is known about the export of one CRM. Words are folded (see `fold`), without a prefix such
 * as `Deal - `, a currency or a unit. `a|b` means a or b.
 */
export interface Export {
  readonly name: string;
  /** A header row with all of these headers is this export. */
  readonly marks: readonly string[];
  /**
   * Headers by the column that they mean. Those after `>` count only where those before it are
   * missing.
   */
  readonly columns: Partial<Record<keyof Texts['columns'], string>>;
  /**
   * Headers to leave out: they look like another column, or say nothing new (plans, commissions).
   */
  readonly unused?: string;
  /** Words for a status that only this CRM uses in this sense, with the codes of its API. */
  readonly statuses: Partial<Record<Status, string>>;
  /** What a column of dates has instead of a date. */
  readonly none?: string;
}
