import type { Texts } from '../en/texts.ts';
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

export const texts: Texts = {
  quotes: '«»',
  decimal,
  thousands,
  or: ' или ',
  hours: '{hours} ч',
  minutes: '{minutes} мин',
  meant: ' Может быть, «{word}»?',
  errors,
  columns: headers,
  roadLimit: ' за {days} дн.',
  kpis,
  steps,
  tabs,
  readyBadges,
  modes,
  board,
  funnel,
  cohorts,
  periodUnits: { week: 'неделя', month: 'месяц', quarter: 'квартал' },
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
