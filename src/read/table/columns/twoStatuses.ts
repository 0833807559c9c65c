import { headerSense } from './headerSense.ts';
import type { AssignedColumns } from './assignColumns.ts';

/**
 * Of two columns of statuses the one that speaks of the payment is asked first, the other one where
 * that says nothing, as a stage is. Null where there are no such two.
 */
export function twoStatuses(
  { columns, choices }: Pick<AssignedColumns, 'columns' | 'choices'>,
  headers: readonly string[],
): { readonly status: number; readonly stage: number } | null {
  const choice = choices.find(({ id }) => id === 'status');
  if (choice === undefined || columns.has('stage')) return null;
  const both = [choice.column, ...choice.others];
  const ofPayment = both.filter((column) => headerSense(headers[column] ?? '').says('paid') > 0);
  const [status] = ofPayment;
  const [stage, more] = both.filter((column) => column !== status);
  return ofPayment.length !== 1 || status === undefined || stage === undefined || more !== undefined
    ? null
    : { status, stage };
}
