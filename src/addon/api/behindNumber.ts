import type { CountsAs } from '../../core/receipt/receiptLine.ts';
import type { Format } from '../../functions/table/format.ts';
import type { CellPlace } from './outcome.ts';

/** What the panel asks about a cell. */
export interface BehindAsk {
  readonly at: CellPlace;
  /** Which of several KPIs, from 0: a Score has more than one. */
  readonly which: number;
  /** How many rows of each group are shown at most. */
  readonly most: number;
}

/** The rows behind a number. */
export interface BehindNumber {
  /** The formula, and where it stands: the cell may be one of those that it fills. */
  readonly formula: string;
  readonly formulaAt: CellPlace;
  /** The KPIs behind the cell, by name. */
  readonly kpis: readonly string[];
  /** Null is the whole team; empty are the rows that name nobody. */
  readonly who: string | null;
  /** As people type it; null is all time. */
  readonly period: string | null;
  readonly value: number | null;
  readonly format: Format;
  /** How the value comes from the rows. */
  readonly made: string;
  readonly groups: readonly BehindGroup[];
  /** Rows that are in no group. */
  readonly rest: readonly { readonly what: string; readonly count: number }[];
  /** The formula that lists all of it in cells; null where none says the same. */
  readonly rowsFormula: string | null;
}

/** Rows that count alike. */
interface BehindGroup {
  readonly as: CountsAs;
  readonly title: string;
  readonly count: number;
  readonly rows: readonly BehindRow[];
}

/** A row; null is one that stands in no tab. */
export interface BehindRow {
  readonly place: { readonly tab: string; readonly row: number } | null;
  readonly name: string;
  readonly value: number | null;
  readonly why: string;
}
