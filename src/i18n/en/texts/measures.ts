/** What the tables of measures say. */
export const funnel = {
  previous: 'From previous',
  first: 'From first',
  days: 'Median days of those who came',
  lost: 'Lost here',
};

export const cohorts = {
  cohort: 'Cohort',
  within: '{days} days',
  mean: 'Weighted mean',
  clients: 'Clients',
  again: '{after}: paid again',
  share: '{after}: share',
  cut: 'The first {columns} columns are shown: for later ones take a longer unit.',
};

export const trend = {
  mean: 'Mean',
  signal: 'Signal',
  signals: { above: 'above', below: 'below', run: 'run' },
  /** Instead of a signal: why there is no value. */
  early: 'too early to count: {days} days have passed for {old} of {all}',
};

/** Up to when a share counts, behind its name. */
export const counted = {
  paid: 'paid',
  other: 'counted',
  soFar: '{event} so far',
  ended: {
    week: '{event} before the week ended',
    month: '{event} before the month ended',
    quarter: '{event} before the quarter ended',
  },
};

export const compare = {
  side: 'Side',
  more: 'More leads, each side',
  verdicts: {
    signal: 'signal',
    noise: 'noise',
    noData: 'no data',
    tooEarly: 'too early',
    hopeless: 'cannot be told with any realistic number of leads',
  },
  /** The newest period whose leads have had their days. */
  newest: '{verdict}; the newest period that can be told is {period}',
  better: 'better',
  worse: 'worse',
  difference: 'Difference (first − second)',
  atEqualDays: 'Difference (first − second, at equal days)',
  pace: 'Pace (first ÷ second)',
  shift: 'Days later, payment by payment (first − second)',
};

export const buckets = { paid: 'Paid' };

export const response = {
  minutes: 'Up to 5 min',
  hour: '5 min to 1 h',
  day: '1 to 24 h',
  sameDay: 'Same day',
  nextDay: 'Next day',
  later: 'Later',
  never: 'No answer yet',
  unclear: 'Unclear: no date, or answered before created',
};

export const touches = { unknown: 'Emails not known', none: 'No call yet' };

/** What KPI_BY says. */
export const by = {
  others: '(others: {count})',
  differs: 'Differs from the rest',
  higher: 'higher',
  lower: 'lower',
  onlyOne: 'A table of two columns shows one KPI: {kpi}.',
  biggest: 'The {most} biggest of {count} groups; the others stand together.',
  parts: 'Money of further payments counts in the group of their own row, the lead in that of the first.',
  early: '{kpi}: too early to count from {period} on: for most leads {days} days have not passed yet.',
  teams: 'In several teams, counted in the first: {names}.',
  clients:
    'A client with rows in several groups counts in each, by the purchases and friends in the rows of that group.',
};
