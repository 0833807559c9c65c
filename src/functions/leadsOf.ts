import type { Arg } from '../read/cells/cell.ts';
import { type SheetLeads, readLeads } from '../read/leads/sheetLeads.ts';
import { answersOf } from '../read/table/answersOf.ts';
import type { Host } from './host.ts';

/** The leads of a range argument. */
export function leadsOf(data: Arg, host: Host, mapping?: Arg, argument = 'data'): SheetLeads {
  return readLeads(data, argument, host, answersOf(mapping));
}
