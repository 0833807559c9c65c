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

/**
 * What cells say: headers and words of tables, names of KPIs and columns, sentences about mistakes.
 * Marked as pure, so that the sidebar, which shows none of it, is built without it.
 */
export const texts = /* @__PURE__ */ (() => ({
  quotes: '“”',
  decimal,
  thousands,
  or: ' or ',
  /** A time in a sentence. */
  hours: '{hours} h',
  minutes: '{minutes} min',
  meant: ' Did you mean “{word}”?',
  likely: ' Is it “{word}”?',
  logs: {
    calls: 'calls',
    letters: 'letters',
    attendance: 'visits',
    answers: 'answers to a form',
    events: 'events without a payment',
  },
  errors,
  columns: headers,
  /** At the end of a road's name. */
  roadLimit: ' in {days}',
  /** The words of the tabs with settings. */
  tabs,
  readyBadges,
  receipt,
  periodUnits: { day: 'day', week: 'week', month: 'month', quarter: 'quarter' },
  periodWords,
  findings,
  titles,
  ...chapters.data,
  ...chapters.kpis,
  ...chapters.measures,
  ...chapters.map,
  ...chapters.game,
}))();

/** Every language has exactly these texts: a missing one does not compile. */
export type Texts = typeof texts;
