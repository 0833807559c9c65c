import { areCounts } from '../core/kpis/counted/kpiCounts.ts';
import { dayArgument } from '../read/arguments/plainArguments.ts';
import type { Arg } from '../read/cells/cell.ts';
import type { SheetLeads } from '../read/leads/sheetLeads.ts';
import type { Host } from './host.ts';

/**
 * The last known day: `as_of` as given, else the latest day in the data that is not in the future.
 * When the answer does not depend on the age of leads (`exact` is false), today gives the same
 * answer, and the dates need not be read; counts are always of their own day.
 */
export function asOfDay(as_of: Arg, leads: SheetLeads, host: Host, exact: boolean): number {
  return dayArgument(as_of, host, 'as_of') ?? (exact || areCounts(leads) ? leads.lastDay(host.today) : host.today);
}
