import type { SheetLeads } from '../leads/sheetLeads.ts';

/** The same leads, counted by other groups than managers. */
export function regrouped(leads: SheetLeads, names: readonly string[], codes: Int32Array): SheetLeads {
  return { ...leads, managers: { names, codes } };
}
