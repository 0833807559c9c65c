/** What boards, points, badges and bonuses say. */
export const modes = { fair: 'fair', cautious: 'cautious', raw: 'raw', improve: 'improve', target: 'target' };

export const board = {
  cautious: 'At least',
  cautiousAtMost: 'At most',
  cautiousPace: 'Pace at least (1 = team)',
  improve: 'Change allowing for luck',
  /** Of a Score with the luck left in. */
  asItIs: 'Score as it is',
  couldBe: 'Possible places',
  earlyOne: 'too early (1 lead)',
  early: 'too early ({leads} leads)',
  /** Five and more. */
  earlyMany: 'too early ({leads} leads)',
  /** A part of a Score that is left out. */
  without: 'without {kpi}',
  nobody: '(no manager)',
};

export const points = {
  takenBack: 'Taken back',
  row: 'Tab “{tab}”, row {row}: {text}',
  effort: '“{what}” is effort: without a quality KPI it earns nothing, because more of it makes no client better off.',
  untold: '“{what}”: the quality KPI cannot be told yet, so it is too early to count its points.',
  allTime: '“{what}”: the quality of this period cannot be told yet; until then that of all time counts.',
};

export const levels = { next: 'Next level', needed: 'Still needed', progress: 'Progress' };

export const bonus = {
  quality: 'Quality factor',
  pay: 'Pay',
  next: 'Next sale adds',
  untold: 'The quality KPI cannot be told yet, so the pay is not known.',
  allTime: 'The quality of this period cannot be told yet; until then that of all time counts.',
  cap: 'Above {cap} nothing more is paid, and {period} was {best}.',
  noPeriod: 'No such period ends in {period}.',
  noTarget: '“{kpi}” has no target: nothing is paid.',
  cliff:
    '“{kpi}”: from {from} to {to} the pay rises by {rise}. That is a cliff: a single sale decides, so sales are held back or pulled forward. Make it flatter.',
  noCliff:
    '“{kpi}”: the pay grows from 0 to {pays} on the way to {from}, so that there is no cliff. To pay nothing below an attainment, write a row with it and 0.',
  noise: '“{kpi}” pays for quantity alone, whatever comes of it: add a quality KPI.',
};

export const replay = {
  total: 'Total',
  share: 'Share of total',
  byRules: 'Place by these rules',
  byScore: 'Place by Score',
  byEffort: 'Place by effort',
  today: 'By today’s rules',
  noMonths: 'No month is over in these data yet.',
  verdicts: {
    won: 'Effort alone would have won: {name} is first by calls and meetings and by these rules, but not by the Score ({score}).',
    fair: '{name} is first by calls and meetings, by these rules and by the Score: these months cannot tell whether effort alone would win.',
    lost: 'Effort alone would not have won: {name} is first by calls and meetings, but not by these rules ({rules}).',
    unknown: 'Whether effort alone would have won cannot be told from these data.',
  },
};

export const badges = { first: 'First met on', times: 'Times met', progress: 'Progress to the next' };

export const streaks = { current: 'Current run', best: 'Best run', ended: 'Best run ended', frozen: 'Frozen' };

export const leagues = {
  league: 'League',
  previous: 'Previous league',
  move: 'Move',
  up: 'up',
  down: 'down',
  stay: 'stays',
};
