import fc from 'fast-check';
import type { Arg, Cell } from '../../src/sheet/cells/cell.ts';

const KNOWN = 'Manager|Created|Paid|Amount|Status';
const OTHER =
  'Менеджер|Дата создания|Оплата|Статус|Close date|Сумма|Refund date|Left|Webinar|Meeting|Finished|Result|NPS|Client|Пробный урок|Comment|constructor|__proto__';
const WORDS =
  'Anna|БОРИС|Боря Ёлкин|Won|Lost|Оплачено|Отказ|в работе|#N/A|#REF!|-|—|31.02.2026|2026-09-05|05.09.2026 10:30|12 500 ₽|сто|1e9|__proto__|constructor|{found}|=1+1|TRUE|Paid|Менеджер';
const KPIS =
  'conversion|win_rate|sales|revenue|average_check|cycle|meetings|retention|refunds|result|Выручка|created > paid in 30|эфир > встреча за 14|constructor > paid|created > closed|>|чепуха';
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

/** A table with real headers above any cells: most get past the header and meet the KPIs. */
export const anyTable: fc.Arbitrary<Cell[][]> = fc
  .oneof(
    { weight: 4, arbitrary: others.map((more) => [...KNOWN.split('|'), ...more]) },
    { weight: 1, arbitrary: others },
  )
  .chain((headers) => rectangle(headers.length, 1, 12).map((cells): Cell[][] => [headers, ...cells]));

/** Any argument: a cell, a rectangle of cells, or nothing. */
export const anyArg: fc.Arbitrary<Arg> = fc.oneof(
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

const list = (text: string): fc.Arbitrary<Arg> => mostly(text.split('|'));

export const typed = {
  data: fc.oneof({ weight: 12, arbitrary: anyTable }, { weight: 1, arbitrary: anyArg }),
  /** For a function that cannot do without one. */
  neededKpi: fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom<Arg>(...KPIS.split('|')) },
    { weight: 1, arbitrary: anyArg },
  ),
  kpi: list(KPIS),
  period: list('2026|2026-09|2026-Q3|2026-W36|сентябрь 2026|1999|2026-13'),
  mode: list('fair|cautious|raw|improve|осторожно|рост|чепуха'),
  manager: mostly(['Anna', 'Борис', 'боря елкин', '__proto__', 'constructor', [['Anna'], ['Nobody'], ['']]]),
  milestone: list('created|paid|webinar|встреча|lost|closed|left|constructor|чепуха'),
  unit: list('week|month|quarter|неделя|чепуха'),
  milestones: list('created > webinar > paid|created, paid|встреча|paid;created|>|чепуха'),
  number: mostly([1, 3, 30, '14', 0, -1, 2.5]),
  day: mostly(['2026-10-01', 46_300, new Date('2026-09-15'), 'x']),
  mapping: mostly([
    [['Comment', 'client']],
    [['Paid', '-']],
    [
      ['Оплата', 'paid'],
      ['Manager', 'чепуха'],
    ],
  ]),
};
