import type { Unit } from '../../core/kpis/kpi.ts';
import type { FieldKind } from '../../read/tabs/tab.ts';
import type { ROW_TABS } from '../../read/tabs/tabs.ts';
import type { Choice } from './choices.ts';
import type { BadgeNow, BonusNow, PointsNow, TabStanding } from './gameNow.ts';
import type { KpiNow } from './kpiNow.ts';
import type { Outcome } from './outcome.ts';
import type { TargetNow } from './targetNow.ts';

/** A tab whose rows the sidebar edits. */
export type RowTabId = keyof typeof ROW_TABS;

/** A column of such a tab. */
export type RowField<T extends RowTabId> = (typeof ROW_TABS)[T]['fields'][number];

/** A row that was read, and of which nothing more is calculated. */
export interface PlainNow {
  readonly kind: 'plain';
}

/** What is calculated for a row, for tabs where that is more than {@link PlainNow}. */
interface RowNows {
  readonly kpis: KpiNow;
  readonly targets: TargetNow;
  readonly badges: BadgeNow;
  readonly points: PointsNow;
  readonly bonuses: BonusNow;
}
export type RowNow<T extends RowTabId = RowTabId> = {
  readonly [K in RowTabId]: K extends keyof RowNows ? RowNows[K] : PlainNow;
}[T];

/** A text for each column of a tab. */
export type CellTexts<F extends string> = Readonly<Record<F, string>>;
/**
 * What a form holds. Words, KPIs and milestones are ids as the report offers them; shares have a
 * per cent sign.
 */
export type Draft<T extends RowTabId> = CellTexts<RowField<T>>;

/** A row as it was read. */
export interface TabRow<F extends string> {
  /** From 1. */
  readonly row: number;
  /** As they stand in the tab. */
  readonly cells: CellTexts<F>;
}

/** What to write to have a deleted row back. */
export interface TabUndo<F extends string> {
  readonly row: number;
  readonly cells: readonly (readonly [F, string | number | boolean | UndoneFormula | UndoneDay])[];
}

interface UndoneFormula {
  readonly formula: string;
}

/** As a serial number. */
interface UndoneDay {
  readonly day: number;
}

/** What is wrong with a row. */
export interface RowMistake<F extends string> {
  readonly kind: 'mistake';
  /** The field at fault; null when the data lack something. */
  readonly field: F | null;
  readonly message: string;
}

/** A row of a tab, as the sidebar lists it. */
export interface Entry<T extends RowTabId> extends TabRow<RowField<T>> {
  readonly draft: Draft<T>;
  /** Null without data. */
  readonly now: RowNow<T> | RowMistake<RowField<T>> | null;
}

/** A column of a tab, as a form asks for it. */
export interface FormField<F extends string> {
  readonly name: F;
  readonly label: string;
  readonly kind: FieldKind;
  readonly isRare: boolean;
  /** What a blank cell means, as a form text; empty where a blank means nothing. */
  readonly usual: string;
  /** The words that may stand there, or the number columns of the data. */
  readonly choices: readonly Choice[];
}

export interface RowList<T extends RowTabId> {
  readonly id: T;
  /** What the tab is called; null before there is one. */
  readonly tab: string | null;
  /** Titles of the columns that the tab has not: a blank one means the same. */
  readonly lacking: readonly string[];
  readonly fields: readonly FormField<RowField<T>>[];
  /** In the order of the tab. */
  readonly entries: readonly Entry<T>[];
  /**
   * How everybody stands by the rows. Null without data, and for tabs that say nothing about
   * people.
   */
  readonly standing: TabStanding | null;
}

/**
 * The result that a row would have. For a row with a mistake: only the mistake and the unit of its
 * amounts.
 */
export interface RowTry<T extends RowTabId> {
  readonly mistake: RowMistake<RowField<T>> | null;
  readonly now: RowNow<T> | null;
  readonly unit: Unit | null;
  readonly standing: TabStanding | null;
}

/** What to write, and the row as it was read; null adds a row. */
export interface RowDraft<T extends RowTabId> {
  readonly draft: Draft<T>;
  readonly was: TabRow<RowField<T>> | null;
}

/**
 * Somebody else has changed the row: nothing was written. `row` is where it stands now; null when
 * it is gone.
 */
interface RowClash {
  readonly kind: 'clash';
  readonly row: number | null;
}

/** What became of a draft. */
export type RowSaved<F extends string> = { readonly kind: 'kept'; readonly row: number } | RowClash | RowMistake<F>;

/** What became of each draft, in the same order, and the tab after the change. */
export interface RowsSaved<T extends RowTabId> {
  readonly list: RowList<T>;
  readonly saved: readonly RowSaved<RowField<T>>[];
}

/** What became of a row that was to be deleted, brought back or moved. */
export type RowMoved<F extends string> =
  { readonly kind: 'kept'; readonly row: number; readonly undo: TabUndo<F> | null } | RowClash;

/** The same, and the tab after the change. */
export interface RowChanged<T extends RowTabId> {
  readonly list: RowList<T>;
  readonly changed: RowMoved<RowField<T>>;
}

/** The calls about the rows of a tab. They are the same for every tab. */
export interface RowsApi<T extends RowTabId> {
  /** The rows, and the result of each on a data tab. */
  sidebarRows(id: T, tab: string | null): Outcome<RowList<T>>;
  /**
   * The result that a row would have beside the others. @param row Its row in the tab; null for one
   * that is not there yet.
   */
  sidebarTryRow(id: T, tab: string, draft: Draft<T>, row: number | null): Outcome<RowTry<T>>;
  /** Writes rows: all of them, or those that nobody else has changed meanwhile. */
  sidebarSaveRows(id: T, tab: string, drafts: readonly RowDraft<T>[]): Outcome<RowsSaved<T>>;
  /** Takes a row out of the tab, unless somebody has changed it meanwhile. */
  sidebarDeleteRow(id: T, tab: string | null, was: TabRow<RowField<T>>): Outcome<RowChanged<T>>;
  /** Writes a deleted row back. */
  sidebarRestoreRow(id: T, tab: string | null, undo: TabUndo<RowField<T>>): Outcome<RowChanged<T>>;
  /** Two rows change places, unless somebody has changed one of them meanwhile. */
  sidebarMoveRow(
    id: T,
    tab: string | null,
    was: TabRow<RowField<T>>,
    other: TabRow<RowField<T>>,
  ): Outcome<RowChanged<T>>;
}
