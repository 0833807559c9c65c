import { REPORT_DAY } from '../../core/kpis/dayTotalKpi.ts';
import { MILESTONES, valueAt } from '../../core/leads.ts';
import { civilOf } from '../../core/time/days.ts';
import type { SheetLeads } from './sheetLeads.ts';

/**
 * The earliest day of any canonical milestone, or of totals, that has come; null when there is none. Columns of the table's own
 * may hold plans and birthdays.
 */
export function firstDay(leads: SheetLeads): number | null {
  let first = leads.reading.locale.today + 1;
  for (const id of [...MILESTONES, REPORT_DAY]) {
    const days = leads.milestone(id);
    // No iterator: this runs once for each milestone, before the engine has compiled anything.
    for (let i = 0; days !== null && i < days.length; i++) if (valueAt(days, i) < first) first = valueAt(days, i);
  }
  return first < leads.reading.locale.today + 1 && civilOf(first).year > 0 ? Math.floor(first) : null;
}
