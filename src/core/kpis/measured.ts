/** What was measured on one group of leads. */
export interface Measured {
  /** In the KPI's unit; null when it is not defined (0/0, median not reached, nothing ripe). */
  readonly value: number | null;
  /** Leads that the value is counted on. */
  readonly leads: number;
  /** Leads left out because their N days are not over yet. */
  readonly ripening: number;
}
