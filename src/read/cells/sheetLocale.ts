import type { Zone } from './dates/zone.ts';

/**
 * Where the spreadsheet is: its time zone, today's date there, and how people there write dates.
 */
export interface SheetLocale {
  readonly zone: Zone;
  /** Today as a local day serial. */
  readonly today: number;
  /**
   * Whether people there write the month first, as 11/23/2026. It matters only where the data prove
   * nothing.
   */
  readonly monthFirst: boolean;
}
