/** Words of time, which count from a day; `*` stands for any letters. */
export const timeWords = {
  today: 'today',
  yesterday: 'yesterday',
  /** Before a unit: the one that holds the day. */
  this: 'this|current',
  /** Before a unit or a number of them: those before. */
  last: 'last|previous|past|prior',
  /** Before and behind a unit: from its first day on. */
  since: '',
  toDate: 'to date',
  day: 'day|days',
  week: 'week|weeks',
  month: 'month|months',
  quarter: 'quarter|quarters',
  year: 'year|years',
  /** May stand before all of it. */
  in: 'in|for|in the|for the|the',
  /** Behind a year such as 2026/27. */
  schoolYear: 'school year|academic year',
};
