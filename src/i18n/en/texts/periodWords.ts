/** Periods in words, as lists offer them. Each can be typed: see `src/i18n/en/recognised/time/timeWords.ts`. */
export const periodWords: readonly string[] = [
  'this week',
  'last week',
  'this month',
  'last month',
  'last 30 days',
  'this quarter',
  'last quarter',
  'this year',
  'year to date',
  'last year',
  'today',
  'yesterday',
];
