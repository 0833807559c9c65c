import type { Format } from '../sheet/spill.ts';

/**
 * What the sidebar asks of the server over google.script.run, and what it gets: JSON only, so dates are ISO texts. Types alone,
 * because the sidebar knows nothing of the server but these.
 */
export interface SidebarApi {
  sidebarStart(): Outcome<Start>;
  /** What a tab's table was read as. */
  sidebarData(tab: string): Outcome<DataReport>;
  /** Keeps what a header of a tab is: the id of a column, `-` to leave it out, null for "as recognised". */
  sidebarMap(tab: string, header: string, meaning: string | null): Outcome<DataReport>;
  /** The team's own KPIs, and what they come to on a data tab. */
  sidebarKpis(tab: string | null): Outcome<KpiList>;
  /** What a KPI would come to. @param row Its row in the KPIs tab; null for one that is not there yet. */
  sidebarTryKpi(tab: string, draft: KpiCells, row: number | null): Outcome<KpiNow>;
  /** Writes a KPI into the KPIs tab. @param was The row as it was read; null adds one. */
  sidebarSaveKpi(tab: string, draft: KpiCells, was: KpiRow | null): Outcome<KpiWritten>;
  /** Takes a KPI out of the tab, unless somebody has changed it meanwhile. */
  sidebarDeleteKpi(tab: string | null, was: KpiRow): Outcome<KpiWritten>;
  /** Writes a deleted KPI back. */
  sidebarRestoreKpi(tab: string | null, undo: KpiUndo): Outcome<KpiWritten>;
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
export type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  /** `at` is the cell where it can be mended. */
  | { readonly ok: false; readonly message: string; readonly at?: Target };

export interface Start {
  /** The user's language: words of the sidebar. */
  readonly language: 'en' | 'ru';
  /** The spreadsheet's language: words inside formulas and results. */
  readonly sheetLanguage: 'en' | 'ru';
  readonly tabs: readonly Tab[];
  /** What a column of a table can be: ids, and their names in the user's language. */
  readonly meanings: readonly Choice[];
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
  /** The tab that says what columns are, where somebody has; null when recognition was left alone. */
  readonly mapping: string | null;
  /** The CRM that wrote the table, when it is known. */
  readonly from: string | null;
  /** Whether its rows are events instead of leads. */
  readonly isLog: boolean;
  /** What became of its rows: those read, merged into them and skipped are all that there are. */
  readonly rows: { readonly total: number; readonly read: number; readonly merged: number; readonly skipped: number };
  readonly leads: number;
  readonly managers: readonly string[];
  /** ISO days; null when the table holds no date. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  /** Code of the main currency, when something names it. */
  readonly currency: string | null;
  /** The row of the headers, from 1. */
  readonly headerRow: number;
  /** Every column with a header. */
  readonly columns: readonly ColumnRead[];
  /** Columns that could be the same; the first of each is used. */
  readonly choices: readonly ColumnChoice[];
  readonly problems: readonly Problem[];
  readonly milestones: readonly Choice[];
  readonly kpis: readonly KpiChoice[];
  readonly modes: readonly Choice[];
}

export interface ColumnRead {
  readonly letter: string;
  readonly header: string;
  /** Id of the column that it is read as, `own` for a milestone of the table's own, null when nothing reads it. */
  readonly meaning: string | null;
  /** How many of its cells are filled; null when nothing reads it. */
  readonly filled: number | null;
  /** A person said what it is. */
  readonly isSet: boolean;
}

export interface ColumnChoice {
  /** Id of what they could be. */
  readonly meaning: string;
  readonly columns: readonly { readonly letter: string; readonly header: string }[];
}

export interface Problem {
  /** A `note` tells what was left out or put together as it should be. */
  readonly kind: 'problem' | 'note';
  readonly what: string;
  readonly count: number;
  /** The first ones only; a whole row is `5:5`. */
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

/** A text for each column of a tab with settings. */
export type Cells<F extends string> = Readonly<Record<F, string>>;

export interface TabRow<F extends string> {
  /** From 1. */
  readonly row: number;
  /** As they stand in the tab. */
  readonly cells: Cells<F>;
}

/** What to write to have a deleted row back. */
export interface TabUndo<F extends string> {
  readonly row: number;
  readonly cells: readonly (readonly [F, string | number | boolean])[];
}

export type KpiField = 'name' | 'measure' | 'from' | 'to' | 'within' | 'column' | 'better' | 'kind';
export type KpiCells = Cells<KpiField>;
export type KpiRow = TabRow<KpiField>;
export type KpiUndo = TabUndo<KpiField>;

export interface OwnKpi extends KpiRow {
  /** As the form holds it: ids of words and columns, milestones as the report offers them. */
  readonly draft: KpiCells;
  /** Null without data. */
  readonly now: KpiNow | null;
}

export interface KpiList {
  /** The KPIs tab; null before there is one. */
  readonly tab: string | null;
  readonly own: readonly OwnKpi[];
  /** The number columns that the data have. */
  readonly columns: readonly Choice[];
}

/** What a KPI comes to, or what is wrong with it. */
export type KpiNow =
  | {
      readonly kind: 'value';
      /** Null when there is nothing to count. */
      readonly value: number | null;
      readonly unit: Format;
      readonly leads: number;
      readonly ripening: number;
    }
  /** `field` is null when it is the data that lack something. */
  | { readonly kind: 'mistake'; readonly field: KpiField | null; readonly message: string };

export type KpiWritten =
  | { readonly kind: 'kept'; readonly list: KpiList; readonly row: number; readonly undo: KpiUndo | null }
  /** Somebody else has changed it: nothing was written. Null when it is gone. */
  | { readonly kind: 'clash'; readonly list: KpiList; readonly row: number | null }
  | Extract<KpiNow, { kind: 'mistake' }>;

/** Arguments in the order of the function's parameters; null is left out. */
export interface FormulaRequest {
  readonly name: string;
  readonly args: readonly (Argument | null)[];
  /** The formula that this one may replace, because it was inserted at the same cell a moment ago. */
  readonly replaces: Inserted | null;
}

/** Tabs with settings that functions take. */
export type SettingsId = 'kpis' | 'targets' | 'badges' | 'levels' | 'points' | 'bonuses' | 'holidays';

export type Argument =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  /** The table of a tab, as an open range. */
  | { readonly kind: 'table'; readonly tab: string }
  /** A tab with settings, where there is one. */
  | { readonly kind: 'settings'; readonly tab: SettingsId; readonly isOptional: boolean }
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
