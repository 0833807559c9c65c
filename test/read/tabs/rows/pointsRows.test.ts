import { describe, expect, test } from 'vitest';
import { pointsRules } from '../../../../src/read/tabs/rows/pointsRows.ts';
import { cells } from '../../../support/cells.ts';
import { refusal } from '../../../support/refusal.ts';
import { gameLeads as leads } from '../../../support/setups/gameLeads.ts';
import { POINTS_TITLES } from '../../../support/setups/pointsTable.ts';

describe('a Points tab', () => {
  const read = (drawn: string) => pointsRules(cells(`${POINTS_TITLES}\n${drawn}`), leads);

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
