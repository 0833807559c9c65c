import { KpiError } from '../../core/errors.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import type { OwnKpis } from '../../read/tabs/ownKpis.ts';

/** Whose card, and on what. */
export interface CardOwner {
  readonly leads: SheetLeads;
  /** The team's own KPIs. */
  readonly own: OwnKpis;
  /** Code of the manager; NOBODY for somebody without leads. */
  readonly code: number;
  readonly asOfDay: number;
}

/** A part of the card; null where the data cannot carry it, for the other parts go on. */
export function partOrNull<T>(run: () => T): T | null {
  try {
    return run();
  } catch (error) {
    if (error instanceof KpiError) return null;
    throw error;
  }
}
