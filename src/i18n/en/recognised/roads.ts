/** How roads are written in words. */
export const roads = {
  /** Before the limit: created > paid in 30 days. */
  within: 'in|within',
  /** Between two milestones when either will do. */
  or: 'or',
};
