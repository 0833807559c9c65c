/** So many successes in so many independent trials: 0 <= successes <= trials. */
export interface BinomialCount {
  readonly successes: number;
  readonly trials: number;
}
