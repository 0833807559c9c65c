/** A cell that holds something, but not what is expected. */
export const UNREADABLE = -Infinity;

/** What a column of cells says, and which leads it says nothing readable for. */
export interface ColumnValues {
  readonly values: Float64Array;
  /** Indices of leads whose cell could not be read; their value is NaN. */
  readonly unreadable: readonly number[];
}
