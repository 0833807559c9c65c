import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell } from '../../src/read/cells/cell.ts';
import { rowCounts } from '../../src/read/leads/rowCounts.ts';
import { anyTable } from '../support/cellsOf.ts';
import { foundAs, leadsIn } from '../support/found.ts';
import { dateOf } from '../support/school.ts';
import { withHost } from '../support/withHost.ts';
import { KpiError } from '../../src/core/errors.ts';
import { formula } from '../support/formula.ts';

const KPI = formula('KPI');
const KPI_CHECK = formula('KPI_CHECK');
const KPI_DATA = formula('KPI_DATA');

/** A row of a sheet in which ids repeat; days are counted from 1 January 2026. */
interface Row {
  readonly id: number | null;
  readonly client: string;
  readonly status: '' | 'Paid' | 'New' | 'Lost' | 'Refunded';
  readonly created: number | null;
  readonly changed: number | null;
  readonly paid: number | null;
  readonly refunded: number | null;
  readonly item: string;
  readonly amount: number;
}

/** 23 November 2026, the current day in the tests. */
const TODAY = 326;

const sale: fc.Arbitrary<Row> = fc
  .record({
    id: fc.option(fc.integer({ min: 1, max: 5 }), { freq: 8 }),
    client: fc.constantFrom('Ann', 'Ann', 'Bob'),
    status: fc.constantFrom<Row['status'][]>('', 'Paid', 'Paid', 'New', 'Lost', 'Refunded'),
    created: fc.option(fc.constantFrom(3, 9, 40), { freq: 6 }),
    changed: fc.option(fc.constantFrom(50, 70), { freq: 1 }),
    paid: fc.option(fc.constantFrom(10, 10, 41, 41, 100, 350), { freq: 5 }),
    refunded: fc.option(fc.constantFrom(42, 120), { freq: 1 }),
    item: fc.constantFrom('', 'A', 'B'),
    amount: fc.constantFrom(100, 100, 70, 30),
  })
  .map((row) => {
    // What a refused deal with a payment date is, is told elsewhere; nobody refunds a plan.
    const paid = row.status === 'Lost' || (row.status === 'Refunded' && row.paid === 350) ? null : row.paid;
    return { ...row, paid, refunded: row.status === 'Refunded' ? row.refunded : null };
  });
const refund: fc.Arbitrary<Row> = sale.map((row) => ({
  ...row,
  status: 'New',
  refunded: row.changed,
  changed: null,
  amount: -row.amount / 10,
}));
const unchanged = (row: Row): Row => ({ ...row, changed: null });

/** Several clients, or one who is not always named. */
const rowsOf = (row: fc.Arbitrary<Row>): fc.Arbitrary<Row[]> =>
  fc
    .tuple(fc.array(row, { minLength: 1, maxLength: 12 }), fc.boolean())
    .map(([all, isOne]) => (isOne ? all.map((own) => ({ ...own, client: own.client === 'Ann' ? 'Ann' : '' })) : all));
/** Tables without dates of change, with them, and with refunds as negative rows. */
const rows = fc.oneof(
  rowsOf(sale.map(unchanged)),
  rowsOf(sale),
  rowsOf(
    fc.oneof(
      {
        weight: 3,
        arbitrary: sale.map((row) =>
          row.status === 'Refunded' ? { ...row, status: 'Paid' as const, refunded: null } : row,
        ),
      },
      { weight: 1, arbitrary: refund },
    ),
  ),
);

const headerOf = (amount: string): Cell[] => [
  'ID',
  'Client',
  'Manager',
  'Status',
  'Created',
  'Modified',
  'Paid',
  'Refunded',
  'Product',
  amount,
];
const dayCell = (day: number | null): Cell => (day === null ? '' : dateOf(day));
const sheetOf = (all: readonly Row[], amount = 'Amount'): Cell[][] => [
  headerOf(amount),
  ...all.map((row): Cell[] => [
    row.id ?? '',
    row.client,
    'Anna',
    row.status,
    dayCell(row.created),
    dayCell(row.changed),
    dayCell(row.paid),
    dayCell(row.refunded),
    row.item,
    row.amount,
  ]),
];

/** A day; Infinity is a day that nobody wrote down. */
type When = number;
interface Told {
  /** When each lead was sold. */
  readonly sales: When[];
  /** Money that came and, below zero, went back. */
  readonly money: { readonly at: When; readonly amount: number }[];
}

const whenPaid = ({ status, paid }: Row): When | null => {
  if (status === 'Lost' || (paid !== null && paid > TODAY)) return null;
  return paid ?? (status === 'Paid' || status === 'Refunded' ? Infinity : null);
};
const whenBack = ({ status, refunded }: Row): When | null => refunded ?? (status === 'Refunded' ? Infinity : null);
const whenPaidSurely = (row: Row): When => whenPaid(row) ?? Infinity;

/** The decision table of rows with one id, one row object after the other. */
function told(all: readonly Row[], isOfWhole = false): Told {
  const found: Told = { sales: [], money: [] };
  const isSold = (id: number | null): boolean =>
    id !== null && all.some((row) => row.id === id && row.amount > 0 && whenPaid(row) !== null);
  const isRefund = (row: Row): boolean =>
    row.amount < 0 && (whenPaid(row) !== null || row.refunded !== null || isSold(row.id));
  const seen: string[] = [];
  for (const row of all) {
    if (!isRefund(row)) continue;
    const at = row.refunded ?? row.paid ?? row.created ?? Infinity;
    const key = [row.id, row.client, at, row.amount].join();
    if (row.id !== null && seen.includes(key)) continue;
    seen.push(key);
    found.money.push({ at, amount: row.amount });
  }
  const leads: { payments: Row[]; backs: Row[] }[] = [];
  const others = all.filter((row) => !isRefund(row)).map((row) => (row.amount < 0 ? { ...row, amount: NaN } : row));
  for (const row of others) if (row.id === null) leads.push(readLead([row]));
  for (const id of new Set(others.map((row) => row.id)))
    if (id !== null) for (const lead of byClient(others.filter((row) => row.id === id))) leads.push(readLead(lead));

  const several = leads.filter(({ payments }) => payments.length > 1);
  const isRepeated = several.every(({ payments }) => payments.every(({ amount }) => amount === payments[0]?.amount));
  for (const { payments, backs } of leads) {
    const counted = isOfWhole && several.length >= 3 && isRepeated ? payments.slice(0, 1) : payments;
    const [first] = counted;
    if (first !== undefined) found.sales.push(whenPaidSurely(first));
    for (const row of counted) {
      found.money.push({ at: whenPaidSurely(row), amount: row.amount });
      const back = whenBack(row);
      if (back !== null) found.money.push({ at: back, amount: -row.amount });
    }
    for (const row of backs) found.money.push({ at: whenBack(row) ?? Infinity, amount: -row.amount });
  }
  return found;
}

/** Rule 1. */
function byClient(all: readonly Row[]): Row[][] {
  const days = (some: readonly Row[]): number[] => {
    const created = some.flatMap((row) => row.created ?? []);
    const paid = some.flatMap((row) => whenPaid(row) ?? []).filter(Number.isFinite);
    return created.length > 0 ? created : paid;
  };
  const names = [...new Set(all.map(({ client }) => client))].filter((name) => name !== '');
  let leads = names.map((name) => all.filter(({ client }) => client === name));
  if (leads.length < 2 || leads.some((lead) => days(lead).length === 0)) return [[...all]];
  for (const one of leads)
    for (const other of leads)
      if (
        one !== other &&
        leads.includes(one) &&
        leads.includes(other) &&
        days(one).some((day) => days(other).includes(day))
      )
        leads = [...leads.filter((lead) => lead !== one && lead !== other), [...one, ...other]];
  leads.sort((a, b) => Math.min(...days(a)) - Math.min(...days(b)));
  const [earliest] = leads;
  for (const row of all) {
    if (row.client !== '') continue;
    const [day] = days([row]);
    const own = leads.find(
      (lead) => day !== undefined && days(lead.filter(({ client }) => client !== '')).includes(day),
    );
    (own ?? earliest)?.push(row);
  }
  return leads.map((lead) => all.filter((row) => lead.includes(row)));
}

/** Rules 2 to 10 and 14. */
function readLead(all: readonly Row[]): { payments: Row[]; backs: Row[] } {
  const latest = Math.max(...all.map(({ changed }) => changed ?? -1));
  const isChanged = all.some(({ changed }) => changed !== null && changed < latest);
  const rowsLeft: Row[] = [];
  for (const row of all) {
    if (isChanged && row.changed !== latest) continue;
    const key = ({ client, paid: _, created: __, ...rest }: Row): string =>
      JSON.stringify([client, whenPaid(row), rest]);
    const isTwin = (other: Row): boolean => whenPaid(other) === whenPaid(row) && key(other) === key(row);
    if (!rowsLeft.some(isTwin)) rowsLeft.push(row);
  }
  const paid = rowsLeft.filter((row) => whenPaid(row) !== null);
  const stays = paid.filter((row) => whenBack(row) === null);
  const hasOtherItem = (row: Row, some: readonly Row[]): boolean =>
    row.item !== '' && some.every(({ item }) => item !== '' && item !== row.item);
  const backs: Row[] = [];
  for (const row of paid) {
    if (whenBack(row) === null) continue;
    const its = stays.filter((other) => whenPaid(row) === Infinity || whenPaid(other) === whenPaid(row));
    if (its.length > 0 && !hasOtherItem(row, its)) backs.push(row);
  }
  const payments: Row[] = [];
  /** All that rows say of the items of each payment; nothing where the row that counts has none. */
  const items: string[][] = [];
  const came = paid.filter((row) => !backs.includes(row));
  for (const day of [...new Set(came.map(whenPaidSurely))].sort((a, b) => (a === b ? 0 : a - b))) {
    const others = [...items];
    // Rule 9, for every row of its own: who has no day is a part only by an item of its own.
    const isOther = ({ item }: Row): boolean =>
      item !== '' && others.every((some) => some.length > 0 && !some.includes(item));
    const ofDay = came.filter(
      (row) => whenPaid(row) === day && (day !== Infinity || others.length === 0 || isOther(row)),
    );
    const isMissing = ofDay.some(({ item }) => item === '');
    for (const item of isMissing ? [null] : new Set(ofDay.map((row) => row.item))) {
      const same = ofDay.filter((row) => item === null || row.item === item);
      const isOne = same.every(({ amount }) => amount === same[0]?.amount);
      const back = Math.min(...same.map((row) => whenBack(row) ?? Infinity));
      const first = same.filter((row) => (whenBack(row) ?? Infinity) === back);
      const counts = isOne ? (first.find((row) => row.item !== '') ?? first[0]) : same[same.length - 1];
      if (counts === undefined) continue;
      payments.push(counts);
      items.push(counts.item === '' ? [] : same.map((row) => row.item).filter((own) => own !== ''));
    }
  }
  return { payments, backs };
}

/** First and last day of what is asked about; null is all time. */
const PERIODS: readonly (readonly [name: string, days: readonly [number, number] | null])[] = [
  ['', null],
  ['2026-01', [0, 30]],
  ['2026-02', [31, 58]],
  ['2026-Q2', [90, 180]],
];

function expectTold(data: Cell[][], { sales, money }: Told): void {
  withHost({}, () => {
    for (const [period, days] of PERIODS) {
      const isIn = (at: When): boolean =>
        days === null ? at <= TODAY || at === Infinity : at >= days[0] && at <= days[1];
      const sold = sales.filter(isIn).length;
      const sum = money.reduce((all, { at, amount }) => all + (isIn(at) ? amount : 0), 0);
      expect(Number(KPI(data, 'sales', '', period))).toBe(sold);
      expect(Number(KPI(data, 'revenue', '', period))).toBeCloseTo(sum, 9);
    }
  });
}

describe('rows of one id', () => {
  test('are what the decision table says', () => {
    fc.assert(
      fc.property(rows, (all) => expectTold(sheetOf(all), told(all))),
      { numRuns: 500 },
    );
  });
  test('repeat the sum of the whole under a header that says so', () => {
    const line = sale.map((row): Row => ({
      ...unchanged(row),
      client: 'Ann',
      status: 'Paid',
      refunded: null,
      amount: 100,
    }));
    fc.assert(
      fc.property(fc.oneof(rowsOf(line), rowsOf(sale)), (all) =>
        expectTold(sheetOf(all, 'Order total'), told(all, true)),
      ),
      { numRuns: 200 },
    );
  });
  test('change nothing when every row is doubled', () => {
    const withIds = rows.map((all) => all.map((row) => ({ ...row, id: row.id ?? 6 })));
    fc.assert(
      fc.property(withIds, fc.boolean(), (all, isBeside) => {
        const twice = isBeside ? all.flatMap((row) => [row, row]) : [...all, ...all];
        expectTold(sheetOf(twice), told(all));
      }),
      { numRuns: 200 },
    );
  });
  test('may stand in any order, unless the lower of two amounts counts', () => {
    const shuffled = rows.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, others]) => {
        fc.pre(foundAs('same-id-amounts', sheetOf(all)).length === 0);
        expectTold(sheetOf(others), told(all));
      }),
      { numRuns: 250 },
    );
  });
  test('add up: the months make the whole, but for what has no day', () => {
    fc.assert(
      fc.property(rows, (all) => {
        const { money } = told(all);
        fc.pre(money.every(({ at }) => Number.isFinite(at)));
        withHost({}, () => {
          const data = sheetOf(all);
          const months = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`);
          const sum = months.reduce((total, month) => total + Number(KPI(data, 'revenue', '', month)), 0);
          expect(sum).toBeCloseTo(Number(KPI(data, 'revenue')), 9);
        });
      }),
      { numRuns: 80 },
    );
  });
  test('KPI_DATA read again is itself and tells the same', () => {
    const kpis = fc.constantFrom('conversion', 'sales', 'revenue', 'average_check', 'refunds', 'retention');
    fc.assert(
      fc.property(rows, kpis, (all, kpi) => {
        withHost({}, () => {
          const data = sheetOf(all);
          const once = KPI_DATA(data);
          expect(KPI_DATA(once)).toEqual(once);
          for (const period of ['', '2026-02', '2026-Q2'])
            expect(outcome(once, kpi, period)).toEqual(outcome(data, kpi, period));
        });
      }),
      { numRuns: 250 },
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
    const { total, read, merged, parts, skipped } = rowCounts(leadsIn(data));
    expect(total).toBe(Math.max(...data.map((cells, index) => (cells.some(isFilled) ? index + 1 : 0))));
    expect(read + merged + parts + skipped).toBe(total);
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
    const row: Row = {
      id: null,
      client: 'Ann',
      status: '',
      created: 1,
      changed: null,
      paid: 2,
      refunded: null,
      item: '',
      amount: 5,
    };
    const data = [
      ...sheetOf([
        { ...row, id: 1 },
        { ...row, id: 1, paid: 9 },
      ]),
      [],
      ...sheetOf([{ ...row, paid: 9, amount: -5 }]).slice(1),
    ];
    const check = withHost({}, () => KPI_CHECK(data));
    const counts = Array.isArray(check) ? check.slice(1, 7).map((line) => line[1]) : [];
    expect(counts).toEqual([5, 1, 1, 1, 1, 2]);
  });
});
