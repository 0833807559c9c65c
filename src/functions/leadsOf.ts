import { dayArgument } from '../read/arguments/plainArguments.ts';
import type { Arg } from '../read/cells/cell.ts';
import { readLeads } from '../read/leads/readLeads.ts';
import type { SheetLeads } from '../read/leads/sheetLeads.ts';
import { answersOf } from '../read/table/answersOf.ts';
import type { Settings } from '../read/tabs/settingsOf.ts';
import type { Host } from './host.ts';

/**
 * The leads of a range argument, read with what people have said about the table, as they were known
 * on the day of `as_of` where it is given.
 */
export function leadsOf(data: Arg, host: Host, given: Settings = {}, as_of?: Arg, argument = 'data'): SheetLeads {
  const leads = readLeads(data, argument, host, answersOf(given.columns), dayArgument(as_of, host, 'as_of'));
  // No copy: columns are read when they are asked for.
  return given.team === undefined ? leads : Object.assign(leads, { teamTab: given.team });
}
