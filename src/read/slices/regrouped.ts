import type { SheetLeads } from '../leads/sheetLeads.ts';

/**
 * The same leads, counted by other groups than managers.
 *
 * @param lineGroups The group of each line of the sheet, which only a receipt asks for.
 */
export function regrouped(
  leads: SheetLeads,
  names: readonly string[],
  codes: Int32Array,
  lineGroups?: () => Int32Array,
): SheetLeads {
  return { ...leads, managers: { names, codes }, people: leads.people ?? leads.managers, lineGroups };
}
