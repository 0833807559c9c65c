import { valueAt, isWritten, type Leads } from '../../leads.ts';
import { type Groups, groupOfLead, groupLeads } from '../groups.ts';
import { type Window, isInWindow, windowOf } from '../window.ts';
import type { Timeframe } from '../timeframe.ts';

/** Numbers added up. */
export interface Moments {
  n: number;
  sum: number;
  /** The sum of the squared differences from their mean. */
  squares: number;
}

/**
 * The numbers of the leads that reached To in the period. Leads without a number are left out; 0
 * counts.
 *
 * @param to When each lead reached To.
 * @param amounts The number of each lead, NaN where there is none.
 * @example
 * const leads = leadsOf({ who: ['Anna', 'Anna', 'Ben'], paid: [1, 2, 3], amount: [100, 50, 90] });
 * const columns = [leads.milestone('paid'), leads.number('amount')];
 * momentsOf(leads, ...columns, { period: null, asOfDay: 30 }).managers
 * // => [{ n: 2, sum: 150, squares: 1250 }, { n: 1, sum: 90, squares: 0 }]
 */
export function momentsOf(
  leads: Leads,
  to: Float64Array,
  amounts: Float64Array,
  timeframe: Timeframe,
): Groups<Moments> {
  const window = windowOf(timeframe);
  return groupLeads(
    leads,
    (): Moments => ({ n: 0, sum: 0, squares: 0 }),
    (groups, codes) => addValues(groups, codes, to, amounts, window),
  );
}

function addValues(
  groups: readonly Moments[],
  codes: Int32Array,
  to: Float64Array,
  amounts: Float64Array,
  window: Window,
): void {
  for (let lead = 0; lead < codes.length; lead++) {
    const amount = valueAt(amounts, lead);
    const group = groupOfLead(groups, codes, lead);
    if (group === undefined || !isWritten(amount) || !isInWindow(window, valueAt(to, lead))) continue;
    const { n, sum } = group;
    // Each value against the mean so far, so that big amounts do not drown their own spread: Youngs
    // & Cramer 1971.
    if (n > 0) group.squares += ((amount - sum / n) ** 2 * n) / (n + 1);
    group.sum += amount;
    group.n++;
  }
}
