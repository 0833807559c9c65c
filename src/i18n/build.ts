import type { Language } from './index.ts';

/** What the made-up parts of "Build me a sheet" say, in the language of the spreadsheet. */
const en = {
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
  board: ['Who works best', 'Fair to small samples: one sale out of one does not beat forty out of a hundred.'],
  funnel: ['The road of a lead', 'How many came this far, and how many were lost on each step.'],
  bottleneck: ['Where the road breaks', 'What each step would bring at its best own level.'],
  scorecard: ['Targets', 'Where each target stands and how likely it is. Change them on the tab of targets.'],
  game: ['Points and levels', 'Points are for quality: effort alone earns nothing.'],
  badges: ['Badges', 'Who has them, and who is nearest to the next one.'],
  trend: ['Signal or noise', 'Inside the limits is noise; outside, or eight in a row on one side, is a signal.'],
  /** Titles of charts. */
  charts: { board: 'Fair value', funnel: 'Leads on each step', trend: 'Share of leads that paid within 14 days' },
};

const ru: typeof en = {
  deals: 'Сделки (пример)',
  dashboard: 'Дашборд',
  note: 'Эти сделки придуманы. Вставьте поверх них свои вместе с заголовками и переименуйте лист: формулы подстроятся сами.',
  client: 'Клиент',
  managers: ['Анна Белова', 'Марк Каменев', 'Вера Холмова', 'Лев Морозов'],
  sources: ['Вебинар', 'Реклама', 'Рекомендация'],
  won: 'Оплачено',
  lost: 'Отказ',
  open: 'В работе',
  prices: [30_000, 50_000, 90_000],
  dayFormat: 'dd.mm.yyyy',
  weekend: 'сб, вс',
  levels: ['Следопыт', 'Проводник', 'Знаток', 'Наставник', 'Штурман'],
  top: ['Карта KPI команды', 'Каждая таблица — одна формула; ячейки под ней оставьте пустыми.'],
  board: ['Кто работает лучше', 'Честно к малым числам: одна продажа из одной не обгонит сорок из ста.'],
  funnel: ['Дорога лида', 'Сколько лидов дошло до этапа и сколько потеряно по пути.'],
  bottleneck: ['Где дорога рвётся', 'Что дал бы каждый этап на своём лучшем уровне.'],
  scorecard: ['Цели', 'Как идут цели и насколько они вероятны. Менять их можно на листе целей.'],
  game: ['Очки и уровни', 'Очки — за качество: одни усилия ничего не приносят.'],
  badges: ['Значки', 'У кого они есть и кто ближе всех к следующему.'],
  trend: ['Сигнал или шум', 'Внутри границ — шум; снаружи или восемь раз подряд по одну сторону — сигнал.'],
  charts: { board: 'Честная оценка', funnel: 'Лиды на каждом этапе', trend: 'Доля лидов, оплативших за 14 дней' },
};

export type BuildWords = typeof en;
export const BUILD_WORDS: Readonly<Record<Language, BuildWords>> = { en, ru };
