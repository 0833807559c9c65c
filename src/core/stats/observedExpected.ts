/** How many events there were, and how many were expected, such as at the team's rates. */
export interface ObservedExpected {
  readonly observed: number;
  readonly expected: number;
}
