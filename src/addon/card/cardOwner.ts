import { KpiError } from '../../core/errors.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import type { OwnKpis } from '../../read/tabs/rows/ownKpis.ts';

/** Whose card it is, and the data that it is made from. */
export interface CardOwner {
  readonly leads: SheetLeads;
  /** The team's own KPIs. */
  readonly own: OwnKpis;
  /** Code of the manager; NOBODY for somebody without leads. */
  readonly code: number;
  readonly asOfDay: number;
}

/**
 * A part of the card. Null where the data cannot carry it, so that the other parts are still shown.
 */
export function partOrNull<T>(run: () => T): T | null {
  try {
    return run();
  } catch (error) {
    if (error instanceof KpiError) return null;
    throw error;
  }
}
