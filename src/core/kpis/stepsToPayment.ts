import { valueAt, isReached, type Leads, type MilestoneId } from '../leads.ts';

/** What may lie between the first contact and the payment, in the usual order. */
const BETWEEN: readonly MilestoneId[] = ['call', 'webinar', 'meeting', 'proposal'];

/**
 * The steps of the road to payment that the data carry: `created`, then those of call, webinar,
 * meeting and proposal that at least one lead reached, then `paid` if any lead did.
 *
 * They stand in the usual order, unless the data say otherwise: a step moves before its neighbour
 * when more of the leads with both dates, on different days, had it first. All leads are asked, so
 * the order does not change with a period or a manager.
 *
 * @param dated True when only milestones with dates will do: a limit is asked.
 * @example
 * const leads = leadsOf({ created: [1, 2], meeting: [4, null], call: [2, 3], paid: [5, null] });
 * stepsToPayment(leads, true) // => ['created', 'call', 'meeting', 'paid']
 */
export function stepsToPayment(leads: Leads, dated: boolean): readonly string[] {
  const isThere = (id: string): boolean =>
    (!dated || leads.isDated(id)) && leads.milestone(id)?.some(isReached) === true;
  const between: MilestoneId[] = [];
  for (const id of BETWEEN.filter(isThere)) {
    let place = between.length;
    while (place > 0 && isEarlier(leads, id, between[place - 1] ?? id)) place--;
    between.splice(place, 0, id);
  }
  return ['created', ...between, ...['paid'].filter(isThere)];
}

/** By whole days: a column with times of day is not later than one without. */
function isEarlier(leads: Leads, id: string, other: string): boolean {
  const [ours, theirs] = [leads.milestone(id), leads.milestone(other)];
  if (ours === null || theirs === null) return false;
  let balance = 0;
  for (let lead = 0; lead < leads.count; lead++) {
    const days = Math.floor(valueAt(theirs, lead)) - Math.floor(valueAt(ours, lead));
    // A missing or undated one tells nothing.
    if (Number.isFinite(days)) balance += Math.sign(days);
  }
  return balance > 0;
}
