/**
 * A cell of a file as the page has read it. A date of a workbook is a text such as
 * `2026-01-05 10:30:00`.
 */
export type FileCell = string | number | boolean | null;
export type FileRows = readonly (readonly FileCell[])[];

/** What the cells of one column of a file say, counted over all parts that were looked at. */
export interface ColumnFacts {
  readonly filled: number;
  /** Texts that can be read as days, and those of them with a time, and with its seconds. */
  readonly days: number;
  readonly times: number;
  readonly seconds: number;
  /** How many days prove that the day or the month comes first, and how many can be either. */
  readonly dayFirst: number;
  readonly monthFirst: number;
  readonly eitherFirst: number;
  /** How many of these are written with dots, where the day comes first everywhere. */
  readonly dotted: number;
  /** Texts that can be read as numbers, and numbers of a workbook. */
  readonly numbers: number;
  readonly natives: number;
  /** Numbers that prove a decimal point or comma, and those such as `1,234` that prove nothing. */
  readonly points: number;
  readonly commas: number;
  readonly unsure: number;
  /** Numbers with leading zeros, a plus or so many digits that they are names of something. */
  readonly codes: number;
  /** Numbers with a currency, per cent, and the different signs (the first ones). */
  readonly signed: number;
  readonly percents: number;
  readonly signs: readonly string[];
  /** Numbers of a workbook that have lost their last digits. */
  readonly damaged: number;
}

/** What was seen of a file so far. */
export interface FileLook {
  /** Index of the header row in the first part. */
  readonly headerRow: number;
  readonly headers: readonly string[];
  readonly facts: readonly ColumnFacts[];
}

/** What the cells of a column become. Cells that do not fit stay texts. */
export type ColumnType =
  | { readonly is: 'text' }
  /** IDs, phones, codes: a number of a workbook becomes a text too. */
  | { readonly is: 'name' }
  /**
   * `any`: no day depends on the order. `open`: only a person can say it. `both`: the days
   * contradict each other. In the last two, days that can be either stay texts.
   */
  | { readonly is: 'day'; readonly order: 'day' | 'month' | 'any' | 'open' | 'both'; readonly format: string }
  /** The decimal mark; `any` when no number depends on it. A format is null for a bare number. */
  | { readonly is: 'number'; readonly decimal: 'point' | 'comma' | 'any'; readonly format: string | null };

export interface ImportColumn {
  readonly header: string;
  /** Id of what the column is read as; `own` for a milestone of this table only; null for nothing. */
  readonly meaning: string | null;
  readonly type: ColumnType;
  readonly filled: number;
  /** The first cell that is filled, as in the file. */
  readonly example: string;
}

/** What a file was recognised as, and where it could go. */
export interface ImportPlan {
  /** How many rows of the file stand above the first row of the table's body. */
  readonly above: number;
  /** The CRM that wrote the file, when it is known. */
  readonly from: string | null;
  readonly columns: readonly ImportColumn[];
  /** Index of the column with the IDs; null when no ID says something. */
  readonly id: number | null;
  /** Why the file is not read as leads, as a sentence; null when it is. */
  readonly notLeads: string | null;
  /** What its rows are where they are no deals, in words: calls, letters. Null for deals, or unknown. */
  readonly events: string | null;
  /** Tabs that have this ID column too, the most alike one first. */
  readonly tabs: readonly string[];
}

/** Where each column of a file goes in a tab: a column, a new one, or nowhere. */
export type ImportTarget = number | 'new' | 'nowhere';

/** What of a file goes where in a tab. */
export interface ImportTargets {
  readonly tab: string;
  readonly columns: readonly ImportTarget[];
  /** Headers of columns that formulas fill: what the file says about them is not written. */
  readonly formulas: readonly string[];
  /** Headers of columns of the tab that the file lacks. */
  readonly others: readonly string[];
  /** The number of the row of totals below the table; null where there is none. */
  readonly totalRow: number | null;
}

/** The ID of each row of a file, '' for none, and a fingerprint of what goes into the tab. */
export interface FilePrints {
  readonly ids: readonly string[];
  readonly prints: readonly string[];
}

/** What a file would change in a tab. */
export interface ImportChanges {
  readonly added: number;
  readonly changed: number;
  readonly same: number;
  /** Rows of the file without an ID, such as totals: they are left out. */
  readonly nameless: number;
  /** The rows to write: index in the file, key, print of the row to replace (null: to add). */
  readonly rows: readonly (readonly [at: number, key: string, was: string | null])[];
  /** Rows of the tab that the file lacks: key and print. */
  readonly gone: readonly GoneRow[];
}

/** A row of a tab that may be deleted, as it was shown. */
export type GoneRow = readonly [key: string, was: string];

/** A row on its way into a tab: key and print of the row to replace, both empty for a new tab. */
export interface StagedRow {
  readonly key: string;
  readonly was: string | null;
  readonly cells: readonly FileCell[];
}

/** What is written where. */
export interface ImportOrder {
  readonly columns: readonly ImportColumn[];
  /** Index of the column with the IDs. */
  readonly id: number | null;
  /** Null for a new tab. */
  readonly over: ImportTargets | null;
  /** How many rows come. */
  readonly rows: number;
}

/** Rows or columns that were put in behind one, from 1. */
export interface PutIn {
  readonly after: number;
  readonly count: number;
}

/** How an import has changed a tab; enough to take it back. */
export interface Moved {
  /** Numbers of the columns that were written, from 1 and sorted, and of the row of the headers. */
  readonly columns: readonly number[];
  readonly top: number;
  /** Rows below the last one that were filled, and those of them that were put in for it. */
  readonly filled: PutIn | null;
  readonly rowsPutIn: PutIn | null;
  readonly columnsPutIn: PutIn | null;
  /** Rows that were deleted, as they were numbered before, the upper ones first. */
  readonly deleted: readonly PutIn[];
}

/** What an import has put where. */
export interface Imported {
  readonly tab: string;
  /** The hidden tab with what stood there before; null where the tab is new. */
  readonly backup: string | null;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** A fingerprint of the tab after the import. */
  readonly print: string;
  /** Null where the tab is new. */
  readonly moved: Moved | null;
}

export type ImportResult =
  | { readonly kind: 'done'; readonly made: Imported }
  /** Rows were changed, added or deleted since they were shown: their IDs. Nothing was written. */
  | { readonly kind: 'clash'; readonly count: number; readonly ids: readonly string[] };
