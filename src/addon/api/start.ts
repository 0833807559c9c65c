import type { Language } from '../../i18n/index.ts';
import type { Choice } from './choices.ts';
import type { CellPlace } from './outcome.ts';

/** What the sidebar shows first. */
export interface Start {
  /** The user's language: words of the sidebar. */
  readonly language: Language;
  /** The spreadsheet's language: words inside formulas and results. */
  readonly sheetLanguage: Language;
  readonly tabs: readonly LeadTab[];
  /** What a column of a table can be: ids, and their names in the user's language. */
  readonly meanings: readonly Choice[];
  /** The cell that is selected now. */
  readonly selected: CellPlace;
}

/** A tab that may hold leads. */
export interface LeadTab {
  readonly name: string;
  /** Its first filled row has headers of a table of leads, perhaps in one column. */
  readonly isTable: boolean;
  /** It holds counts of leads, an Evidence tab: data for what needs no single lead. */
  readonly isCounts: boolean;
  /** Another text when rows, columns or headers have changed. */
  readonly print: string;
}
