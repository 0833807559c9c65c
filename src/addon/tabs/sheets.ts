import { TEXTS } from '../../i18n/index.ts';
import type { Cell } from '../../read/cells/cell.ts';
import { changesSoFar } from '../cells/writes.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rows = readonly (readonly Cell[])[];

/** A sheet with cells. */
export interface GridSheet {
  readonly sheet: Sheet;
  readonly id: number;
  readonly name: string;
}

/** Titles, filters and blank rows may stand above a header. It is looked for in this many rows. */
export const HEADER_WITHIN = 12;

/** Whether two names are those of one tab: to Google their case makes no difference. */
export function isSameTab(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Whether a sheet has cells: a chart on a tab of its own and a connected table have none. */
export function hasCells(sheet: Sheet): boolean {
  return sheet.getType() === SpreadsheetApp.SheetType.GRID;
}

/**
 * The tabs of the spreadsheet with cells. Each call of a service takes long, so names and tops of
 * tabs are read once in a call of the server, and again only after somebody may have changed them.
 */
export class Sheets {
  private readonly spreadsheet: Spreadsheet;
  private readonly tops = new Map<number, Rows>();
  private readonly whole = new Map<number, { readonly rows: Rows; readonly at: number }>();
  private listed: {
    readonly names: ReadonlySet<string>;
    readonly grids: readonly GridSheet[];
    readonly at: number;
  } | null = null;

  constructor(spreadsheet: Spreadsheet) {
    this.spreadsheet = spreadsheet;
  }

  /** In their order. */
  all(): readonly GridSheet[] {
    return this.list().grids;
  }

  /** The tab of that name, in any case; null for none, and for one without cells. */
  called(name: string): GridSheet | null {
    const all = this.all();
    return all.find((one) => one.name === name) ?? all.find((one) => isSameTab(one.name, name)) ?? null;
  }

  /** Whether any sheet has that name. */
  isTaken(name: string): boolean {
    return this.list().names.has(name.toLowerCase());
  }

  /** The first of these names that no sheet has. */
  freeName(name: (n: number) => string): string {
    let n = 1;
    while (this.isTaken(name(n))) n++;
    return name(n);
  }

  /** The first rows of a tab, where its header stands. */
  top(one: GridSheet): Rows {
    if (SETTINGS.has(one.name.toLowerCase())) return this.rows(one).slice(0, HEADER_WITHIN);
    const known = this.tops.get(one.id) ?? topOf(one.sheet);
    this.tops.set(one.id, known);
    return known;
  }

  /** All rows of a tab. */
  rows(one: GridSheet): Rows {
    const { cells } = changesSoFar();
    const known = this.whole.get(one.id);
    if (known?.at === cells) return known.rows;
    const rows: Rows = one.sheet.getDataRange().getValues();
    this.whole.set(one.id, { rows, at: cells });
    return rows;
  }

  /** The top of a tab is written anew. */
  forgetTop(sheet: Sheet): void {
    this.tops.delete(sheet.getSheetId());
  }

  private list(): NonNullable<typeof this.listed> {
    const { tabs } = changesSoFar();
    if (this.listed?.at === tabs) return this.listed;
    const named = this.spreadsheet.getSheets().map((sheet) => ({ sheet, name: sheet.getName() }));
    this.listed = {
      names: new Set(named.map(({ name }) => name.toLowerCase())),
      grids: named
        .filter(({ sheet }) => hasCells(sheet))
        .map(({ sheet, name }) => ({ sheet, name, id: sheet.getSheetId() })),
      at: tabs,
    };
    return this.listed;
  }
}

/** Names under which tabs with settings are made: they are small, and read as a whole at once. */
const SETTINGS: ReadonlySet<string> = new Set(
  Object.values(TEXTS).flatMap(({ tabs }) => Object.values(tabs).map(({ tab }) => tab.toLowerCase())),
);

function topOf(sheet: Sheet): Rows {
  return sheet.getRange(1, 1, Math.min(HEADER_WITHIN, sheet.getMaxRows()), sheet.getMaxColumns()).getValues();
}
