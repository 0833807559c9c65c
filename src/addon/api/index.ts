import type { Better, Kind, Unit } from '../../core/kpis/kpi.ts';
import type { History } from '../../core/forecast/histories.ts';
import type { PeriodUnit } from '../../core/time/periodUnit.ts';
import type { Format } from '../../functions/table/format.ts';
import type { Language } from '../../i18n/languages.ts';
import type { CardAnswer } from './card.ts';

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
  /** The targets of the Targets tab, and what each chance is on a data tab. */
  sidebarTargets(tab: string | null): Outcome<TargetList>;
  /** The funnel of the whole team, and where it breaks. */
  sidebarRoad(tab: string): Outcome<RoadPicture>;
  /** All that is known of a KPI for the chance of a target. @param kpi As a form holds it. */
  sidebarHistory(tab: string, kpi: string, per: PeriodUnit): Outcome<KpiPast>;
  /** Writes targets into the Targets tab, all or those that nobody else has changed meanwhile. */
  sidebarSaveTargets(tab: string, drafts: readonly TargetDraft[]): Outcome<TargetsWritten>;
  /** Takes a target out of the tab, unless somebody has changed it meanwhile. */
  sidebarDeleteTarget(tab: string | null, was: TargetRow): Outcome<Written<TargetList, TargetField>>;
  /** Writes a deleted target back. */
  sidebarRestoreTarget(tab: string | null, undo: TabUndo<TargetField>): Outcome<Written<TargetList, TargetField>>;
  /** What the chance of each target was before the running period began: by the rows of the tab; null where nothing tells. */
  sidebarOldChances(tab: string): Outcome<readonly { readonly row: number; readonly chance: number | null }[]>;
  /** One's own card on a data tab. @param name Null: who was chosen last; empty: somebody who is not in the list yet. */
  sidebarCard(tab: string, name: string | null): Outcome<CardAnswer>;
  /** The rows of a tab of the game, and what they come to on a data tab. */
  sidebarSettings(id: GameId, tab: string | null): Outcome<GameList>;
  /** What a row would come to beside the others. @param row Its row in the tab; null for one that is not there yet. */
  sidebarTrySetting(id: GameId, tab: string, draft: GameCells, row: number | null): Outcome<GameTry>;
  /** Writes a row into a tab of the game. @param was The row as it was read; null adds one. */
  sidebarSaveSetting(id: GameId, tab: string, draft: GameCells, was: GameRow | null): Outcome<GameWritten>;
  /** Takes a row out of the tab, unless somebody has changed it meanwhile. */
  sidebarDeleteSetting(id: GameId, tab: string | null, was: GameRow): Outcome<GameWritten>;
  /** Writes a deleted row back. */
  sidebarRestoreSetting(id: GameId, tab: string | null, undo: TabUndo<string>): Outcome<GameWritten>;
  /** Two rows change places, unless somebody has changed one of them meanwhile. */
  sidebarMoveSetting(id: GameId, tab: string | null, was: GameRow, other: GameRow): Outcome<GameWritten>;
  /** Adds those badges of the ready set that the tab does not have. */
  sidebarReadyBadges(tab: string): Outcome<{ readonly list: GameList; readonly added: number }>;
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
  readonly language: Language;
  /** The spreadsheet's language: words inside formulas and results. */
  readonly sheetLanguage: Language;
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

/** The steps of the road in order; none where the data know one step only. */
export interface RoadPicture {
  readonly steps: readonly {
    readonly from: string;
    readonly to: string;
    /** That came to its beginning. */
    readonly leads: number;
    /** Of these, those that have not had the usual time yet. */
    readonly ripening: number;
    /** Share of the others that passed it. */
    readonly rate: number | null;
    /** What the team's best already reach. */
    readonly best: number | null;
    /** More arrivals at the end of the road at that level. */
    readonly gain: number | null;
    readonly isBroken: boolean;
  }[];
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

/** What came of writing a row of a tab with settings, and the tab as it stands after. */
export type Written<L, F extends string> =
  | { readonly kind: 'kept'; readonly list: L; readonly row: number; readonly undo: TabUndo<F> | null }
  /** Somebody else has changed it: nothing was written. Null when it is gone. */
  | { readonly kind: 'clash'; readonly list: L; readonly row: number | null }
  | Mistake<F>;

/** `field` is null when it is the data that lack something. */
export interface Mistake<F extends string> {
  readonly kind: 'mistake';
  readonly field: F | null;
  readonly message: string;
}

export type KpiWritten = Written<KpiList, KpiField>;

export type TargetField = 'who' | 'kpi' | 'target' | 'per' | 'weight';
export type TargetCells = Cells<TargetField>;
export type TargetRow = TabRow<TargetField>;

/** What is to be written, and the row as it was read; null adds one. */
export interface TargetDraft {
  readonly draft: TargetCells;
  readonly was: (TargetRow & { readonly draft: TargetCells }) | null;
}

export interface TargetEntry extends TargetRow {
  /** As the form holds it: `who` as the list offers it, the KPI as the report does, a share with its per cent sign. */
  readonly draft: TargetCells;
  /** Null without data. */
  readonly now: TargetNow | Mistake<TargetField> | null;
}

/** A target that was read, and its chance in the next whole period. */
export interface TargetNow {
  readonly kind: 'target';
  /** Null is the whole team. */
  readonly manager: string | null;
  /** In the user's language. */
  readonly kpi: string;
  /** In the KPI's unit; a share is from 0 to 1. */
  readonly goal: number;
  readonly per: PeriodUnit;
  readonly unit: Unit;
  readonly better: Better;
  /** What the audit and the game look at. */
  readonly kpiKind: Kind;
  /** A share was typed as a number of per cent. */
  readonly isPercent: boolean;
  /** 0 to 1; null when nothing tells. */
  readonly chance: number | null;
  /** The three honest targets, from the likely to the hardest; null without any history. */
  readonly tiers: readonly (number | null)[];
  /** Why the data cannot carry the KPI; null when they can. */
  readonly lacking: string | null;
}

export interface TargetList {
  /** The Targets tab; null before there is one. */
  readonly tab: string | null;
  /** What stands for the whole team in a form. */
  readonly everybody: string;
  readonly targets: readonly TargetEntry[];
}

/** What is known of a KPI in weeks, months or quarters, for the chance of any target. */
export interface KpiPast {
  readonly unit: Unit;
  readonly better: Better;
  readonly kind: Kind;
  /** Of money, when the data name it. */
  readonly currency: string | null;
  /** KPIs of quality that the data can carry, best first, of which one should stand beside a KPI of effort or volume. */
  readonly pairs: readonly string[];
  /** Each in the next whole period, from its start. */
  readonly managers: readonly { readonly name: string; readonly history: History }[];
  readonly team: History;
}

/** What became of each draft, in order, and the tab as it stands after. */
export interface TargetsWritten {
  readonly list: TargetList;
  readonly written: readonly (
    | { readonly kind: 'kept'; readonly row: number }
    | { readonly kind: 'clash'; readonly row: number | null }
    | Mistake<TargetField>
  )[];
}

/** Tabs with the rules of the game. */
export type GameId = 'badges' | 'points' | 'levels' | 'bonuses';
export type GameCells = Cells<string>;
export type GameRow = TabRow<string>;

export interface GameEntry extends GameRow {
  /** As the form holds it: ids of words, KPIs and milestones as the report offers them, shares with their per cent sign. */
  readonly draft: GameCells;
  /** Null without data. */
  readonly now: GameNow | Mistake<string> | null;
}

/** What a rule of the game comes to. `unit` is that of its levels; null where it has none. */
export type GameNow =
  | {
      readonly kind: 'badge';
      readonly unit: Unit;
      /** It is for effort or volume, whatever comes of it. */
      readonly isNoise: boolean;
      /** Managers who have earned it so far. */
      readonly has: readonly string[];
      /** How many managers earned it in the last whole period of the badge; of all time, in the last month. */
      readonly last: number;
      readonly lastOf: PeriodUnit;
      /** Leads of that period are ripening, so that more may earn it. */
      readonly isRipening: boolean;
    }
  | {
      readonly kind: 'points';
      readonly unit: Unit | null;
      /** Effort without a quality KPI: it earns nothing. */
      readonly isUnpaired: boolean;
      /** What would mend that: a quality KPI with its floor and goal, as a form holds them; null when the data have none. */
      readonly pair: { readonly quality: string; readonly floor: string; readonly goal: string } | null;
    }
  | { readonly kind: 'level'; readonly unit: null }
  | {
      readonly kind: 'bonus';
      readonly unit: Unit | null;
      /** In the user's language. */
      readonly kpi: string;
      /** A share of the target. */
      readonly from: number;
      readonly pays: number;
    };

/** How everybody stands by the rules of a tab: the first column is the name, and in a second line what it is about. */
export interface Standing {
  /** As people type it: the month of the points; null is all time. */
  readonly period: string | null;
  readonly columns: readonly { readonly title: string; readonly format: Format }[];
  readonly rows: readonly (readonly (string | number | null)[])[];
  /** What is to be said about the rules, as sentences. */
  readonly notes: readonly string[];
  /** The tab without which nobody stands anywhere. */
  readonly lacks: 'points' | 'targets' | null;
}

export interface GameList {
  readonly id: GameId;
  /** Null before there is one. */
  readonly tab: string | null;
  /** In the order of the tab. */
  readonly entries: readonly GameEntry[];
  /** Null without data, and for badges. */
  readonly standing: Standing | null;
}

/** What a row would come to; of one with a mistake nothing but that and the unit of its levels is told. */
export interface GameTry {
  readonly mistake: Mistake<string> | null;
  readonly now: GameNow | null;
  readonly unit: Unit | null;
  readonly standing: Standing | null;
}

export type GameWritten = Written<GameList, string>;

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
