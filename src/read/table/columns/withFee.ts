import type { AssignedColumns } from './assignColumns.ts';
import type { CellEvidence } from './cellEvidence.ts';
import { headerSense } from './headerSense.ts';

/**
 * Which column is what, with a question where the amount is read from a budget and a commission
 * stands beside it: of what the client is ready to spend, a broker earns the commission alone.
 */
export function withFee(
  assigned: AssignedColumns,
  headers: readonly string[],
  evidence: readonly CellEvidence[],
): AssignedColumns {
  const { columns, certainty, choices } = assigned;
  const column = columns.get('amount');
  const sure = certainty.get(column ?? -1) ?? 1;
  if (column === undefined || sure === 1 || !isBudget(headers[column] ?? '')) return assigned;
  if (choices.some(({ id }) => id === 'amount')) return assigned;
  const fee = headers.findIndex(
    (header, at) => evidence[at]?.kind === 'numbers' && headerSense(header).says('fee') > 0,
  );
  if (fee < 0) return assigned;
  return {
    ...assigned,
    choices: [...choices, { id: 'amount', column, others: [fee] }],
    certainty: new Map([...certainty, [column, Math.round(sure * 70) / 100]]),
  };
}

/** Whether a header only hints at money: what the client wants to spend, no price and no total. */
function isBudget(header: string): boolean {
  const { says } = headerSense(header);
  return says('money') === 1 && says('paid') === 0 && says('whole') === 0;
}
