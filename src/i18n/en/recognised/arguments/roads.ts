/** How roads are written in words. */
export const roads = {
  /** Before the limit: created > paid in 30 days. */
  within: 'in|within',
  /** Between two milestones when either will do. */
  or: 'or',
  /** Of a column at a milestone: sum of Hours at paid. */
  sum: 'sum|total',
  average: 'average|avg|mean',
  of: 'of',
  at: 'at',
};
