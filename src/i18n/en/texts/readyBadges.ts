type Badge = readonly [name: string, note: string];

/** The ready badges by id, and the roads that some of them measure. */
export interface BadgeTexts {
  readonly roads: Readonly<Record<'inWeek' | 'inMonth', string>>;
  readonly fast: Badge;
  readonly sniper: Badge;
  readonly keeper: Badge;
  readonly friends: Badge;
  readonly results: Badge;
  readonly comeback: Badge;
  readonly ownBest: Badge;
  readonly clean: Badge;
  readonly quick: Badge;
  readonly favourite: Badge;
  readonly steady: Badge;
  readonly record: Badge;
}

export const readyBadges: BadgeTexts = {
  roads: { inWeek: 'created > paid in 7', inMonth: 'created > paid in 30' },
  fast: ['Fast answer', 'Half of the new leads had an answer within an hour'],
  sniper: ['Sniper of meetings', 'Four meetings of ten ended in a payment'],
  keeper: ['Keeper of clients', 'Nine clients of ten stayed for 90 days'],
  friends: ['Brought friends', 'One client of ten brought somebody'],
  results: ['Results of students', 'Six students of ten got their result within 90 days'],
  comeback: ['They come back', 'One client of twenty bought again within half a year'],
  ownBest: ['Personal best', 'One’s own best month of payments within 30 days'],
  clean: ['Clean month', 'Nobody who paid this month asked for the money back within 30 days'],
  quick: ['Quick road', 'One lead of ten paid within a week'],
  favourite: ['Clients’ favourite', 'NPS of 50 or more'],
  steady: ['Steady hand', 'A whole quarter: one lead of five paid within 30 days'],
  record: ['Team record', 'The best month of payments within 30 days that anybody in the team has had'],
};
