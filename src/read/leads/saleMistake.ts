import { KpiError } from '../../core/errors.ts';
import type { TableReading } from './tableReading.ts';

/**
 * Why the statuses of a table do not tell who has paid, to be thrown: no
 * word is known as a sale while some word is known to nobody, or all are blank. Nobody would have
 * paid then, which is no answer.
 *
 * @returns Null when they do tell, when a column of payments tells, and when there are no
 *   statuses.
 */
export function saleMistake({ table, statusColumn }: TableReading): KpiError | null {
  const { columns, headers } = table;
  if (columns.has('paid')) return null;
  const statuses = statusColumn();
  if (statuses === null) return null;
  const { unknown, said } = statuses;
  const column = headers[columns.get('status') ?? columns.get('stage') ?? -1] ?? '';
  const found = [...unknown].sort(([, a], [, b]) => b - a).map(([word]) => String(word).trim());
  if (said.has('won') || said.has('refunded')) return null;
  if (found.length > 0) return new KpiError('sale-unknown', { column, found });
  return [...said].some((status) => status !== null)
    ? null
    : new KpiError('column-missing', {
        columns: ['paid'],
        found: headers.filter((header) => header !== ''),
        likely: null,
      });
}
