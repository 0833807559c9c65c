import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/read/cells/cell.ts';
import { rowCounts } from '../../src/read/leads/rowCounts.ts';
import { anyTable } from '../support/cellsOf.ts';
import { leadsIn } from '../support/found.ts';
import { dateOf } from '../support/school.ts';
import { withHost } from '../support/withHost.ts';
import { KpiError } from '../../src/core/errors.ts';
import { formula } from '../support/formula.ts';

const KPI = formula('KPI');
const KPI_CHECK = formula('KPI_CHECK');
const KPI_DATA = formula('KPI_DATA');

/** A row of a sheet that repeats ids and writes refunds as negative amounts. */
interface Row {
  readonly id: number | null;
  readonly client: string;
  readonly created: number;
  readonly paid: number | null;
  readonly amount: number;
  readonly isRefund: boolean;
}

const row: fc.Arbitrary<Row> = fc.record({
  id: fc.option(fc.integer({ min: 1, max: 6 })),
  client: fc.constantFrom('Ann', 'Bob', 'Cid'),
  created: fc.integer({ min: 0, max: 100 }),
  paid: fc.option(fc.integer({ min: 0, max: 250 })),
  amount: fc.integer({ min: 1, max: 900 }),
  isRefund: fc.boolean(),
});
const HEADER = ['ID', 'Client', 'Manager', 'Created', 'Paid', 'Amount'];
const sheetOf = (rows: readonly Row[]): Cell[][] => [
  HEADER,
  ...rows.map(({ id, client, created, paid, amount, isRefund }): Cell[] => [
    id ?? '',
    client,
    'Anna',
    dateOf(created),
    paid === null ? '' : dateOf(paid),
    isRefund ? -amount : amount,
  ]),
];
const rows = fc.array(row, { minLength: 1, maxLength: 15 });

/** Of the rows with one id the latest; told apart where both the client and the day differ. The plain way: by looking at all pairs. */
function leadsOf(all: readonly Row[]): Row[] {
  const sales = all.filter(({ isRefund }) => !isRefund);
  const age = ({ created, paid }: Row): number => Math.max(created, paid ?? -1);
  const isLater = (a: Row, b: Row): boolean =>
    age(a) > age(b) || (age(a) === age(b) && sales.indexOf(a) > sales.indexOf(b));
  const order = [...sales].sort((a, b) => (isLater(a, b) ? -1 : 1));
  const kept: Row[] = [];
  for (const one of order) {
    const isState = kept.some(
      (other) =>
        one.id !== null && one.id === other.id && (one.client === other.client || one.created === other.created),
    );
    if (!isState) kept.push(one);
  }
  return kept;
}

describe('ids that repeat and refunds as negative rows', () => {
  test('sales and revenue are those of the latest states, less what went back', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const kept = leadsOf(all).filter(({ paid }) => paid !== null);
        const back = all.filter(({ isRefund }) => isRefund);
        const sum = (some: readonly Row[]): number => some.reduce((total, { amount }) => total + amount, 0);
        withHost({}, () => {
          const data = sheetOf(all);
          if (all.some(({ isRefund }) => !isRefund)) expect(KPI(data, 'sales')).toBe(kept.length);
          expect(KPI(data, 'revenue')).toBeCloseTo(sum(kept) - sum(back), 9);
        });
      }),
      { numRuns: 500 },
    );
  });
  test('KPI_DATA read again is itself and tells the same', () => {
    fc.assert(
      fc.property(
        rows,
        fc.constantFrom('conversion', 'sales', 'revenue', 'average_check', 'refunds', 'retention'),
        (all, kpi) => {
          withHost({}, () => {
            const data = sheetOf(all);
            const once = KPI_DATA(data);
            expect(KPI_DATA(once)).toEqual(once);
            for (const period of ['', '2026-02', '2026-Q3'])
              expect(outcome(once, kpi, period)).toEqual(outcome(data, kpi, period));
          });
        },
      ),
      { numRuns: 400 },
    );
  });
});

/** The value, or the mistake where the data cannot carry it. */
function outcome(data: Parameters<typeof KPI>[0], kpi: string, period: string): unknown {
  try {
    return KPI(data, kpi, '', period);
  } catch (error) {
    return error instanceof Error ? error.message : error;
  }
}

const isFilled = (cell: Cell): boolean => cell !== null && String(cell ?? '').trim() !== '';

describe('every row, until the last filled one, is accounted for', () => {
  const isSum = (data: readonly (readonly Cell[])[]): void => {
    const { total, read, merged, skipped } = rowCounts(leadsIn(data));
    expect(total).toBe(Math.max(...data.map((cells, index) => (cells.some(isFilled) ? index + 1 : 0))));
    expect(read + merged + skipped).toBe(total);
  };
  test('in a sheet with repeated ids and refunds', () => fc.assert(fc.property(rows, (all) => isSum(sheetOf(all)))));
  test('whatever the cells are', () => {
    let read = 0;
    fc.assert(
      fc.property(anyTable, (data) => {
        try {
          isSum(data);
          read++;
        } catch (error) {
          if (!(error instanceof KpiError)) throw error;
        }
      }),
      { numRuns: 1000 },
    );
    expect(read).toBeGreaterThan(300);
  });
  test('and KPI_CHECK says so', () => {
    const data = [
      ...sheetOf([]),
      ['', 'Ann', 'Anna', dateOf(1), dateOf(2), 5],
      ['', '', '', '', '', ''],
      ['', 'Ann', '', '', dateOf(9), -5],
    ];
    const check = withHost({}, () => KPI_CHECK(data));
    const counts = Array.isArray(check) ? check.slice(1, 6).map((line) => line[1]) : [];
    expect(counts).toEqual([4, 1, 1, 1, 2]);
  });
});
