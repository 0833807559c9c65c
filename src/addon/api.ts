import type { Format } from '../sheet/spill.ts';

/**
 * What the sidebar asks of the server over google.script.run, and what it gets: JSON only, so dates are ISO texts. Types alone,
 * because the sidebar knows nothing of the server but these.
 */
export interface SidebarApi {
  sidebarStart(): Outcome<Start>;
  /** What a tab's table was read as. */
  sidebarData(tab: string): Outcome<DataReport>;
  /** Selects cells for the user to see. */
  sidebarSelect(tab: string, a1: string): Outcome<Target>;
  /** The cell that is selected now. */
  sidebarTarget(): Outcome<Target>;
  /** What a formula would show at the selected cell. */
  sidebarPreview(request: FormulaRequest): Outcome<Preview>;
  /** Writes the formula into the selected cell. */
  sidebarInsert(request: FormulaRequest): Outcome<Inserted>;
}

/** A mistake that a person can mend arrives as a sentence in their language; anything else fails the call. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

export interface Start {
  /** The user's language: words of the sidebar. */
  readonly language: 'en' | 'ru';
  /** The spreadsheet's language: words inside formulas and results. */
  readonly sheetLanguage: 'en' | 'ru';
  readonly tabs: readonly Tab[];
  readonly target: Target;
}

export interface Tab {
  readonly name: string;
  /** Its first filled row has headers of a table of leads. */
  readonly isTable: boolean;
}

/** A selected cell. */
export interface Target {
  readonly tab: string;
  /** Such as `B4`. */
  readonly cell: string;
}

export interface DataReport {
  readonly tab: string;
  /** As a formula names it: `Deals!A:L`. */
  readonly range: string;
  readonly leads: number;
  readonly managers: readonly string[];
  /** ISO days; null when the table holds no date. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  readonly columns: readonly ColumnRead[];
  readonly problems: readonly Problem[];
  readonly milestones: readonly Choice[];
  readonly kpis: readonly KpiChoice[];
  readonly modes: readonly Choice[];
}

export interface ColumnRead {
  readonly letter: string;
  readonly header: string;
  /** What it is read as, in the user's language; null for a milestone of the table's own. */
  readonly meaning: string | null;
  readonly filled: number;
}

export interface Problem {
  /** `column` was left out as a whole, so it is told briefly. */
  readonly kind: 'column' | 'cells';
  readonly what: string;
  readonly count: number;
  /** The first ones only. */
  readonly cells: readonly string[];
  readonly done: string;
  readonly todo: string;
}

/** What a field offers: the text that goes into the formula, and the text that a person picks. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface KpiChoice extends Choice {
  readonly kind: 'result' | 'client' | 'process' | 'volume' | 'effort';
  /** False when the table lacks a column that it needs. */
  readonly isPossible: boolean;
}

/** Arguments in the order of the function's parameters; null is left out. */
export interface FormulaRequest {
  readonly name: string;
  readonly args: readonly (Argument | null)[];
  /** The formula that this one may replace, because it was inserted at the same cell a moment ago. */
  readonly replaces: Inserted | null;
}

export type Argument =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  /** The table of a tab, as an open range. */
  | { readonly kind: 'table'; readonly tab: string }
  /** Cells, as typed: `B1`, `Team!A2:A`. */
  | { readonly kind: 'cells'; readonly reference: string }
  /** Every manager of the table, one row each: their names are written beside the formula. */
  | { readonly kind: 'everyone' };

export interface Preview {
  /** As typed by hand in this spreadsheet, with `;` where its locale wants it. */
  readonly formula: string;
  readonly shown: Outcome<Grid>;
}

/** The first rows of a result. */
export interface Grid {
  readonly rows: readonly (readonly (string | number | boolean)[])[];
  /** One for each column. */
  readonly formats: readonly Format[];
  readonly hasTitles: boolean;
  /** Size of the whole result, titles included. */
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Where a formula was written and the area that it fills. */
export interface Inserted {
  readonly target: Target;
  /** The cell of the formula itself: beside the names when there are any. */
  readonly cell: string;
  readonly rows: number;
  readonly columns: number;
  /** The text of the cell after writing. */
  readonly formula: string;
}
