import { MILESTONES } from '../../core/leads.ts';
import { civilOf } from '../../core/time/days.ts';
import type { SheetLeads } from './sheetLeads.ts';

/**
 * The earliest day of any canonical milestone; null when there is none. Columns of the table's own
 * may hold plans and birthdays.
 */
export function firstDay(leads: SheetLeads): number | null {
  let first = Infinity;
  for (const id of MILESTONES) {
    for (const at of leads.milestone(id) ?? []) if (at < first) first = at;
  }
  return Number.isFinite(first) && civilOf(first).year > 0 ? Math.floor(first) : null;
}
