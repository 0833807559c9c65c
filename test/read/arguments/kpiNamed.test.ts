import { describe, expect, test } from 'vitest';
import { BUILTIN } from '../../../src/core/kpis/builtinKpis.ts';
import { TEXTS } from '../../../src/i18n/index.ts';
import type { Arg } from '../../../src/read/cells/cell.ts';
import { kpiNamed } from '../../../src/read/arguments/kpiNamed.ts';
import { rankingArgument } from '../../../src/read/arguments/rankingArgument.ts';
import { roadArgument } from '../../../src/read/arguments/roadArgument.ts';
import { milestoneNamed } from '../../../src/read/arguments/milestoneNamed.ts';
import { cells } from '../../support/cells.ts';
import { leadsIn } from '../../support/found.ts';

const leads = leadsIn(
  cells(`
      Manager | Created    | Webinar    | Meeting    | Paid       | Status | Close date | Пробный урок | constructor | Amount
      Anna    | 2026-09-01 | 2026-09-02 | 2026-09-03 | 2026-09-04 | Won    | 2026-09-04 | 2026-09-03   | 2026-09-09  | 5`),
);
const refusal = (code: string, params: object = {}): unknown =>
  expect.objectContaining({ code, params: expect.objectContaining(params) });
/** A road in one line: from > to in days. */
const road = (text: string): string => kpiNamed(text, leads).id;

describe('a built-in KPI', () => {
  test('answers to its id and its names in both languages, however they are spelt', () => {
    for (const { id } of BUILTIN) {
      const [en, ru] = [TEXTS.en, TEXTS.ru].map(
        (texts) => Object.entries(texts.kpis).find(([key]) => key === id)?.[1] ?? '',
      );
      for (const name of [id, en, ru, id.toUpperCase(), ` ${ru} `, ru?.toUpperCase(), id.replace('_', ' ')])
        expect(kpiNamed(name ?? '', leads).id).toBe(id);
    }
  });

  test('no two KPIs share a name', () => {
    const names = BUILTIN.flatMap(({ id }) => {
      const [en, ru] = [TEXTS.en, TEXTS.ru].map((texts) => Object.entries(texts.kpis).find(([key]) => key === id)?.[1]);
      return [...new Set([id, en?.toLowerCase(), ru?.toLowerCase()])];
    });
    expect(new Set(names).size).toBe(names.length);
  });

  test.each([
    ['convrsion', 'conversion'],
    ['Конверси', 'Конверсия'],
    ['win rates', 'win_rate'],
    ['чепуха', null],
    ['constructor', null],
    ['__proto__', null],
  ])('%s is unknown, the nearest is %s', (text, nearest) =>
    expect(() => kpiNamed(text, leads)).toThrow(refusal('kpi-unknown', { found: text, nearest })),
  );
});

describe('a road', () => {
  test.each([
    ['created > paid', 'created > paid'],
    ['created>paid', 'created > paid'],
    ['Created -> Paid', 'created > paid'],
    ['создан → оплата', 'created > paid'],
    ['Дата создания > Дата оплаты', 'created > paid'],
    ['created > paid in 30', 'created > paid in 30'],
    ['created > paid within 30 days', 'created > paid in 30'],
    ['created > paid in 30d', 'created > paid in 30'],
    ['эфир > встреча за 14', 'webinar > meeting in 14'],
    ['эфир > встреча за 14 дней', 'webinar > meeting in 14'],
    ['ЭФИР → ВСТРЕЧА в течение 1 дня', 'webinar > meeting in 1'],
    ['webinar > closed', 'webinar > closed'],
    ['created > Пробный урок in 7', 'created > пробный урок in 7'],
    ['пробный  урок > оплата', 'пробный урок > paid'],
    ['constructor > paid', 'constructor > paid'],
    ['Создан > Оплата за 30 дн.', 'created > paid in 30'],
    ['Created > Paid in 30', 'created > paid in 30'],
  ])('%s is %s', (text, expected) => expect(road(text)).toBe(expected));

  test.each([
    ['created >'],
    ['> paid'],
    ['>'],
    ['created > webinar > paid'],
    ['created > paid in 0'],
    ['created > paid in -3'],
    ['created > paid in 2.5'],
    ['created > paid in soon'],
  ])('%s cannot be read', (text) => expect(() => road(text)).toThrow(refusal('road-unreadable', { found: text })));

  test('a milestone that is not known is told with the nearest and what there is', () => {
    expect(() => road('created > payd')).toThrow(refusal('milestone-unknown', { found: 'payd', nearest: 'paid' }));
    expect(() => road('created > amount')).toThrow(refusal('milestone-unknown', { found: 'amount' }));
  });
  test('a milestone that is known but not in the data is a missing column', () => {
    expect(() => road('created > call')).toThrow(refusal('column-missing', { columns: ['call'] }));
  });
  test('typed as arguments it starts at created and ends at paid unless told', () => {
    const typed = (...[from, to, within]: Arg[]): string => roadArgument(from, to, within, leads).id;
    expect(typed()).toBe('created > paid');
    expect(typed('', null, undefined)).toBe('created > paid');
    expect(typed([['']], ' ', [['']])).toBe('created > paid');
    expect(typed('эфир', 'Дата встречи', 14)).toBe('webinar > meeting in 14');
    expect(typed([['webinar']], '', '14')).toBe('webinar > paid in 14');
  });
  test.each<[Arg]>([[0], [-1], [1.5], ['скоро'], [true], [new Date(0)], [[[1, 2]]]])(
    '%j is no number of days',
    (within) =>
      expect(() => roadArgument('', '', within, leads)).toThrow(
        refusal('number-unreadable', { argument: 'within', min: 1 }),
      ),
  );
  test('two cells are no milestone', () =>
    expect(() => roadArgument([['webinar', 'meeting']], '', '', leads)).toThrow(
      refusal('milestone-unknown', { found: 'webinar, meeting' }),
    ));
});

describe('a milestone', () => {
  test.each([
    ['closed', 'closed'],
    ['Close date', 'closed'],
    ['Дата закрытия', 'closed'],
    ['lost', 'lost'],
  ])('%s is %s', (text, expected) => expect(milestoneNamed(text, leads)).toBe(expected));

  const bare = (drawn: string) => leadsIn(cells(drawn));
  test.each([
    ['no payment at all', 'Manager | Lost\n Anna | 2026-09-01', ['status', 'paid']],
    ['only payments', 'Manager | Paid\n Anna | 2026-09-01', ['status', 'lost']],
  ])('closed needs columns that people have, when there is %s', (_title, drawn, columns) =>
    expect(() => milestoneNamed('closed', bare(drawn))).toThrow(refusal('column-missing', { columns })),
  );
});

describe('what a board is about', () => {
  const parts = (arg: Arg): unknown[] => rankingArgument(arg, leads).parts.map(({ kpi, weight }) => [kpi.id, weight]);
  test('one name is one KPI', () => {
    expect(parts('revenue')).toEqual([['revenue', 1]]);
    expect(rankingArgument('revenue', leads).isScore).toBe(false);
    expect(rankingArgument([['Выручка']], leads).isScore).toBe(false);
  });
  test('left out it is the balanced Score of what the data carry: no retention here', () => {
    for (const skipped of ['', null, undefined, [['']], [['', '']]] satisfies Arg[])
      expect(parts(skipped)).toEqual([
        ['conversion', 1],
        ['cycle', 1],
      ]);
    expect(rankingArgument('', leads).isScore).toBe(true);
  });
  test.each<[string, Arg, unknown[]]>([
    [
      'a column of names',
      [['conversion'], ['cycle']],
      [
        ['conversion', 1],
        ['cycle', 1],
      ],
    ],
    [
      'a row of names',
      [['conversion', 'cycle', 'Выручка']],
      [
        ['conversion', 1],
        ['cycle', 1],
        ['revenue', 1],
      ],
    ],
    [
      'names and weights',
      [
        ['conversion', 2],
        ['Срок до оплаты', 0.5],
      ],
      [
        ['conversion', 2],
        ['cycle', 0.5],
      ],
    ],
    [
      'a header row above',
      [
        ['Показатель', 'Вес'],
        ['conversion', 2],
        ['cycle', ''],
      ],
      [
        ['conversion', 2],
        ['cycle', 1],
      ],
    ],
    [
      'blank rows around',
      [
        ['', ''],
        ['conversion', 2],
        ['', ''],
        ['cycle', 3],
      ],
      [
        ['conversion', 2],
        ['cycle', 3],
      ],
    ],
    [
      'weights as text',
      [
        ['conversion', '2'],
        ['cycle', '0,5'],
      ],
      [
        ['conversion', 2],
        ['cycle', 0.5],
      ],
    ],
    [
      'a road among them',
      [
        ['created > paid in 30', 3],
        ['win_rate', 1],
      ],
      [
        ['created > paid in 30', 3],
        ['win_rate', 1],
      ],
    ],
  ])('%s', (_title, arg, expected) => expect(parts(arg)).toEqual(expected));

  test('one row with a weight is one KPI', () => expect(rankingArgument([['revenue', 5]], leads).isScore).toBe(false));

  test.each<[string, Arg, string]>([
    [
      '0',
      [
        ['conversion', 0],
        ['cycle', 1],
      ],
      '0',
    ],
    [
      'a negative one',
      [
        ['conversion', -1],
        ['cycle', 1],
      ],
      '-1',
    ],
    [
      'a word',
      [
        ['cycle', 1],
        ['conversion', 'много'],
      ],
      'много',
    ],
    [
      'a word in the first row, which names a KPI and so is no header',
      [
        ['conversion', 'много'],
        ['cycle', 1],
      ],
      'много',
    ],
    [
      'a box',
      [
        ['cycle', 1],
        ['conversion', true],
      ],
      'true',
    ],
  ])('%s is no weight', (_title, arg, found) =>
    expect(() => parts(arg)).toThrow(refusal('weight-unreadable', { found, kpi: 'conversion' })),
  );

  test('a Date is no weight', () =>
    expect(() =>
      parts([
        ['cycle', 1],
        ['conversion', new Date(0)],
      ]),
    ).toThrow(refusal('weight-unreadable')));

  test('no paid and no status: the Score is impossible', () => {
    const bare = leadsIn(cells('Manager | Created\n Anna | 2026-09-01'));
    expect(() => rankingArgument('', bare)).toThrow(refusal('score-impossible', { found: ['Manager', 'Created'] }));
  });
});
