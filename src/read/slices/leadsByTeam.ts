import { NOBODY } from '../../core/leads.ts';
import type { SheetLeads } from '../leads/sheetLeads.ts';
import { regrouped } from './regrouped.ts';
import { teamsOf } from './teamsOf.ts';

/** The leads counted by team instead of by manager; without teams everybody is nobody's. */
export function leadsByTeam(leads: SheetLeads): SheetLeads {
  const { names, ofLeads } = teamsOf(leads);
  return regrouped(leads, names, names.length === 0 ? leads.managers.codes.map(() => NOBODY) : ofLeads());
}
