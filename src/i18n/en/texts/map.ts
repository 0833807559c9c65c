/** What the tables of the map say: targets, bottlenecks, plans, load. */
export const tiers = {
  tier: 'Tier',
  names: { likely: 'likely', stretch: 'stretch', top: 'top' },
  median: 'Past median',
  best: 'Past best',
  periods: 'Past periods',
  basis: 'Stands on',
  own: 'own past',
  team: 'the team’s past',
  colleagues: 'colleagues’ past: none of one’s own yet',
  none: 'nothing yet: no past value',
  short: 'nothing yet: the past is too short to tell ups and downs',
  tooFew: {
    week: 'too few leads a week: take a month',
    month: 'too few leads a month: take a quarter',
    quarter: 'too few leads a quarter',
  },
};

export const bottleneck = {
  rate: 'Rate',
  best: 'Best result so far',
  bestOf: 'Whose result',
  team: 'top quarter of the team',
  sales: 'Extra sales possible',
  arrivals: 'Extra leads possible at the end',
  money: 'Extra money possible',
  share: 'Part of the loss',
  breaks: 'Most clients are lost',
  here: 'here',
};

export const fair = {
  observed: 'observed',
  expected: 'Expected of this mix',
  ratio: 'Observed / expected',
  early: 'Too early: no lead has had its days yet.',
};

export const plan = {
  what: 'What',
  needed: 'Needed',
  done: 'Done',
  left: 'Still needed',
  perDay: 'Per working day',
  low: 'At least',
  high: 'At most',
  pace: 'Pace now, per day',
  best: 'Best ever, per day',
  perSale: 'Revenue per sale',
  lever: 'Cheapest lever',
  raise: '“{what}” from {now} to {best}: fewer leads by {saved}',
  verdicts: {
    done: 'reached',
    onPace: 'on pace',
    stretch: 'a stretch',
    never: 'never was near',
    over: 'no working days left',
  },
};

export const scorecard = {
  expected: 'Expected by now',
  low: 'Forecast, low',
  high: 'Forecast, high',
  perDay: 'Needed a day',
  percent: 'Read as {typed} %.',
  daysOff: 'Less in proportion to days off.',
  sentence: 'Below 10 %: out of reach.',
  again: 'Below 10 % for the second period running: talk about the load and the target.',
  longer: 'The target is per {per}, and {period} is longer: ask about a shorter one.',
};

export const pace = {
  day: 'Day',
  line: 'On the way to the target',
  before: 'Period before',
  usual: 'Usually',
  noTarget: 'No target of {kpi} for {period} in the tab of targets.',
};

export const audit = {
  per: 'Per',
  reach: 'Within reach?',
  filled: 'Filled in',
  tie: 'Client’s result?',
  pair: 'Paired with',
  advice: 'Advice',
  known: 'The answer for {period} will be known on {day}.',
  reaches: { sentence: 'no', stretch: 'a stretch', reachable: 'yes', easy: 'too easily' },
  ties: { yes: 'yes', road: 'leads there', no: 'no' },
  verdicts: {
    map: 'a good target',
    easy: 'too easy',
    stretch: 'a stretch',
    sentence: 'out of reach',
    blind: 'not written down',
    noise: 'quantity alone',
  },
  fill: 'Only {filled} of what it needs is filled: fill in at least 80 %.',
  missing: 'Best so far {best}; {stretch} has a chance of {stretchChance} %, {likely} of {likelyChance} %.',
  pairWith: 'Set {pair} beside it, at least {level}: the team’s level.',
  pairAtMost: 'Set {pair} beside it, at most {level}: the team’s level.',
  pairNone: 'No KPI of quality can be counted on these data to stand beside it.',
  easy: 'Reached in {hit} of {of} past periods; {stretch} has a chance of {stretchChance} %.',
  past: 'Reached in {hit} of {of} past periods; the best is {best}.',
  noPast: 'No past period yet; the team’s usual level is {level}.',
  nothing: 'No past period yet to compare with.',
  short: 'No chance yet: the past is too short to tell ups and downs.',
};

export const load = {
  titles: { prompt: 'Prompt', now: 'Now', usual: 'Usual', question: 'Question' },
  prompts: {
    hours: 'Work outside working hours',
    daysOff: 'Work on days off',
    run: 'Days in a row with work',
    effort: 'More work, lower conversion',
  },
  questions: {
    hours: 'What has to be done outside working hours, and what could wait or go to somebody else?',
    daysOff: 'What cannot wait until a working day, and could people take turns?',
    run: 'When is the next day without clients, and who will take them that day?',
    effort: 'From {usual} to {now} contacts a week, while fewer leads pay: which leads get less time now?',
  },
  nothing: 'Nothing stands out against one’s own last weeks',
  unchecked: {
    hours: 'Not checked: the dates have no time of day.',
    effort: 'Not checked: dates of creation and payment are needed.',
  },
};

export const gaming = {
  titles: { sign: 'Sign', count: 'Count', expected: 'Expected', rows: 'Rows', look: 'Look at' },
  team: '(whole team)',
  signs: {
    paidTwice: [
      'Paid again by the same client, the same amount on the same day',
      'Is it one payment in several rows, or several purchases?',
    ],
    bulk: ['Further leads of one client on one day', 'Are these separate requests, or one that was entered again?'],
    lastDays: [
      'Sales on the last 3 days of months',
      'Compare the dates with the bank: is something hurried or held back at the end of the month?',
    ],
    beforeCreated: ['Paid before the lead was created', 'Which of the two dates is right, and who enters it when?'],
    changedLater: [
      'Paid in one month, the row changed in a later one',
      'Compare the payment dates with the bank: what was changed?',
    ],
    effort: [
      'Sales of the last 8 weeks: they no longer go with calls and meetings',
      'Listen to a few calls: whom are they with, and where do they lead?',
    ],
    refunds: ['Refunds within 30 days', 'Ask these clients what they were promised and what they got.'],
  },
  nothing: 'Nothing surely unusual',
  unchecked: 'Not checked: no column {columns}.',
};
