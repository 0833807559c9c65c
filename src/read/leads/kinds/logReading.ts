import { KpiError } from '../../../core/errors.ts';
import type { ColumnId } from '../../table/headers.ts';
import { type TableReading, tableReadingOf } from '../tableReading.ts';
import type { Log } from './logOf.ts';

/** What a log has of its own: results, costs, marks and ringing times are not those of deals. */
const ITS_OWN: readonly ColumnId[] = ['status', 'stage', 'amount', 'refund_amount', 'currency', 'response', 'nps'];

/** The table without what looks like a deal's and is the log's. */
export function logReading({ of }: Log, { table, locale }: TableReading): TableReading {
  const isRead = (id: ColumnId): boolean => !ITS_OWN.includes(id) || (id === 'nps' && of === 'answers');
  const columns = new Map([...table.columns].filter(([id]) => isRead(id)));
  const choices = table.choices.filter(({ id }) => isRead(id));
  return tableReadingOf({ ...table, columns, choices, questions: [] }, locale);
}

/** The mistake that rows are no deals, to be thrown. */
export function logMistake({ of, column }: Log, { table }: TableReading): KpiError {
  return new KpiError('log', { log: of, column: table.headers[column] ?? '' });
}
