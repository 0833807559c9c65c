import { describe, expect, test } from 'vitest';
import type { Arg } from '../../../src/read/cells/cell.ts';
import { rankingArgument } from '../../../src/read/arguments/rankingArgument.ts';
import { cells } from '../../support/cells.ts';
import { leadsIn } from '../../support/found.ts';
import { refusal } from '../../support/refusal.ts';
import { roadLeads as leads } from '../../support/setups/roadLeads.ts';

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
