import { isReached, NEVER, UNDATED } from '../../core/leads.ts';
import type { LineMilestones } from './lineMilestones.ts';
import type { TableReading } from './tableReading.ts';

/**
 * When each line was paid: a serial, UNDATED, or NEVER for a line that is not paid. A day in the
 * future is a plan. Days beside a status that says that the money is not there are away already.
 */
export function paymentDays({ table, locale }: TableReading, road: LineMilestones): Float64Array {
  const paid = road.milestone('paid');
  if (paid === null) return new Float64Array(table.lines.length).fill(NEVER);
  return paid.map((at) => (isReached(at) && (at === UNDATED || at < locale.today + 1) ? at : NEVER));
}
