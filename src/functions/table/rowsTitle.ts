import type { Leads } from '../../core/leads.ts';
import type { Texts } from '../../i18n/index.ts';

/** The title of how many there are: leads, or the rows of a daily report. */
export const rowsTitle = ({ rowKind }: Pick<Leads, 'rowKind'>, { titles }: Texts): string =>
  rowKind === 'day total' ? titles.rows : titles.leads;
