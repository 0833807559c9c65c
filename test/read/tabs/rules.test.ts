import { describe, expect, test } from 'vitest';
import { bonusRows, bonusRules } from '../../../src/read/tabs/bonusRows.ts';
import { ladder, levelsOf } from '../../../src/read/tabs/levelRows.ts';
import { pointsRules } from '../../../src/read/tabs/pointsRows.ts';
import { cells } from '../../support/cells.ts';
import { leadsIn } from '../../support/found.ts';

const leads = leadsIn(
  cells(`
    Manager | Created    | Meeting    | Paid       | Amount | Lost | Result     | Пробный урок
    Anna    | 2026-09-01 | 2026-09-02 | 2026-09-04 | 5      |      | 2026-10-01 | 2026-09-02
    Борис   | 2026-09-01 |            |            |        |      |            |`),
);
const refusal = (code: string, params: object): unknown =>
  expect.objectContaining({ code, params: expect.objectContaining(params) });

describe('a Points tab', () => {
  const HEADER = 'Milestone or KPI | Points | Per | Daily cap | Quality KPI | Floor | Goal | Ripens after days';
  const read = (drawn: string) => pointsRules(cells(`${HEADER}\n${drawn}`), leads);

  test('tells what earns, in either language and any order of columns, with the rest left to what is usual', () => {
    const tab = cells(`
      За что мы даём очки
      Очки | Показатель | За сколько | Показатель качества   | Порог | Цель | Зреют дней | Заметка
      10   | Оплата     |            |                       |       |      |            | да
      1    | Выручка    | 10 000 ₽   | Конверсия             | 10%   | 40   | 14         |
      2    | meeting    |            | created > paid in 30  | 0     | 0.5  |            |
      5    | Пробный урок |          | cycle                 | 30    | 10   |            |`);
    const rules = pointsRules(tab, leads).map(({ row, value }) => [
      row,
      value?.what,
      value?.kpi.measure,
      value?.kpi.to.join(),
      [value?.points, value?.per, value?.cap, value?.ripeDays],
      value?.quality && [value.quality.kpi.id, value.quality.floor, value.quality.goal],
    ]);
    expect(rules).toEqual([
      [3, 'Оплата', 'count', 'paid', [10, 1, null, 0], null],
      [4, 'Выручка', 'sum', 'paid', [1, 10_000, null, 14], ['conversion', 0.1, 0.4]],
      [5, 'meeting', 'count', 'meeting', [2, 1, null, 0], ['created > paid in 30', 0, 0.5]],
      [6, 'Пробный урок', 'count', 'пробный урок', [5, 1, null, 0], ['cycle', 30, 10]],
    ]);
  });

  test('takes “result” for the milestone, not for the share of the same name', () =>
    expect(read('result | 5').map(({ value }) => value?.kpi.measure)).toEqual(['count']));

  test.each([
    ['conversion | 5', 'tab-cell-unreadable', { row: 2, field: 'what', found: 'conversion', words: ['unit'] }],
    ['cycle | 5', 'tab-cell-unreadable', { field: 'what' }],
    ['average_check | 5', 'tab-cell-unreadable', { field: 'what' }],
    ['lost | 5', 'tab-cell-unreadable', { field: 'what', found: 'lost' }],
    ['closed | 5', 'tab-cell-unreadable', { field: 'what' }],
    [' | 5', 'tab-cell-blank', { field: 'what' }],
    ['pajd | 5', 'kpi-unknown', { found: 'pajd' }],
    ['webinar | 5', 'column-missing', { columns: ['webinar'] }],
    ['paid | ', 'tab-cell-blank', { field: 'points' }],
    ['paid | 0', 'tab-cell-unreadable', { field: 'points' }],
    ['paid | 5 | 0', 'tab-cell-unreadable', { field: 'per' }],
    ['paid | 5 | | 4', 'tab-cell-unreadable', { field: 'cap', found: '4', words: ['oneEvent'] }],
    ['paid | 5 | | | sales | 1 | 2', 'tab-cell-unreadable', { field: 'quality', found: 'sales' }],
    ['paid | 5 | | | | 0.2 | ', 'tab-cell-blank', { field: 'quality' }],
    ['paid | 5 | | | conversion | | 0.4', 'tab-cell-blank', { field: 'floor' }],
    ['paid | 5 | | | conversion | 0.4 | ', 'tab-cell-blank', { field: 'goal' }],
    ['paid | 5 | | | conversion | 0.4 | 0.4', 'tab-cell-unreadable', { field: 'goal', words: ['beyondFloor'] }],
    ['paid | 5 | | | cycle | 10 | 30', 'tab-cell-unreadable', { field: 'goal' }],
    ['paid | 5 | | | conversion | 120 | 130', 'tab-cell-unreadable', { field: 'floor', words: ['level'] }],
    ['paid | 5 | | | | | | 1.5', 'tab-cell-unreadable', { field: 'ripens' }],
  ])('refuses %s', (row, code, params) => {
    const [found, other] = read(`${row}\n meeting | 3`);
    expect(found?.mistake).toEqual(refusal(code, params));
    expect(other?.value?.points).toBe(3);
  });

  test('lets a cap stand at one event, also where several make up the points', () => {
    expect(read('paid | 5 | | 5\n meeting | 10 | 5 | 2').map(({ value }) => value?.cap)).toEqual([5, 2]);
  });

  test('has one rule for one thing, however it is called', () => {
    const [first, second, third] = read('paid | 5\n Продажи | 7\n revenue | 1');
    expect(first?.value?.points).toBe(5);
    expect(second?.mistake).toEqual(refusal('name-taken', { row: 3, found: 'Продажи' }));
    expect(third?.value?.points).toBe(1);
  });
});

describe('a Levels tab', () => {
  const read = (drawn: string) => levelsOf(cells(`Level | Icon | From points\n${drawn}`));

  test('is a ladder, in whatever order it is written', () =>
    expect(ladder(read('Pro | ⭐ | 1 000\n New | | 0'))).toEqual([
      { name: 'New', icon: '', points: 0 },
      { name: 'Pro', icon: '⭐', points: 1000 },
    ]));

  test.each([
    ['| ⭐ | 5', 'tab-cell-blank', { field: 'name' }],
    ['Pro | ⭐ | ', 'tab-cell-blank', { field: 'points' }],
    ['Pro | ⭐ | -1', 'tab-cell-unreadable', { field: 'points' }],
    ['new | ⭐ | 5', 'name-taken', { row: 3, found: 'new' }],
    ['Pro | ⭐ | 0', 'tab-cell-unreadable', { row: 3, field: 'points', found: '0', words: ['otherPoints'] }],
  ])('refuses %s, and the others go on', (row, code, params) => {
    const levels = read(`New | | 0\n${row}\n Top | | 9`);
    expect(levels[1]?.mistake).toEqual(refusal(code, params));
    expect(ladder(levels).map(({ name }) => name)).toEqual(['New', 'Top']);
  });
});

describe('a Bonuses tab', () => {
  const read = (drawn: string) =>
    bonusRows(cells(`KPI | From attainment | Pays | Quality KPI | Floor\n${drawn}`), leads);

  test('is one rule for each KPI, whatever the order of its rows; attainment may be 0.8, 80% or 80, and blank is 100 %', () => {
    const rules = bonusRules(
      read(
        'sales | 120% | 50 000 ₽\n revenue | | 10\n Продажи | 80 | 0 | conversion | 40\n sales | 1 | 20000 | conversion | 0.4',
      ),
    );
    expect(rules.map(({ kpi, curve, quality }) => [kpi.id, curve, quality && [quality.kpi.id, quality.floor]])).toEqual(
      [
        [
          'sales',
          [
            { from: 0, pays: 0 },
            { from: 0.8, pays: 0 },
            { from: 1, pays: 20_000 },
            { from: 1.2, pays: 50_000 },
          ].map((point) => expect.objectContaining(point)),
          ['conversion', 0.4],
        ],
        [
          'revenue',
          [
            { from: 0, pays: 0 },
            { from: 1, pays: 10 },
          ].map((point) => expect.objectContaining(point)),
          null,
        ],
      ],
    );
  });

  test.each([
    ['| 1 | 5', 'tab-cell-blank', { field: 'kpi' }],
    ['salse | 1 | 5', 'kpi-unknown', { nearest: 'sales' }],
    ['sales | x | 5', 'tab-cell-unreadable', { field: 'from' }],
    ['sales | 2 | ', 'tab-cell-blank', { field: 'pays' }],
    ['sales | 2 | -5', 'tab-cell-unreadable', { field: 'pays' }],
    ['sales | 1 | 9', 'tab-cell-unreadable', { row: 3, field: 'from', words: ['otherFrom'] }],
    ['sales | 2 | 99', 'tab-cell-unreadable', { row: 3, field: 'pays', found: '99', words: ['notFalling'] }],
    ['sales | 0.5 | 101', 'tab-cell-unreadable', { field: 'pays', words: ['notFalling'] }],
    ['sales | 2 | 200 | cycle | 10', 'tab-cell-unreadable', { field: 'quality', words: ['sameQuality'] }],
    ['sales | 2 | 200 | conversion | 0.5', 'tab-cell-unreadable', { field: 'floor', words: ['sameQuality'] }],
    ['sales | 2 | 200 | conversion | 0', 'tab-cell-unreadable', { field: 'floor', words: ['aboveZero'] }],
    ['sales | 2 | 200 | revenue | 5', 'tab-cell-unreadable', { field: 'quality', words: ['qualityKpi'] }],
    ['sales | 2 | 200 | | 5', 'tab-cell-blank', { field: 'quality' }],
  ])('refuses %s, and the others go on', (row, code, params) => {
    const found = read(`sales | 1 | 100 | conversion | 0.4\n${row}\n sales | 3 | 300`);
    expect(found[1]?.mistake).toEqual(refusal(code, params));
    expect(bonusRules(found)[0]?.curve.map(({ from }) => from)).toEqual([0, 1, 3]);
  });
});
