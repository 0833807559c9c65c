import type { Texts } from '../en/texts.ts';
import { decimal, thousands } from './numbers.ts';
import { headers } from './recognised/headers/headers.ts';
import * as data from './texts/data.ts';
import { errors } from './texts/errors.ts';
import { findings } from './texts/findings.ts';
import * as game from './texts/game.ts';
import * as kpis from './texts/kpis.ts';
import * as map from './texts/map.ts';
import * as measures from './texts/measures.ts';
import { periodWords } from './texts/periodWords.ts';
import { readyBadges } from './texts/readyBadges.ts';
import { receipt } from './texts/receipt.ts';
import { tabs } from './texts/tabs.ts';
import { titles } from './texts/titles.ts';

const chapters = { data, kpis, measures, map, game };

export const texts: Texts = /* @__PURE__ */ (() => ({
  quotes: '«»',
  decimal,
  thousands,
  or: ' или ',
  hours: '{hours} ч',
  minutes: '{minutes} мин',
  meant: ' Может быть, «{word}»?',
  likely: ' Это «{word}»?',
  logs: {
    calls: 'звонки',
    letters: 'письма',
    attendance: 'посещения',
    answers: 'ответы на анкету',
    events: 'события без оплат',
  },
  errors,
  columns: headers,
  roadLimit: ' за {days} дн.',
  tabs,
  readyBadges,
  receipt,
  periodUnits: { day: 'день', week: 'неделя', month: 'месяц', quarter: 'квартал' },
  periodWords,
  findings,
  titles,
  ...chapters.data,
  ...chapters.kpis,
  ...chapters.measures,
  ...chapters.map,
  ...chapters.game,
}))();
