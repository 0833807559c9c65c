/** What splitting a tab of whole lines would make. */
export interface SplitPlan {
  /** What stands between the cells. */
  readonly separator: string;
  readonly rows: number;
  readonly columns: number;
  /** The first headers. */
  readonly headers: readonly string[];
  /** The name of the new tab. */
  readonly into: string;
}

/** A tab that was made by splitting. */
export interface SplitTable {
  readonly from: string;
  readonly tab: string;
  readonly rows: number;
  readonly columns: number;
}
