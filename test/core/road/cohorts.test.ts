import { describe, expect, test } from 'vitest';
import { builtin } from '../../../src/core/kpis/builtinKpis.ts';
import { type RoadKpi, isRoad, roadKpi } from '../../../src/core/kpis/kpi.ts';
import { cohortsOf } from '../../../src/core/road/cohorts.ts';
import { periodLabel } from '../../../src/core/time/periodUnit.ts';
import { DAY_ZERO, coreLeads } from '../../support/coreLeads.ts';

const sale = roadKpi('created > paid', 'created', 'paid', null);

/** Days from 1 September 2026: 31 is 1 October, 62 is 1 November, 92 is 1 December. */
const leads = coreLeads([
  { created: 1, paid: 31 }, // 30 days: the first month
  { created: 1, paid: 32 }, // 31 days: the second
  { created: 30, paid: 20 }, // before it came: arrived
  { created: 30 },
  { created: 62, paid: 66 }, // November; nobody came in October
  { created: 92, paid: 93 }, // December
  { created: '?', paid: 5 }, // no cohort
  { created: 1, paid: '?' }, // arrived nobody knows when
]);

describe('the months of six leads', () => {
  test('as of 31 December: a cell is filled when the youngest lead of its month had the time', () => {
    const found = cohortsOf(sale, leads, 'month', DAY_ZERO + 122);
    expect(found.limits).toEqual([30, 60, 90]);
    expect(found.cohorts.map(({ period, leads: count, shares }) => [periodLabel(period), count, ...shares])).toEqual([
      // The youngest of September came on the 30th: 92 days ago.
      ['2026-09', 4, 2 / 4, 3 / 4, 3 / 4],
      ['2026-10', 0, null, null, null],
      // 60 days on the last day of the year, to the day.
      ['2026-11', 1, 1, 1, null],
      // 30 days, to the day.
      ['2026-12', 1, 1, null, null],
    ]);
    expect(found.leads).toBe(6);
    // Four of 6 came; of the 2 of September that waited one; of the other one nobody.
    expect(found.mean).toEqual([4 / 6, 5 / 6, 5 / 6].map((share) => expect.closeTo(share, 12)));
  });

  test('a day earlier the two that just ripened are blank, and out of the mean', () => {
    const found = cohortsOf(sale, leads, 'month', DAY_ZERO + 121);
    expect(found.cohorts.map(({ shares }) => shares)).toEqual([
      [2 / 4, 3 / 4, 3 / 4],
      [null, null, null],
      [1, null, null],
      [null, null, null],
    ]);
    expect(found.mean).toEqual([3 / 5, 4 / 5, 4 / 5].map((share) => expect.closeTo(share, 12)));
  });

  test('leads that came after the day asked about are not there', () => {
    const found = cohortsOf(sale, leads, 'month', DAY_ZERO + 61);
    expect(found.cohorts.map(({ leads: count }) => count)).toEqual([4]);
    expect(found.limits).toEqual([30]);
  });

  test('a road that is to be kept shows who stayed', () => {
    const kept: RoadKpi = { ...sale, measure: 'keep' };
    const found = cohortsOf(kept, leads, 'month', DAY_ZERO + 122);
    expect(found.cohorts[0]?.shares).toEqual([2 / 4, 1 / 4, 1 / 4]);
    expect(found.mean).toEqual([2 / 6, 1 / 6, 1 / 6].map((share) => expect.closeTo(share, 12)));
  });
});

describe('other units', () => {
  test('a week is seven days, and belongs to the year of its Thursday', () => {
    // 28 December 2026 is a Monday; 3 January 2027 its Sunday; 4 January the next Monday.
    const rows = coreLeads([{ created: 119, paid: 126 }, { created: 125, paid: 133 }, { created: 126 }]);
    const found = cohortsOf(sale, rows, 'week', DAY_ZERO + 140);
    expect(found.limits).toEqual([7, 14]);
    expect(found.cohorts.map(({ period, leads: count, shares }) => [periodLabel(period), count, ...shares])).toEqual([
      ['2026-W53', 2, 1 / 2, 1],
      ['2027-W01', 1, 0, 0],
    ]);
  });

  test('a quarter is ninety days', () => {
    const found = cohortsOf(
      sale,
      coreLeads([
        { created: 1, paid: 91 },
        { created: 2, paid: 93 },
      ]),
      'quarter',
      DAY_ZERO + 182,
    );
    expect(found.cohorts.map(({ period, shares }) => [periodLabel(period), ...shares])).toEqual([
      ['2026-Q3', 1 / 2, 1],
    ]);
  });

  test('there are 24 columns at most', () => {
    const found = cohortsOf(
      sale,
      coreLeads([
        { created: 1, paid: 169 },
        { created: 1, paid: 170 },
      ]),
      'week',
      DAY_ZERO + 400,
    );
    expect(found.limits).toHaveLength(24);
    expect(found.limits[23]).toBe(168);
    expect(found.cohorts[0]?.shares[23]).toBe(1 / 2);
  });
});

describe('the edges', () => {
  test('without a lead there is one blank column and no cohort', () => {
    expect(cohortsOf(sale, coreLeads([{ created: '?', paid: 1 }]), 'month', DAY_ZERO + 9)).toEqual({
      limits: [30],
      isCut: false,
      cohorts: [],
      leads: 0,
      mean: [null],
    });
  });

  test('repeat purchases have cohorts of clients by their first payment', () => {
    const repeat = builtin('repeat');
    if (repeat === null || !isRoad(repeat)) throw new Error('repeat is a road');
    const rows = coreLeads([
      { client: 'Ann', created: 1, paid: 2 },
      { client: 'Ann', created: 1, paid: 20 },
      { client: 'Bob', created: 1, paid: 3 },
    ]);
    const [first] = cohortsOf(repeat, rows, 'month', DAY_ZERO + 40).cohorts;
    expect([first?.leads, first?.shares]).toEqual([2, [1 / 2]]);
  });

  test.each([
    ['the start', [{ paid: 3 }], ['created']],
    ['the end', [{ created: 3 }], ['paid']],
  ])('without dates of %s the column is named', (_title, rows, columns) => {
    expect(() => cohortsOf(sale, coreLeads(rows), 'month', DAY_ZERO)).toThrow(
      expect.objectContaining({
        code: 'column-missing',
        params: { columns, found: Object.keys(rows[0] ?? {}), likely: null },
      }),
    );
  });
});
