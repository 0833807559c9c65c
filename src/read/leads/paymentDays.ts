import { isReached, NEVER, UNDATED } from '../../core/leads.ts';
import type { Status } from '../cells/status.ts';
import type { LineMilestones } from './lineMilestones.ts';
import type { TableReading } from './tableReading.ts';

/** Statuses that say that no money came, whatever date stands beside them. */
const WITHOUT_MONEY: readonly Status[] = ['lost'];

/**
 * When each line was paid: a serial, UNDATED, or NEVER for a line that is not paid. A day in the
 * future is a plan, and so is a day beside a status that says that the money is not there.
 */
export function paymentDays({ table, locale, statuses }: TableReading, road: LineMilestones): Float64Array {
  const [paid, said] = [road.milestone('paid'), statuses()];
  if (paid === null) return new Float64Array(table.lines.length).fill(NEVER);
  return paid.map((at, line) => {
    const isPlan = at !== UNDATED && at >= locale.today + 1;
    const status = said?.[line];
    return isPlan || (status !== undefined && WITHOUT_MONEY.includes(status)) || !isReached(at) ? NEVER : at;
  });
}
