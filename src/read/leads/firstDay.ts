import { civilOf } from '../../core/time/days.ts';
import type { SheetLeads } from './sheetLeads.ts';

/** The earliest day of any milestone; null when there is no date at all. */
export function firstDay(leads: SheetLeads): number | null {
  let first = Infinity;
  for (const id of leads.road.ids()) {
    for (const at of leads.milestone(id) ?? []) if (at < first) first = at;
  }
  return Number.isFinite(first) && civilOf(first).year > 0 ? Math.floor(first) : null;
}
