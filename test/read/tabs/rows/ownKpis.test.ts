import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KpiError } from '../../../../src/core/errors.ts';
import { BUILTIN } from '../../../../src/core/kpis/builtinKpis.ts';
import { evaluate } from '../../../../src/core/kpis/evaluate.ts';
import { TEXTS, kpiName } from '../../../../src/i18n/index.ts';
import { type Arg, type Cell, isGrid } from '../../../../src/read/cells/cell.ts';
import { type OwnKpi, findOwn, ownKpis } from '../../../../src/read/tabs/rows/ownKpis.ts';
import { headerOf } from '../../../../src/read/tabs/tabRows.ts';
import type { TabId } from '../../../../src/read/tabs/tabWords.ts';
import { KPIS, TABS } from '../../../../src/read/tabs/tabs.ts';
import { anyCell } from '../../../support/cellsOf.ts';
import { cells } from '../../../support/cells.ts';
import { TODAY, leadsIn } from '../../../support/found.ts';
import { refusal } from '../../../support/refusal.ts';

const leads = leadsIn(
  cells(`
    Manager | Created    | Webinar    | Paid       | Пробный урок | Звонок или встреча | Amount
    Anna    | 2026-09-01 | 2026-09-02 | 2026-09-04 | 2026-09-03   | 2026-09-02         | 5
    Boris   | 2026-09-01 |            |            |              |                    |`),
);
const isKpiTab = (range: Arg): boolean => isGrid(range) && headerOf(KPIS, range) !== null;
const HEADER = 'KPI | Measure | From | To | Within days | Column | Better | Kind';
/** The KPIs of a tab; throws the first mistake. */
const read = (range: Arg, argument?: string): OwnKpi[] =>
  ownKpis(range, leads, argument).map(({ value, mistake }) => {
    if (mistake) throw mistake;
    return value;
  });
/** Of rows drawn below the usual header. */
const tabOf = (drawn: string): Cell[][] => cells(`${HEADER}\n${drawn}`);
const rowsOf = (drawn: string) => read(tabOf(drawn));
const only = (drawn: string) => {
  const [kpi, ...others] = rowsOf(drawn);
  if (kpi === undefined || others.length > 0) throw new Error('Expected one KPI');
  return kpi;
};

describe('a row of the KPIs tab', () => {
  test('adds up a column of numbers of the table itself', () => {
    const table = leadsIn(cells('Manager | Paid | Hours | Room\n Anna | 2026-09-02 | 2.5 | blue'));
    const kpiOf = (column: string) => ownKpis(tabOf(`Taught | sum | | paid | | ${column}`), table)[0];
    expect(kpiOf('hours')?.value).toMatchObject({ measure: 'sum', column: 'column hours', kind: 'volume' });
    expect(kpiOf('Room')?.mistake).toMatchObject({ code: 'tab-cell-unreadable' });
  });

  test.each([
    [
      'Повышение за 3 месяца | rate | finished | result | 90',
      {
        measure: 'rate',
        from: ['finished'],
        to: ['result'],
        withinDays: 90,
        unit: 'share',
        better: 'higher',
        kind: 'result',
      },
    ],
    [
      'Stayed | keep | paid | left or refunded | 60',
      {
        measure: 'keep',
        from: ['paid'],
        to: ['left', 'refunded'],
        withinDays: 60,
        unit: 'share',
        better: 'higher',
        kind: 'client',
      },
    ],
    [
      'Day to webinar | time | created | webinar',
      {
        measure: 'time',
        from: ['created'],
        to: ['webinar'],
        withinDays: 90,
        unit: 'days',
        better: 'lower',
        kind: 'process',
      },
    ],
    ['Fast | time | created | paid | 30', { measure: 'time', withinDays: 30, unit: 'days' }],
    [
      'Half | half | created | paid',
      { measure: 'half', withinDays: null, unit: 'days', better: 'lower', kind: 'process' },
    ],
    [
      'Webinars | count | | webinar',
      { measure: 'count', to: ['webinar'], column: '', unit: 'leads', better: 'higher', kind: 'volume' },
    ],
    ['Met | count | | meeting | | | | effort', { measure: 'count', to: ['meeting'], unit: 'meetings', kind: 'effort' }],
    [
      'Income | sum | | paid | | Amount',
      { measure: 'sum', to: ['paid'], column: 'amount', unit: 'money', kind: 'volume', lessRefunds: false },
    ],
    [
      'Letters | average | | call | | Emails | lower | process',
      { measure: 'average', column: 'emails_before_call', unit: 'emails', better: 'lower', kind: 'process' },
    ],
    [
      'Оценка при выпуске | average | | finished | | NPS',
      { column: 'nps', unit: 'points', kind: 'result', better: 'higher' },
    ],
  ])('%s', (drawn, expected) => {
    const kpi = only(drawn);
    expect(kpi).toMatchObject(expected);
    expect([kpi.id, kpi.name, kpi.row]).toEqual([kpi.name, drawn.split(' |')[0], 2]);
  });

  test.each([
    ['доля', 'rate'],
    ['Удержание', 'keep'],
    ['ВРЕМЯ', 'time'],
    ['срок', 'time'],
    ['Median time', 'half'],
    ['медиана', 'half'],
    ['количество', 'count'],
    ['Сумма', 'sum'],
    ['среднее', 'average'],
    ['Average', 'average'],
  ])('of the measure %s is %s', (word, measure) =>
    expect(only(`X | ${word} | создан | оплата | | Сумма`).measure).toBe(measure),
  );

  test.each([
    ['больше', 'higher'],
    ['Меньше', 'lower'],
    ['lower', 'lower'],
  ])('that is better when %s is better when %s', (word, better) =>
    expect(only(`X | rate | created | paid | | | ${word}`).better).toBe(better),
  );

  test.each([
    ['результат', 'result'],
    ['Польза клиенту', 'client'],
    ['процесс', 'process'],
    ['объем', 'volume'],
    ['Усилия', 'effort'],
  ])('of the kind %s is %s', (word, kind) => expect(only(`X | rate | created | paid | | | | ${word}`).kind).toBe(kind));

  test.each([
    ['left or refunded', ['left', 'refunded']],
    ['Ушёл ИЛИ возврат', ['left', 'refunded']],
    ['Дата оплаты', ['paid']],
    ['closed', ['closed']],
    ['Close date', ['closed']],
    ['пробный  УРОК', ['пробный урок']],
    ['Звонок или встреча', ['звонок или встреча']],
    ['Звонок или эфир', ['call', 'webinar']],
    ['nonsense', ['nonsense']],
  ])('may lead to %s', (text, to) => expect(only(`X | rate | created | ${text}`).to).toEqual(to));

  test.each([
    ['30', 30],
    ['1', 1],
    ['30 days', 30],
    ['14 дней', 14],
    ['', null],
    ['—', null],
  ])('may have the limit “%s”', (text, days) =>
    expect(only(`X | rate | created | paid | ${text}`)).toMatchObject({ withinDays: days }),
  );
});

describe('the KPIs tab', () => {
  test('has its columns in any order and language, with others between them and rows above the header', () => {
    const tab = cells(`
      Показатели отдела
      Куда   | Заметка | Мера | Показатель | Откуда | За дней | Вид    | Лучше  | Столбец
      оплата | для Ани | доля | Быстрые    | создан | 7       | клиент | больше |`);
    expect(read(tab)).toEqual([
      expect.objectContaining({
        name: 'Быстрые',
        from: ['created'],
        to: ['paid'],
        withinDays: 7,
        kind: 'client',
        row: 3,
      }),
    ]);
  });

  test('has its header among its first rows: a long table is not searched for one', () => {
    const below = (blanks: number): Cell[][] => [...Array.from({ length: blanks }, () => ['', '']), ['KPI', 'Measure']];
    expect([isKpiTab(below(39)), isKpiTab(below(40))]).toEqual([true, false]);
  });

  test('may have blank rows and rows of notes that say nothing in its columns', () => {
    const tab = cells(`${HEADER} | Note\nA | count | | paid\n | | | | | | | | later\n B | count | | webinar`);
    tab.splice(2, 0, Array<Cell>(9).fill(null), Array<Cell>(9).fill(' '));
    expect(read(tab).map(({ name, row }) => [name, row])).toEqual([
      ['A', 2],
      ['B', 6],
    ]);
  });

  test('may have nothing below its header, and may be left out', () =>
    expect([read(cells(HEADER)), read(''), read(undefined)]).toEqual([[], [], []]));

  test('with the left of two columns of one header counts', () =>
    expect(read(cells('KPI | Measure | To | KPI\n A | count | paid | B')).map(({ name }) => name)).toEqual(['A']));

  test.each<[string, Arg, string]>([
    ['a cell', 'KPIs!A:H', 'KPIs!A:H'],
    ['a Targets tab', cells('Manager | KPI | Target | Per\n Anna | sales | 5 | month'), 'Manager, KPI, Target, Per'],
    ['a table of leads', cells('\n Manager | Created | Paid\n Anna | 2026-09-01 |'), 'Manager, Created, Paid'],
    ['a tab of Points', cells('KPI | Points\n sales | 5'), 'KPI, Points'],
  ])('is not %s', (_, range, found) => {
    expect(() => ownKpis(range, leads, 'settings')).toThrow(
      refusal('tab-unreadable', { tab: 'kpis', argument: 'settings', found }),
    );
    expect(isKpiTab(range)).toBe(false);
  });

  test('is not a range of blanks', () =>
    expect(() => ownKpis([['', '']], leads)).toThrow(refusal('tab-empty', { tab: 'kpis' })));

  test('is told apart by its header', () =>
    expect([isKpiTab(cells(HEADER)), isKpiTab(cells('Мера | Показатель'))]).toEqual([true, true]));
});

describe('a mistake in a row is told with the row:', () => {
  test.each([
    [' | rate | created | paid', 'tab-cell-blank', { field: 'name' }],
    ['X | | created | paid', 'tab-cell-blank', { field: 'measure' }],
    ['X | raet | created | paid', 'tab-cell-unreadable', { field: 'measure', found: 'raet', nearest: 'rate' }],
    ['X | скорость | created | paid', 'tab-cell-unreadable', { field: 'measure', found: 'скорость', nearest: null }],
    ['X | rate | | paid', 'tab-cell-blank', { field: 'from' }],
    ['X | keep | — | paid', 'tab-cell-blank', { field: 'from' }],
    ['X | time | | paid', 'tab-cell-blank', { field: 'from' }],
    ['X | rate | created |', 'tab-cell-blank', { field: 'to' }],
    ['X | count | paid |', 'tab-cell-blank', { field: 'to' }],
    ['X | rate | paid | оплата', 'tab-cell-unreadable', { field: 'to', found: 'оплата' }],
    ['X | rate | left | left or refunded', 'tab-cell-unreadable', { field: 'to' }],
    ['X | rate | created | paid | 0', 'tab-cell-unreadable', { field: 'within', found: '0', words: ['whole'] }],
    ['X | rate | created | paid | -5', 'tab-cell-unreadable', { field: 'within', found: '-5' }],
    ['X | rate | created | paid | 1.5', 'tab-cell-unreadable', { field: 'within', found: '1.5' }],
    ['X | rate | created | paid | a week', 'tab-cell-unreadable', { field: 'within', found: 'a week' }],
    ['X | rate | created | paid | 2026-09-01', 'tab-cell-unreadable', { field: 'within' }],
    ['X | half | created | paid | 30', 'tab-cell-unreadable', { field: 'within', words: ['noLimit'] }],
    ['X | count | | paid | 30', 'tab-cell-unreadable', { field: 'within', words: ['noLimit'] }],
    ['X | sum | | paid', 'tab-cell-blank', { field: 'column' }],
    ['X | sum | | paid | | Amuont', 'tab-cell-unreadable', { field: 'column', found: 'Amuont', nearest: 'amount' }],
    ['X | sum | | paid | | Manager', 'tab-cell-unreadable', { field: 'column', found: 'Manager' }],
    ['X | rate | created | paid | | | up', 'tab-cell-unreadable', { field: 'better', found: 'up' }],
    ['X | rate | created | paid | | | | money', 'tab-cell-unreadable', { field: 'kind', found: 'money' }],
    ['X | #N/A | created | paid', 'tab-cell-unreadable', { field: 'measure', found: '#N/A' }],
  ])('%s', (drawn, code, params) =>
    expect(() => rowsOf(`Fine | count | | paid\n${drawn}`)).toThrow(refusal(code, { row: 3, ...params })),
  );

  test('two KPIs of one name, however they are spelt', () =>
    expect(() => rowsOf('Быстрые ёлки | count | | paid\n\nБЫСТРЫЕ  елки | count | | webinar')).toThrow(
      refusal('name-taken', { row: 3, found: 'БЫСТРЫЕ елки' }),
    ));

  test('a KPI with any name of a built-in one', () => {
    for (const { id } of BUILTIN)
      for (const name of [id, kpiName(id, TEXTS.en).toUpperCase(), kpiName(id, TEXTS.ru)])
        expect(() =>
          read([
            ['KPI', 'Measure', 'To'],
            [name, 'count', 'paid'],
          ]),
        ).toThrow(refusal('name-taken', { row: 2, found: name }));
  });
});

describe('a KPI of the team is asked for', () => {
  const own = ownKpis(
    tabOf(`
    Быстрые ёлки | rate  | created | paid     | 7
    Gone         | rate  | paid    | left or refunded | 30
    Met          | count |         | meeting
    Lesson       | count |         | пробный урок
    Typo         | rate  | created | пробный урк
    Either       | rate  | created | paid or nonsense
    Calls done   | sum   |         | paid | | Calls`),
    leads,
  );

  test('by its name, however it is spelt, and evaluated like any other', () => {
    const kpi = findOwn(' быстрые  ЕЛКИ', own, leads);
    expect(kpi?.name).toBe('Быстрые ёлки');
    const lesson = findOwn('lesson', own, leads);
    if (!kpi || !lesson) throw new Error('Expected both KPIs');
    expect(evaluate(kpi, leads, { period: null, asOfDay: TODAY }).team).toEqual({ value: 0.5, leads: 2, ripening: 0 });
    expect(evaluate(lesson, leads, { period: null, asOfDay: TODAY }).team.value).toBe(1);
  });

  test('and is not there', () => expect(findOwn('conversion', own, leads)).toBeNull());

  test('and the data lack every column it needs: the sentence is that of any KPI', () => {
    for (const [name, columns] of [
      ['Gone', ['left', 'refunded']],
      ['Met', ['meeting']],
      ['Calls done', ['calls']],
    ] as const) {
      const kpi = findOwn(name, own, leads);
      if (!kpi) throw new Error(`Expected ${name}`);
      expect(() => evaluate(kpi, leads, { period: null, asOfDay: TODAY })).toThrow(
        refusal('column-missing', { columns }),
      );
    }
  });

  test('and its From or To is nothing that anybody knows: the sentence names the row', () =>
    expect(() => findOwn('Typo', own, leads)).toThrow(
      refusal('kpi-milestone-unknown', {
        row: 6,
        found: 'пробный урк',
        nearest: 'Пробный урок',
        milestones: ['created', 'webinar', 'paid', 'Пробный урок', 'Звонок или встреча'],
      }),
    ));

  test('and one of several milestones is enough', () => {
    const kpi = findOwn('Either', own, leads);
    if (!kpi) throw new Error('Expected the KPI');
    expect(evaluate(kpi, leads, { period: null, asOfDay: TODAY }).team.value).toBe(0.5);
  });
});

test('a mistake in one row leaves the others alone, and is told when its own KPI is asked for', () => {
  const own = ownKpis(
    tabOf('Slow | raet | created | paid\nFast | rate | created | paid | 7\nFast | count | | paid'),
    leads,
  );
  expect(own.map(({ row, value }) => [row, value?.name])).toEqual([
    [2, undefined],
    [3, 'Fast'],
    [4, undefined],
  ]);
  expect(() => findOwn('slow', own, leads)).toThrow(refusal('tab-cell-unreadable', { row: 2 }));
  // Which of two is meant nobody can tell.
  expect(() => findOwn('fast', own, leads)).toThrow(refusal('name-taken', { row: 4 }));
  const builtin = ownKpis(tabOf('Продажи | count | | webinar'), leads);
  expect(() => findOwn('sales', builtin, leads)).toThrow(refusal('name-taken', { row: 2 }));
  expect(findOwn('revenue', builtin, leads)).toBeNull();
});

describe('the words of a tab with settings', () => {
  const VALUES = [
    ['kpis', 'rate', 'keep', 'time', 'count', 'sum', 'average'],
    ['kpis', 'higher', 'lower'],
    ['kpis', 'result', 'client', 'process', 'volume', 'effort'],
    ['targets', 'week', 'month', 'quarter'],
    ['badges', 'week', 'month', 'quarter', 'ever'],
    ['badges', 'atLeast', 'atMost', 'record', 'ownRecord'],
  ] as const;
  const groups: [id: TabId, ...words: string[]][] = [
    ...TABS.map(({ id, fields }): [TabId, ...string[]] => [id, ...fields]),
    ...VALUES.map(([id, ...words]): [TabId, ...string[]] => [id, ...words]),
  ];
  test.each(groups)('of one column are not the same: %s %s', (id, ...group) => {
    const words = Object.values(TEXTS).map(({ tabs }) =>
      Object.entries(tabs[id]).flatMap(([word, text]) =>
        group.some((one) => one === word) ? text.toLowerCase().split('|') : [],
      ),
    );
    for (const language of words) expect(language.filter((word, i) => language.indexOf(word) !== i)).toEqual([]);
    // A word of both languages means the same in both.
    const [english = [], russian = []] = words;
    expect(english.length * russian.length).toBeGreaterThan(0);
  });
});

test('every KPI that is read from any cells is one that can be evaluated or says why not', () => {
  const mostly = (words: string): fc.Arbitrary<Cell> =>
    fc.oneof({ weight: 19, arbitrary: fc.constantFrom<Cell>(...words.split('|')) }, { weight: 1, arbitrary: anyCell });
  const milestone = mostly('created|webinar|paid|Пробный урок|paid or left|meeting|constructor|__proto__');
  const measure = mostly('rate|keep|time|count|sum|average');
  const row = fc.tuple(mostly('A|B|toString'), measure, milestone, milestone, mostly('|||30|0'), mostly('Amount|NPS'));
  let [known, refused] = [0, 0];
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 2 }), (rows) => {
      try {
        const own = ownKpis([HEADER.split(' | '), ...rows], leads);
        for (const { value, mistake } of own) {
          if (mistake) throw mistake;
          const { name } = value;
          const kpi = findOwn(name, own, leads);
          expect(kpi?.name).toBe(name);
          if (kpi) evaluate(kpi, leads, { period: null, asOfDay: TODAY });
          known++;
        }
      } catch (error) {
        if (!(error instanceof KpiError)) throw error;
        refused++;
      }
    }),
    { numRuns: 1500 },
  );
  expect(Math.min(known, refused)).toBeGreaterThan(50);
});
