import fc from 'fast-check';
import type { Arg, Cell } from '../../src/read/cells/cell.ts';

const KNOWN = 'Manager|Created|Paid|Amount|Status';
const OTHER =
  'Менеджер|Дата создания|Оплата|Статус|Close date|Сумма|Refund date|Left|Webinar|Meeting|Finished|Result|NPS|Client|Пробный урок|Comment|constructor|__proto__';
const WORDS =
  'Anna|БОРИС|Боря Ёлкин|Won|Lost|Оплачено|Отказ|в работе|#N/A|#REF!|-|—|31.02.2026|2026-09-05|05.09.2026 10:30|12 500 ₽|сто|1e9|__proto__|constructor|{found}|=1+1|TRUE|Paid|Менеджер';
const KPIS =
  'Fast|быстро|conversion|win_rate|sales|revenue|average_check|cycle|meetings|retention|refunds|result|Выручка|created > paid in 30|эфир > встреча за 14|constructor > paid|created > closed|>|чепуха';
const BLANKS_AND_NUMBERS = ['', '', null, undefined, false, true, ' ', 0, -1, 1.5, 46_290, 1e15, NaN, Infinity];

/** A date of 2026, so that future ones are there too. */
const dateOf2026 = fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true });

/** Anything that a cell of Google Sheets can hold, and some that it cannot. */
export const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Cell>(...BLANKS_AND_NUMBERS) },
  { weight: 3, arbitrary: fc.constantFrom(...WORDS.split('|')) },
  { weight: 3, arbitrary: dateOf2026 },
  { weight: 1, arbitrary: fc.date() },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.double() },
);

const rectangle = (width: number, minLength: number, maxLength: number): fc.Arbitrary<Cell[][]> =>
  fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), { minLength, maxLength });

const others = fc.uniqueArray(fc.constantFrom(...OTHER.split('|')), { minLength: 1, maxLength: 7 });

/**
 * A table with real headers above any cells: most such tables pass the check of the header and
 * reach the KPIs.
 */
export const anyTable: fc.Arbitrary<Cell[][]> = fc
  .oneof(
    { weight: 4, arbitrary: others.map((more) => [...KNOWN.split('|'), ...more]) },
    { weight: 1, arbitrary: others },
  )
  .chain((headers) => rectangle(headers.length, 1, 12).map((cells): Cell[][] => [headers, ...cells]));

/** Any argument: a cell, a rectangle of cells, or nothing. */
const anyArg: fc.Arbitrary<Arg> = fc.oneof(
  anyCell,
  fc.integer({ min: 1, max: 3 }).chain((width) => rectangle(width, 1, 4)),
);

/** What people type, often nothing, and now and then anything. */
function mostly(words: readonly Arg[]): fc.Arbitrary<Arg> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom<Arg>('', undefined) },
    { weight: 6, arbitrary: fc.constantFrom<Arg>(...words) },
    { weight: 1, arbitrary: anyArg },
  );
}

/** A tab with settings: rows of likely cells under its header. */
function rulesTab(headers: string, columns: readonly (readonly Cell[])[]): fc.Arbitrary<Arg> {
  const row = fc.tuple(...columns.map((cells) => fc.constantFrom(...cells)));
  return fc.oneof(
    { weight: 8, arbitrary: fc.array(row, { maxLength: 6 }).map((rows): Arg => [headers.split('|'), ...rows]) },
    { weight: 1, arbitrary: anyArg },
  );
}

const list = (text: string): fc.Arbitrary<Arg> => mostly(text.split('|'));

export const typed = {
  data: fc.oneof({ weight: 12, arbitrary: anyTable }, { weight: 1, arbitrary: anyArg }),
  /** For a function that needs such a tab. */
  neededKpi: fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom<Arg>(...KPIS.split('|')) },
    { weight: 1, arbitrary: anyArg },
  ),
  kpi: list(KPIS),
  period: list('2026|2026-09|2026-Q3|2026-W36|сентябрь 2026|1999|2026-13'),
  mode: list('fair|cautious|raw|improve|осторожно|рост|target|чепуха'),
  manager: mostly(['Anna', 'Борис', 'боря елкин', '__proto__', 'constructor', [['Anna'], ['Nobody'], ['']]]),
  milestone: list('created|paid|webinar|встреча|lost|closed|left|constructor|чепуха'),
  unit: list('week|month|quarter|неделя|чепуха'),
  milestones: list('created > webinar > paid|created, paid|встреча|paid;created|>|чепуха'),
  number: mostly([1, 3, 30, '14', 0, -1, 2.5]),
  day: mostly(['2026-10-01', 46_300, new Date('2026-09-15'), 'x']),
  holidays: mostly([
    [['Date'], ['2026-11-04'], [46_300]],
    [['Holiday'], ['чепуха']],
    [
      ['Manager', 'Works from', 'Works to', 'Days off'],
      ['Anna', '10:00', '18:00', 'Fri, Sat'],
      ['Боря Ёлкин', '2026-03-01', '', '2026-08-01 – 2026-08-14'],
    ],
  ]),
  goal: fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom<Arg>(1000, '1 000 000 ₽', 50, '1,2 млн') },
    { weight: 2, arbitrary: anyArg },
  ),
  /** Tabs with rules of the game, right and wrong; now and then no tab at all. */
  points: rulesTab('Milestone or KPI|Points|Per|Daily cap|Quality KPI|Floor|Goal|Ripens after days', [
    ['paid', 'revenue', 'meeting', 'Продажи', 'conversion', 'lost', 'constructor', '', 'чепуха'],
    [10, 10, '1 000', 0, 'x'],
    ['', '', 1000, -1],
    ['', '', 50, 5],
    ['', '', 'conversion', 'Средний чек', 'sales', 'чепуха'],
    ['', 0, 0.1, '10%'],
    ['', 0.5, 30, '40%'],
    ['', '', 14, 0.5],
  ]),
  levels: rulesTab('Level|Icon|From points', [
    ['New', 'Pro', '__proto__', ''],
    ['', '★'],
    [0, 10, 100, '', 'x', -1],
  ]),
  bonuses: rulesTab('KPI|From attainment|Pays|Quality KPI|Floor', [
    ['sales', 'sales', 'revenue', 'Конверсия', 'cycle', 'чепуха', ''],
    [0, 0.8, 1, '120%', 80, '', 'x'],
    [0, 1000, '20 000 ₽', '', -1],
    ['', '', '', 'retention', 'sales'],
    ['', '', 0.2, '50%', 0],
  ]),
  goals: rulesTab('Manager or team|KPI|Target|Per', [
    ['Anna', 'БОРИС', '', 'Team', 'Nobody'],
    ['sales', 'revenue', 'conversion', 'cycle', 'чепуха'],
    [1, 10, '40%', 500, 0],
    ['', 'month', 'week', 'quarter', 'year'],
  ]),
  kpiTab: rulesTab('KPI|Measure|From|To|Within days|Column|Better|Kind', [
    ['Fast', 'Быстро', 'conversion', '__proto__', '', 'created > paid in 30'],
    ['rate', 'доля', 'keep', 'time', 'count', 'sum', 'среднее', '', 'чепуха'],
    ['created', 'webinar', '', 'constructor', 'чепуха'],
    ['paid', 'Встреча', 'lost', '', 'paid, left'],
    ['', '', 30, '14', 0, -1, 2.5],
    ['', '', 'amount', 'Сумма', 'calls', 'constructor'],
    ['', 'higher', 'меньше', 'x'],
    ['', 'result', 'усилия', 'x'],
  ]),
  mix: list('source|Статус|Client|Amount|Comment|Created|constructor|чепуха'),
  streakGoal: fc.constantFrom<Arg>(0, 1, 0.2, '40 %', 25, 300, '', 'x', -1, [[1], [2]], new Date('2026-09-15')),
  badges: fc.oneof(
    {
      weight: 9,
      arbitrary: fc
        .array(
          fc.tuple(
            fc.constantFrom<Cell>('Badge', '=Star', '', 'constructor'),
            fc.constantFrom<Cell>(...KPIS.split('|')),
            fc.constantFrom<Cell>('at least', 'не больше', 'record', 'личный рекорд', '', 'x'),
            fc.constantFrom<Cell>(0, 1, 0.5, 40, '40 %', '', 'x', -5),
            fc.constantFrom<Cell>('week', 'month', 'квартал', 'ever', '', 'x'),
            fc.constantFrom<Cell>('', 1, 3, 2.5),
          ),
          { maxLength: 6 },
        )
        .map((rows): Arg => [['Badge', 'KPI', 'At least or at most', 'Value', 'Per', 'Min leads'], ...rows]),
    },
    { weight: 1, arbitrary: anyArg },
  ),
  mapping: mostly([
    [['Comment', 'client']],
    [['Paid', '-']],
    [
      ['Оплата', 'paid'],
      ['Manager', 'чепуха'],
    ],
  ]),
};
