import { valueAt } from '../../core/leads.ts';
import { civilOf } from '../../core/time/days.ts';
import type { SheetLeads } from './sheetLeads.ts';

/** The earliest day of any milestone; null when there is no date at all. */
export function firstDay(leads: SheetLeads): number | null {
  let first = Infinity;
  for (const id of leads.road.ids()) {
    const days = leads.milestone(id);
    // No iterator: this runs once for each milestone, before the engine has compiled anything.
    for (let i = 0; days !== null && i < days.length; i++) if (valueAt(days, i) < first) first = valueAt(days, i);
  }
  return Number.isFinite(first) && civilOf(first).year > 0 ? Math.floor(first) : null;
}
