import type { SheetLeads } from '../leads/sheetLeads.ts';
import { aboutCells } from './aboutCells.ts';
import { aboutKind, aboutStages } from './aboutKind.ts';
import { aboutColumns, aboutUnused } from './aboutColumns.ts';
import { type Finding, collector } from './finding.ts';
import { aboutEvents } from './aboutEvents.ts';
import { aboutLeads } from './aboutLeads.ts';
import { aboutPeople } from './aboutPeople.ts';
import { aboutStatuses } from './aboutStatuses.ts';
import { aboutRows } from './aboutRows.ts';

export { type Finding, findingWords } from './finding.ts';

/**
 * All findings of a table: what was left out, what was read otherwise than written, and what a
 * person should look at. What matters most comes first. An empty list when nothing is odd.
 */
export function findingsOf(leads: SheetLeads): Finding[] {
  const { found, tell } = collector();
  aboutKind(leads, tell);
  aboutColumns(leads, tell);
  aboutCells(leads.reading, tell);
  if (leads.kind.is === 'events') aboutEvents(leads, leads.kind.log, tell);
  else if (leads.kind.is === 'stages') aboutStages(leads, leads.kind.history, tell);
  else {
    aboutStatuses(leads, tell);
    aboutLeads(leads, tell);
  }
  aboutPeople(leads, tell);
  aboutRows(leads, tell);
  aboutUnused(leads, tell);
  return found;
}
