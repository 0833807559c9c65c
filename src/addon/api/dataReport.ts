import type { Choice, KpiChoice } from './choices.ts';
import type { TableAnswer } from './tableAnswer.ts';

export interface DataReport {
  readonly tab: string;
  /** As a formula names it: `Deals!A:L`. */
  readonly range: string;
  /** The tab in which somebody has said what columns mean; null when nobody has. */
  readonly mapping: string | null;
  /** The CRM that wrote the table, when it is known. */
  readonly from: string | null;
  /** What each of its rows is. */
  readonly rowsAre: RowsAre;
  /**
   * What became of its rows. Every row is either read, merged into another one, a further payment
   * or skipped.
   */
  readonly rows: Readonly<Record<'total' | 'read' | 'merged' | 'parts' | 'skipped', number>>;
  readonly leads: number;
  readonly managers: readonly string[];
  readonly teams: readonly string[];
  /** ISO days; null when the table holds no date. */
  readonly firstDay: string | null;
  readonly lastDay: string | null;
  /** Code of the currency of sums; null where neither data nor country name it. */
  readonly currency: string | null;
  /** The row of the headers, from 1. */
  readonly headerRow: number;
  /** Every column with a header. */
  readonly columns: readonly ReportColumn[];
  /** Groups of columns that could mean the same; the first of each group is used. */
  readonly choices: readonly ColumnChoice[];
  /** What only a person can say, to be answered by one click. */
  readonly questions: readonly ReportQuestion[];
  /** What people have said that is about no column. */
  readonly answers: readonly TableAnswer[];
  readonly problems: readonly Problem[];
  readonly milestones: readonly Choice[];
  readonly kpis: readonly KpiChoice[];
  readonly modes: readonly Choice[];
}

/** A lead, an event or a stage of a lead, a sale, the totals of a day, a call or letter, or counts of leads. */
export type RowsAre = 'leads' | 'log' | 'events' | 'stages' | 'sales' | 'report' | 'counts';

export interface ReportColumn {
  readonly letter: string;
  readonly header: string;
  /**
   * Id of the column that it is read as; `own` for a milestone that only this table has; `total` for
   * a count of the day that is added up; null when nothing reads it.
   */
  readonly meaning: string | null;
  /** How many of its cells are filled; null when nothing reads it. */
  readonly filled: number | null;
  /** True when a person said what it is. */
  readonly isSet: boolean;
  /** How sure the reading is, from 0 to 1; null when nothing reads it. */
  readonly certainty: number | null;
  /** True when another column has the same header, so that only its letter tells it. */
  readonly isShared: boolean;
}

/** A question about a table, and how often what it asks about comes. */
export type ReportQuestion =
  /** Is this column that? `meaning` is the id of a column. */
  | { readonly about: 'column'; readonly letter: string; readonly meaning: string }
  /** What does this word of the status say? */
  | { readonly about: 'status'; readonly word: string; readonly count: number; readonly cells: readonly string[] }
  /** Several rows of one ID: parts or states? */
  | {
      readonly about: 'sameId';
      readonly what: string;
      readonly done: string;
      readonly count: number;
      readonly cells: readonly string[];
    };

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
