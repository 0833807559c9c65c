import { MILESTONES } from '../../core/leads.ts';
import { civilOf } from '../../core/time/days.ts';
import type { SheetLeads } from './sheetLeads.ts';

/**
 * The earliest day of any canonical milestone that has come; null when there is none. Columns of the table's own
 * may hold plans and birthdays.
 */
export function firstDay(leads: SheetLeads): number | null {
  let first = leads.reading.locale.today + 1;
  for (const id of MILESTONES) {
    for (const at of leads.milestone(id) ?? []) if (at < first) first = at;
  }
  return first < leads.reading.locale.today + 1 && civilOf(first).year > 0 ? Math.floor(first) : null;
}
