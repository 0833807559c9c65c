/** The values of one person or group in three numbers. */
export interface SampleSummary {
  /** How many values. */
  readonly n: number;
  readonly mean: number;
  /** Sample variance, divided by n - 1; null with fewer than two values. */
  readonly variance: number | null;
}
