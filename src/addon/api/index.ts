import type { PeriodUnit } from '../../core/time/periodUnit.ts';
import type { BehindAsk, BehindNumber } from './behindNumber.ts';
import type { CardAnswer } from './cardAnswer.ts';
import type { DataReport } from './dataReport.ts';
import type {
  AddedTabs,
  FormulaChange,
  FormulaRequest,
  Inserted,
  PlainFormulas,
  Preview,
  UndoneTabs,
} from './formulaRequest.ts';
import type {
  FileLook,
  FilePrints,
  FileRows,
  GoneRow,
  ImportChanges,
  ImportOrder,
  ImportPlan,
  ImportResult,
  ImportTargets,
  Imported,
  StagedRow,
} from './importFile.ts';
import type { CheckBegun, CheckLeft, CheckPart, CheckRead, Tried } from './googleCheck.ts';
import type { CellPlace, Outcome } from './outcome.ts';
import type { RowList, RowTabId, RowsApi } from './rowsApi.ts';
import type { JoinMade, JoinPlan, JoinStage, ReadyPage, SourceList } from './sources.ts';
import type { Start } from './start.ts';
import type { SplitPlan, SplitTable } from './splitTable.ts';
import type { TableAnswer } from './tableAnswer.ts';
import type { KpiPast, OldChance, PacePicture, RoadPicture } from './targetNow.ts';

export type * from './behindNumber.ts';
export type * from './cardAnswer.ts';
export type * from './choices.ts';
export type * from './dataReport.ts';
export type * from './formulaRequest.ts';
export type * from './gameNow.ts';
export type * from './googleCheck.ts';
export type * from './importFile.ts';
export type * from './kpiNow.ts';
export type * from './outcome.ts';
export type * from './rowsApi.ts';
export type * from './sources.ts';
export type * from './start.ts';
export type * from './splitTable.ts';
export type * from './tableAnswer.ts';
export type * from './targetNow.ts';

/**
 * What the sidebar asks the server over google.script.run, and what it gets. It is JSON, so dates
 * are ISO texts. Only types stand here, because they are all that the sidebar knows of the server.
 */
export interface SidebarApi extends RowsApi<RowTabId> {
  sidebarStart(): Outcome<Start>;
  /** What a tab's table was read as. */
  sidebarData(tab: string): Outcome<DataReport>;
  /** Saves what a person says about a tab. */
  sidebarAnswer(tab: string, answer: TableAnswer): Outcome<DataReport>;
  /** What splitting a tab of whole lines would make. */
  sidebarSplitPlan(tab: string): Outcome<SplitPlan>;
  /** Splits the lines of a tab into a new tab. */
  sidebarSplit(tab: string): Outcome<SplitTable>;
  /** Takes that tab away again. */
  sidebarUnsplit(made: SplitTable): Outcome<null>;
  /** Looks at a part of a file. @param before What was seen in the parts before it. */
  sidebarImportLook(rows: FileRows, before: FileLook | null): Outcome<FileLook>;
  /** What a file is recognised as. @param rows Its first part. */
  sidebarImportPlan(look: FileLook, rows: FileRows): Outcome<ImportPlan>;
  /** Where the columns of a file go in a tab. */
  sidebarImportTargets(tab: string, plan: ImportPlan): Outcome<ImportTargets>;
  /** IDs and fingerprints of rows of a file. */
  sidebarImportPrints(rows: FileRows, plan: ImportPlan, targets: ImportTargets): Outcome<FilePrints>;
  /** What a file would change in a tab. */
  sidebarImportCompare(plan: ImportPlan, targets: ImportTargets, file: FilePrints): Outcome<ImportChanges>;
  /** Writes a part into a hidden tab. @param stage Its name; null makes it. @param at Rows before. */
  sidebarImportStage(
    order: ImportOrder,
    stage: string | null,
    at: number,
    rows: readonly StagedRow[],
  ): Outcome<{ readonly stage: string }>;
  /** Puts all that was written there in place. @param name Of a new tab. */
  sidebarImportPut(order: ImportOrder, stage: string, name: string, gone: readonly GoneRow[]): Outcome<ImportResult>;
  /** Forgets what was written there. */
  sidebarImportDrop(stage: string): Outcome<null>;
  /** Takes an import back. */
  sidebarImportUndo(made: Imported): Outcome<null>;
  /** The tabs that can be joined. */
  sidebarSources(): Outcome<SourceList>;
  /** What joining these tabs would make. @param tabs That of the leads first. */
  sidebarJoinPlan(tabs: readonly string[]): Outcome<JoinPlan>;
  /** Writes the next rows as values into a hidden tab. @param before Null for the first ones. */
  sidebarJoinStage(tabs: readonly string[], before: JoinStage | null): Outcome<JoinStage>;
  /** Puts the joined table in place. @param stage Null for a formula. */
  sidebarJoinPut(tabs: readonly string[], stage: JoinStage | null): Outcome<JoinMade>;
  /** Whether the formula of a joined tab is calculated. */
  sidebarJoinReady(made: JoinMade): Outcome<boolean>;
  /** Deletes a joined tab that was made a moment ago. */
  sidebarJoinUndo(made: JoinMade): Outcome<null>;
  /** Makes tabs for whoever has no table yet: made-up leads, or everything. @returns Their names. */
  sidebarBegin(what: 'sample' | 'sheet'): Outcome<readonly string[]>;
  /** Makes a tab with one formula over a table. @returns Its name. */
  sidebarMakePage(tab: string, page: ReadyPage): Outcome<string>;
  /** The funnel of the whole team, and where it breaks. */
  /** @param row Of the Targets tab; null is the first that adds up. */
  sidebarPacePicture(tab: string, row: number | null): Outcome<PacePicture>;
  sidebarRoadPicture(tab: string): Outcome<RoadPicture>;
  /** All that is known of a KPI for the chance of a target. @param kpi As a form holds it. */
  sidebarKpiPast(tab: string, kpi: string, per: PeriodUnit): Outcome<KpiPast>;
  /** The chance that each target had before the running period began. */
  sidebarOldChances(tab: string): Outcome<readonly OldChance[]>;
  /**
   * One's own card on a data tab. @param name Null: who was chosen last; empty: somebody who is not
   * in the list yet.
   */
  sidebarCard(tab: string, name: string | null): Outcome<CardAnswer>;
  /** Adds those badges of the ready set that the tab does not have. */
  sidebarReadyBadges(tab: string): Outcome<{ readonly list: RowList<'badges'>; readonly added: number }>;
  /** The rows behind the number of a cell. */
  sidebarBehind(ask: BehindAsk): Outcome<BehindNumber>;
  /** Selects cells for the user to see. */
  sidebarSelect(tab: string, a1: string): Outcome<CellPlace>;
  /** The cell that is selected at this moment. */
  sidebarSelected(): Outcome<CellPlace>;
  /** What a formula would show at the selected cell. */
  sidebarPreview(request: FormulaRequest): Outcome<Preview>;
  /** The formulas that read a table without what people have said about it. */
  sidebarPlainFormulas(tab: string): Outcome<PlainFormulas>;
  /** Adds the mapping tab of a table to these formulas. */
  sidebarAddTab(tab: string): Outcome<AddedTabs>;
  /** Puts the formulas back. */
  sidebarUndoTab(changes: readonly FormulaChange[]): Outcome<UndoneTabs>;
  /** Begins a part of the check with Google. @param tab Null makes the temporary tab. */
  sidebarCheckBegin(tab: string | null, part: CheckPart, found: readonly Tried[]): Outcome<CheckBegun>;
  /** What its cells tell by now. */
  sidebarCheckRead(tab: string, part: CheckPart): Outcome<CheckRead>;
  /** Deletes the temporary tab. */
  sidebarCheckEnd(tab: string | null): Outcome<CheckLeft | null>;
  /** Fails on purpose. */
  sidebarCheckFail(): Outcome<null>;
  /** Writes the formula into the selected cell where that is free, else into a new tab. @param title Names it. */
  sidebarInsert(request: FormulaRequest, title: string): Outcome<Inserted>;
}
