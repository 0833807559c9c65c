import { describe, expect, test } from 'vitest';
import type { Arg, Cell, Value } from '../../../../src/read/cells/cell.ts';
import { cells } from '../../../support/cells.ts';
import { inBoth, messageOf, withHost } from '../../../support/withHost.ts';
import { formula } from '../../../support/formula.ts';

const LEADERBOARD = formula('LEADERBOARD');

const data = cells(`
  Manager | Created    | Paid       | Amount | Refunded
  Anna    | 2026-09-01 | 2026-09-10 | 100    |
  Anna    | 2026-09-01 | 2026-09-10 | 100    | 2026-09-12
  Anna    | 2026-09-01 | 2026-09-12 | 100    |
  Anna    | 2026-09-02 |            |        |
  Boris   | 2026-09-01 | 2026-09-10 | 500    |
  Boris   | 2026-09-01 |            |        |
  Vera    | 2026-09-03 | 2026-09-30 | 50     |
  Newman  | 2026-10-30 |            |        |`);
const targets = (drawn: string): Cell[][] => cells(`Manager or team | KPI | Target | Per | Weight\n${drawn}`);
const board = (kpi: Arg, settings: Arg, period: Arg = '2026-09', ...rest: Arg[]): Value[][] => {
  const [top = '', focus = ''] = rest;
  const result = withHost({}, () => LEADERBOARD(data, kpi, period, 'target', top, focus, '2026-10-31', settings));
  return Array.isArray(result) ? result.slice(1) : [];
};

describe('LEADERBOARD by target', () => {
  const sales = targets('Anna | sales | 4\n Boris | sales | 1\n Vera | sales | 2\n Team | sales | 9');

  test('ranks by what each reached of their own target: 1 of 1 before 3 of 4 before 1 of 2', () => {
    const { en, ru } = inBoth(() => LEADERBOARD(data, 'sales', '2026-09', 'target', '', '', '2026-10-31', sales));
    expect(en).toEqual([
      ['Place', 'Manager', 'Sales', 'Leads', 'Attainment', 'Possible places', 'Change'],
      [1, 'Boris', 1, 1, 1, '', ''],
      [2, 'Anna', 3, 3, 0.75, '', ''],
      [3, 'Vera', 1, 1, 0.5, '', ''],
    ]);
    expect(Array.isArray(ru) && ru[0]?.[4]).toBe('Выполнение');
  });

  test('shares places, cuts the list and focuses as any board', () => {
    const equal = targets('Anna | sales | 3\n Boris | sales | 1\n Vera | sales | 2');
    expect(board('sales', equal).map(([place, name]) => [place, name])).toEqual([
      [1, 'Anna'],
      [1, 'Boris'],
      [3, 'Vera'],
    ]);
    expect(board('sales', equal, '2026-09', 1)).toHaveLength(2);
    expect(board('sales', equal, '2026-09', '', 'Vera')).toHaveLength(3);
  });

  test('turns the attainment where less is better, and nothing at all is twice the target', () => {
    const lower = targets('Anna | refunds | 0.5\n Boris | refunds | 0.5');
    // One of Anna's three sales came back: a third, where a half is allowed.
    expect(board('refunds', lower).map(([, name, value, , attained]) => [name, value, attained])).toEqual([
      ['Boris', 0, 2],
      ['Anna', 1 / 3, 1.5],
    ]);
  });

  test('of a Score is the mean of all one’s targets by weight, 100 being all of them', () => {
    const two = targets('Anna | sales | 4 | month | 3\n Anna | revenue | 200 | month | 1\n Boris | sales | 2');
    // Anna: 3 of 4 with the weight 3, 200 of 200 (100 refunded) with the weight 1.
    expect(board('', two)).toEqual([
      [1, 'Anna', 81, 3, 0.8125, '', ''],
      [2, 'Boris', 50, 1, 0.5, '', ''],
    ]);
  });

  test('takes the running period when none is asked', () =>
    expect(
      board('sales', targets('Newman | sales | 3 | quarter\n Vera | sales | 3 | quarter'), '').map(
        ([, name, value]) => [name, value],
      ),
    ).toEqual([['Newman', 0]]));

  test.each<[string, Arg, Arg, Arg]>([
    ['without a Targets tab', 'sales', '', '2026-09'],
    ['with targets of another KPI', 'conversion', sales, '2026-09'],
    ['with targets of the team only', 'sales', targets('Team | sales | 5'), '2026-09'],
    ['with targets for a shorter period', 'sales', sales, '2026'],
  ])('says what it needs %s', (_, kpi, settings, period) =>
    expect(messageOf(() => board(kpi, settings, period))).toMatch(/“target” ranks by.*Targets!A:E/),
  );

  test('leaves a row with a mistake aside', () =>
    expect(board('sales', targets('Anna | sales | many\n Boris | sales | 1'))).toHaveLength(1));
});
