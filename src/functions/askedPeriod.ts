import type { Period } from '../core/time/period.ts';
import { periodArgument } from '../read/arguments/periodArgument.ts';
import type { Arg } from '../read/cells/cell.ts';
import type { SheetLeads } from '../read/leads/sheetLeads.ts';
import { asOfDay } from './asOfDay.ts';
import type { Host } from './host.ts';

/**
 * The period of an argument, null for all time. Words of time count from `as_of`, else from the last
 * day of the data.
 */
export function askedPeriod(period: Arg, leads: SheetLeads, host: Host, as_of?: Arg): Period | null {
  return periodArgument(period, host, () => asOfDay(as_of, leads, host, true));
}
