/** The two ends of an interval, in the unit of what is estimated. */
export interface ConfidenceInterval {
  readonly low: number;
  readonly high: number;
}

/** The difference a - b with its interval. Without 0 inside it is a signal, with 0 it is noise. */
export interface DifferenceInterval extends ConfidenceInterval {
  readonly difference: number;
}
