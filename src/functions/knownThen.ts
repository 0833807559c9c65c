import { KpiError } from '../core/errors.ts';
import { dayArgument } from '../read/arguments/plainArguments.ts';
import type { Arg } from '../read/cells/cell.ts';
import { isOfToday } from '../read/leads/isOfToday.ts';
import type { SheetLeads } from '../read/leads/sheetLeads.ts';
import type { Host } from './host.ts';

/**
 * Refuses groups by a column that goes on changing, such as a status, where a past day is asked
 * about: its words are those of today.
 *
 * @throws KpiError `mix-of-today`.
 */
export function mustBeKnownThen(named: string, leads: SheetLeads, host: Host, as_of: Arg): void {
  const day = dayArgument(as_of, host, 'as_of');
  if (day !== null && day < host.today && isOfToday(leads, named)) throw new KpiError('mix-of-today', { found: named });
}
