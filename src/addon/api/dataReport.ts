import type { Choice, KpiChoice } from './choices.ts';

export interface DataReport {
  readonly tab: string;
  /** As a formula names it: `Deals!A:L`. */
  readonly range: string;
  /** The tab in which somebody has said what columns mean; null when nobody has. */
  readonly mapping: string | null;
  /** The CRM that wrote the table, when it is known. */
  readonly from: string | null;
  /** Whether its rows are events instead of leads. */
  readonly isLog: boolean;
  /**
   * What became of its rows. Every row is either read, merged into another one, a further payment
   * or skipped.
   */
  readonly rows: Readonly<Record<'total' | 'read' | 'merged' | 'parts' | 'skipped', number>>;
  readonly leads: number;
  readonly managers: readonly string[];
  /** ISO days; null when the table holds no date. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  /** Code of the main currency; null when nothing names it. */
  readonly currency: string | null;
  /** The row of the headers, from 1. */
  readonly headerRow: number;
  /** Every column with a header. */
  readonly columns: readonly ReportColumn[];
  /** Groups of columns that could mean the same; the first of each group is used. */
  readonly choices: readonly ColumnChoice[];
  readonly problems: readonly Problem[];
  readonly milestones: readonly Choice[];
  readonly kpis: readonly KpiChoice[];
  readonly modes: readonly Choice[];
}

export interface ReportColumn {
  readonly letter: string;
  readonly header: string;
  /**
   * Id of the column that it is read as; `own` for a milestone that only this table has; null when
   * nothing reads it.
   */
  readonly meaning: string | null;
  /** How many of its cells are filled; null when nothing reads it. */
  readonly filled: number | null;
  /** True when a person said what it is. */
  readonly isSet: boolean;
}

export interface ColumnChoice {
  /** Id of what these columns could be. */
  readonly meaning: string;
  readonly columns: readonly { readonly letter: string; readonly header: string }[];
}

export interface Problem {
  /** A `note` tells what was left out or merged, and that this is as it should be. */
  readonly kind: 'problem' | 'note';
  readonly what: string;
  readonly count: number;
  /** Only the first cells; a whole row is `5:5`. */
  readonly cells: readonly string[];
  readonly done: string;
  readonly todo: string;
}
