import { areCounts } from '../../core/kpis/counted/kpiCounts.ts';
import { REPORT_DAY } from '../../core/kpis/dayTotalKpi.ts';
import { MILESTONES, NEVER } from '../../core/leads.ts';
import { civilOf } from '../../core/time/days.ts';
import type { SheetLeads } from './sheetLeads.ts';

/**
 * The earliest day of any canonical milestone, or of totals, that has come; null when there is none. Columns of the table's own
 * may hold plans and birthdays.
 */
export function firstDay(leads: SheetLeads): number | null {
  if (areCounts(leads)) return leads.counts.firstDay() < Infinity ? leads.counts.firstDay() : null;
  let first = leads.reading.locale.today + 1;
  for (const id of [...MILESTONES, REPORT_DAY]) {
    const days = leads.milestone(id);
    if (days !== null) first = earlierOf(days, first);
  }
  return first < leads.reading.locale.today + 1 && civilOf(first).year > 0 ? Math.floor(first) : null;
}

/** The earliest of these days and another one. */
function earlierOf(days: Float64Array, other: number): number {
  let first = other;
  for (let i = 0; i < days.length; i++) {
    const at = days[i] ?? NEVER;
    if (at < first) first = at;
  }
  return first;
}
