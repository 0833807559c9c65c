import { decimal, thousands } from './numbers.ts';
import { headers } from './recognised/headers.ts';
import { check, statuses } from './texts/data.ts';
import { errors } from './texts/errors.ts';
import { findings } from './texts/findings.ts';
import { badges, board, bonus, leagues, levels, modes, points, replay, streaks } from './texts/game.ts';
import { kpis, steps } from './texts/kpis.ts';
import { audit, bottleneck, fair, gaming, load, plan, scorecard, tiers } from './texts/map.ts';
import { buckets, cohorts, compare, funnel, response, touches, trend } from './texts/measures.ts';
import { readyBadges } from './texts/readyBadges.ts';
import { tabs } from './texts/tabs.ts';
import { titles } from './texts/titles.ts';

/**
 * What cells say: headers and words of tables, names of KPIs and columns, sentences about mistakes.
 */
export const texts = {
  quotes: '“”',
  decimal,
  thousands,
  or: ' or ',
  /** A time in a sentence. */
  hours: '{hours} h',
  minutes: '{minutes} min',
  meant: ' Did you mean “{word}”?',
  errors,
  columns: headers,
  /** At the end of a road's name. */
  roadLimit: ' in {days}',
  kpis,
  steps,
  /** The words of the tabs with settings. */
  tabs,
  readyBadges,
  modes,
  board,
  funnel,
  cohorts,
  periodUnits: { week: 'week', month: 'month', quarter: 'quarter' },
  trend,
  tiers,
  bottleneck,
  fair,
  plan,
  scorecard,
  audit,
  points,
  levels,
  bonus,
  replay,
  compare,
  badges,
  streaks,
  leagues,
  buckets,
  response,
  touches,
  load,
  gaming,
  statuses,
  check,
  findings,
  titles,
};

/** Every language has exactly these texts: a missing one does not compile. */
export type Texts = typeof texts;
