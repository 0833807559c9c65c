/** Words in the arguments of a slice. */
export const sliceWords = {
  /** Before a value: all others. */
  not: 'not|except|all but|other than',
  /** Every column. */
  all: 'all|everything|all columns',
  /** A header of the team that somebody belongs to. */
  team: 'team|sales team|department|branch',
  /** Groups by time. */
  week: 'week|weeks|by week',
  month: 'month|months|by month',
};
