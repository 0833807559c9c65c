/** A tab that may be joined with others. */
export interface SourceTab {
  readonly tab: string;
  /** What its rows are, in the user's words; null for none of the kinds. */
  readonly kind: string | null;
  /** Why it is none of the kinds, as a sentence. */
  readonly why: string | null;
  readonly rows: number;
  /** The better one gives the leads; null for a table that cannot. 0 is best. */
  readonly mainRank: number | null;
}

/** A tab that holds several tables as one. */
export interface JoinedTab {
  readonly tab: string;
  /** Its tables, that of the leads first. */
  readonly from: readonly string[];
  /** A formula follows its tables by itself; values are those of a day. */
  readonly way: 'formula' | 'values';
  /** That day, ISO; null for a formula. */
  readonly asOf: string | null;
}

/** What can be joined, and what was joined already. */
export interface SourceList {
  readonly tabs: readonly SourceTab[];
  readonly made: readonly JoinedTab[];
}

/** What became of the rows of one table: rows = matched + own + nobody + out. */
export interface SourceMatch {
  readonly tab: string;
  readonly kind: string;
  readonly rows: number;
  readonly matched: number;
  /** Rows of leads whose client stands in this table alone. */
  readonly own: number;
  readonly nobody: number;
  /** Each is counted above as well. */
  readonly doubtful: number;
  readonly out: number;
  /** The first cells about which something is to be done, and how many there are. */
  readonly cells: readonly string[];
  readonly lines: number;
  /** What to do about them, as a sentence. */
  readonly todo: string | null;
}

/** What joining tables would make. */
export interface JoinPlan {
  /** That of the leads first. */
  readonly tables: readonly SourceMatch[];
  /** What is told about all tables together. */
  readonly notes: readonly string[];
  readonly leads: number;
  readonly rows: number;
  readonly columns: number;
  readonly way: JoinedTab['way'];
  /** The tab where it goes, and whether it stands there already. */
  readonly into: string;
  readonly isThere: boolean;
  /** As typed by hand in this spreadsheet. */
  readonly formula: string;
}

/** Rows on their way into a tab of values. */
export interface JoinStage {
  /** The hidden tab. */
  readonly stage: string;
  /** How many rows stand there, and how many there will be. */
  readonly written: number;
  readonly rows: number;
}

/** A tab that was written. */
export interface JoinMade extends JoinedTab {
  readonly isNew: boolean;
  readonly rows: number;
  /** What its first cell says when the formula is calculated. */
  readonly title: string;
}

/** A tab with one table and its picture. */
export type ReadyPage = 'funnel' | 'board';
