/** One thing that is told about a table. */
export interface CheckLine {
  readonly what: string;
  readonly count?: number;
  /** The first cells, or other examples. */
  readonly where?: string;
  readonly done?: string;
  readonly todo?: string;
  /** How sure the reading of a column is. */
  readonly certainty?: number | null;
}
