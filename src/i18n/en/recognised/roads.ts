/** How roads are written in words. */
export const roads = {
  /** Before the limit: created > paid in 30 days. */
  within: 'in|within',
  /** Between two milestones, of which either will do. */
  or: 'or',
};
