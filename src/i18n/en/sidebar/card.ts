import { plural } from '../plural.ts';

/** What a person's own card says. */
export const card = {
  who: 'Whose card',
  choose: 'Choose your name',
  unlisted: 'I am not in the list yet',
  remembered: 'It will be remembered for you in this spreadsheet.',
  nobody: {
    title: 'Nobody is named yet',
    text: 'The table has no column of managers. Add one, or say in the Data panel which column it is.',
  },
  newcomer: {
    title: 'Good that you are here',
    text: 'The card fills by itself as soon as 1 lead has your name in the column of managers. A good first step: answer that lead within the hour.',
  },

  step: 'Next step',
  waiting: (leads: number, from: string, to: string) =>
    `${plural(leads, 'lead is', 'leads are')} waiting here: ${from} → ${to}.`,
  usually: (days: number) =>
    days === 0
      ? 'Nine in ten of those that go on do so on the same day: write today to the one who has waited longest.'
      : `Nine in ten of those that go on do so within ${plural(days, 'day', 'days')}: write today to the one who has waited longest.`,
  ask: 'No lead is waiting for you. A good day to ask 1 client who has paid whom else they know.',

  months: 'You and your own months',
  upTo: (day: string) => `Up to ${day}, against the same days of your earlier months.`,
  whole: (month: string) => `${month}, against your earlier months.`,
  tooFew: (leads: number) => `Too few to tell yet: ${plural(leads, 'lead', 'leads')}`,
  nothing: 'Nothing to count this month yet',
  halfOpen: (leads: number) => `Not known yet: fewer than half of ${plural(leads, 'lead', 'leads')} have paid`,
  ofLeads: (leads: number) => `of ${plural(leads, 'lead', 'leads')}`,
  forMonth: (month: string) => `${month}: the last month whose leads have had enough time`,
  usual: (value: string) => `usual ${value}`,
  best: (value: string, month: string) => `best ${value}, ${month}`,
  isBest: 'your best so far',
  isAbove: 'better than usual',

  level: 'Level',
  before: 'On the way to the first level',
  points: (points: number) => plural(points, 'point', 'points'),
  needed: (points: number, level: string) => `${plural(points, 'point', 'points')} to “${level}”`,
  top: 'The highest level',
  ripening: (points: number) => `${points.toLocaleString('en-GB')} more, too early to count`,

  nextBadge: 'Next badge',
  now: (value: string) => `Now ${value}`,
  nowNothing: 'Nothing yet',
  goals: {
    reach: { higher: (goal: string) => `at least ${goal}`, lower: (goal: string) => `at most ${goal}` },
    beat: { higher: (goal: string) => `more than ${goal}`, lower: (goal: string) => `less than ${goal}` },
  },
  asked: (goal: string, leads: string) => `asked: ${goal}${leads}`,
  onLeads: (leads: number) => ` of at least ${plural(leads, 'lead', 'leads')}`,
  more: (count: string, what: string) => `${count} more: ${what}.`,
  moreAtLeast: (count: string, what: string) => `At least ${count} more: ${what}.`,
  isThere: 'You are there. It becomes yours when the period is over and its leads have had enough time.',
  earned: 'Your badges',
  noneEarned: 'The first one is still ahead.',
  times: (count: number) => `${count} times`,

  streak: 'In a row',
  runs: {
    week: (count: number) => plural(count, 'week', 'weeks'),
    month: (count: number) => plural(count, 'month', 'months'),
    quarter: (count: number) => plural(count, 'quarter', 'quarters'),
  },
  running: (run: string) => `${run} in a row`,
  begun: (run: string) => `A run has begun: ${run}`,
  bestRun: (run: string) => `longest: ${run}`,
  pastRun: (run: string) => `Your longest run: ${run}. Meet the goal again to begin a new one.`,
  frozen: 'one miss forgiven',
  hours: (value: string) => `${value} h`,
  minutes: (value: number) => `${value} min`,

  road: 'Where your road narrows',
  narrow: (from: string, to: string, rate: string, leads: number) =>
    `${from} → ${to}: ${rate} of ${plural(leads, 'lead', 'leads')}`,
  ownBest: (rate: string, period: string) => `Your best result so far, allowing for luck: ${rate} (${period}).`,

  lacking: (tabs: string, count: number) =>
    `More will be here when the head of sales makes the ${count === 1 ? 'tab' : 'tabs'} ${tabs}.`,
  tabs: { badges: '“Badges”', points: '“Points”', levels: '“Levels”' } as Readonly<Record<string, string>>,
};
