import { type Leads, isReached, valueAt } from '../leads.ts';

/**
 * When each lead reached the first of several milestones (`left` or `refunded`): the earliest date,
 * UNDATED when only undated ones are known. Null when the data carry none of them.
 *
 * @example
 * const leads = leadsOf({ created: [1, 1], left: [9, null], refunded: [5, UNDATED] });
 * [...firstReached(leads, ['left', 'refunded'])] // => [5, UNDATED]
 */
export function firstReached(leads: Leads, ids: readonly string[]): Float64Array | null {
  return earliestDays(ids.map((id) => leads.milestone(id)));
}

/**
 * As {@link firstReached}, of milestones that are at hand.
 *
 * @example
 * [...earliestDays([new Float64Array([4, 2]), null, new Float64Array([3, 7])])] // => [3, 2]
 */
export function earliestDays(milestones: readonly (Float64Array | null)[]): Float64Array | null {
  const [first, ...rest] = milestones.filter((column) => column !== null);
  if (first === undefined || rest.length === 0) return first ?? null;
  const earliest = first.slice();
  for (const column of rest)
    for (let lead = 0; lead < earliest.length; lead++) {
      const day = valueAt(column, lead);
      // NEVER is no rival: every comparison with it is false.
      if (isReached(day) && !(valueAt(earliest, lead) <= day)) earliest[lead] = day;
    }
  return earliest;
}
