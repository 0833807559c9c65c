import type { Zone } from './dates/zone.ts';

/** Where the spreadsheet is: its clock, its day, and how people there write dates. */
export interface SheetLocale {
  readonly zone: Zone;
  /** Today as a local day serial. */
  readonly today: number;
  /**
   * Whether people there write the month first, as 11/23/2026; asked only where the data themselves
   * do not tell.
   */
  readonly monthFirst: boolean;
}
