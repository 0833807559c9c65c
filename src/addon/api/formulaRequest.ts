import type { Format } from '../../functions/table/format.ts';
import type { CellPlace, Outcome } from './outcome.ts';
import type { RowTabId } from './rowsApi.ts';

/** Arguments in the order of the function's parameters; null is left out. */
export interface FormulaRequest {
  readonly name: string;
  readonly args: readonly (Argument | null)[];
  /**
   * The formula that this one may replace, because it was inserted at the same cell a moment ago.
   */
  readonly replaces: Inserted | null;
}

/** Tabs that functions take besides the leads. */
export type ArgumentTab = RowTabId | 'holidays' | 'team';

export type Argument =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  /** A team, which a column of the table or the Team tab names. */
  | { readonly kind: 'team'; readonly name: string }
  /** The table of a tab, as an open range. */
  | { readonly kind: 'table'; readonly tab: string }
  /** One of these tabs, if the spreadsheet has it. */
  | { readonly kind: 'rows'; readonly tab: ArgumentTab; readonly isOptional: boolean }
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
  /** One number format for each column. */
  readonly formats: readonly Format[];
  readonly hasTitles: boolean;
  /** Size of the whole result, titles included. */
  readonly rowCount: number;
  readonly columnCount: number;
}

/** Where a formula was written and the area that it fills. */
export interface Inserted {
  readonly target: CellPlace;
  /** The selected cell was not free, so a tab was made for it. */
  readonly isNewTab: boolean;
  /** The cell of the formula itself: beside the names when there are any. */
  readonly cell: string;
  readonly rows: number;
  readonly columns: number;
  /** The text of the cell after writing. */
  readonly formula: string;
}

/** A formula that was changed, and what it was before. */
export interface FormulaChange extends CellPlace {
  readonly before: string;
  readonly after: string;
}

/** Formulas that read a table without what people have said about it. */
export interface PlainFormulas {
  readonly cells: readonly CellPlace[];
  /** Those to which the tab cannot be added safely. */
  readonly stuck: readonly CellPlace[];
}

export interface AddedTabs {
  readonly changes: readonly FormulaChange[];
  readonly stuck: readonly CellPlace[];
}

export interface UndoneTabs {
  readonly undone: number;
  /** Formulas that somebody has changed since. */
  readonly left: readonly CellPlace[];
}
