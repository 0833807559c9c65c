/** The texts of the made-up data in "Build me a sheet", in the language of the spreadsheet. */
export const build = {
  deals: 'Deals (sample)',
  dashboard: 'Dashboard',
  note: 'These deals are made up. Paste your own over them, headers included, and rename the tab: formulas follow by themselves.',
  client: 'Client',
  managers: ['Anna Bell', 'Mark Stone', 'Vera Hill', 'Leo Frost'],
  sources: ['Webinar', 'Adverts', 'Referral'],
  won: 'Won',
  lost: 'Lost',
  open: 'In progress',
  /** Prices of the three courses. */
  prices: [300, 500, 900],
  dayFormat: 'yyyy-mm-dd',
  weekend: 'Sat, Sun',
  levels: ['Pathfinder', 'Guide', 'Expert', 'Mentor', 'Navigator'],
  top: ['The team’s KPI map', 'Each table is one formula; leave the cells below it blank.'],
  period: ['Period', 'this month, last 30 days, 2026-10, 2026-Q4, 2026/27; blank: all time, targets of now'],
  board: ['Who works best', 'Allows for few leads: one sale out of one does not beat forty out of a hundred.'],
  funnel: ['The road of a lead', 'How many came this far, and how many were lost on each step.'],
  bottleneck: ['Where most clients are lost', 'What each step would bring at its best result so far.'],
  scorecard: ['Targets', 'Where each target stands and how likely it is. Change them on the tab of targets.'],
  pace: [
    'How the month goes',
    'Day by day: what is there, the way to the target, the month before, the usual one, the forecast.',
  ],
  game: ['Points and levels', 'Points are for quality: effort alone earns nothing.'],
  badges: ['Badges', 'Who has them, and who is nearest to the next one.'],
  trend: ['Signal or noise', 'Inside the limits is noise; outside, or eight in a row on one side, is a signal.'],
  /** Titles of charts. */
  charts: {
    board: 'Score allowing for luck',
    funnel: 'Leads on each step',
    pace: 'The month day by day',
    trend: 'Share of leads that paid within 14 days',
  },
};

export type BuildWords = typeof build;
