/** The value of a cell that holds something, but not what is expected. */
export const UNREADABLE = -Infinity;

/** The values of a column, and the leads whose cell could not be read. */
export interface ColumnValues {
  readonly values: Float64Array;
  /** Indices of leads whose cell could not be read; their value is NaN. */
  readonly unreadable: readonly number[];
}
