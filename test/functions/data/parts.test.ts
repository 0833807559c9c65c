import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/read/table/answers.ts';
import { NO_ANSWERS } from '../../../src/read/table/answers.ts';
import type { Arg, Cell, Result } from '../../../src/read/cells/cell.ts';
import { builtin } from '../../../src/core/kpis/builtinKpis.ts';
import { evaluate } from '../../../src/core/kpis/evaluate.ts';
import { cells } from '../../support/cells.ts';
import { formula } from '../../support/formula.ts';
import { found, leadsIn, TODAY } from '../../support/found.ts';
import { withHost } from '../../support/withHost.ts';

const call = (name: string, ...args: Arg[]): Result => withHost({}, () => formula(name)(...args));
const board = (data: Cell[][]): unknown => {
  const table = call('LEADERBOARD', data, 'revenue');
  return Array.isArray(table) ? table.slice(1).map((row) => [row[1], row[2]]) : table;
};

const INSTALMENTS = cells(`
  Deal ID | Client | Manager | Payment date | Amount | Status
  D1 | Al | Ann | 2026-01-10 | 10000 | Paid
  D1 | Al | Ann | 2026-02-10 | 10000 | Paid
  D1 | Al | Ann | 2026-03-10 | 10000 | Paid
  D2 | Bo | Bob | 2026-01-15 | 40000 | Paid
  D3 | Cy | Ann | 2026-02-20 | 15000 | Paid`);
const LINES = cells(`
  Order ID | Manager | Payment date | Item | Amount | Status
  1 | Ann | 2026-01-05 | Course A | 100 | Paid
  1 | Ann | 2026-01-05 | Course B | 50 | Paid
  1 | Ann | 2026-01-05 | Book | 10 | Paid
  2 | Bob | 2026-01-06 | Course A | 100 | Paid`);

describe('several payments of one deal', () => {
  test.each<[string, Arg[], unknown]>([
    ['KPI_REVENUE', [], 85000],
    ['KPI_REVENUE', ['', '2026-01'], 50000],
    ['KPI_REVENUE', ['', '2026-02'], 25000],
    ['KPI_REVENUE', ['', '2026-03'], 10000],
    ['KPI', ['sales'], 3],
    ['KPI', ['sales', '', '2026-01'], 2],
    ['KPI', ['sales', '', '2026-03'], 0],
    // Of D1 all that is known: 10,000 in January, 30,000 by March.
    ['KPI', ['average_check', '', '2026-01', new Date('2026-01-31')], 25000],
    ['KPI', ['average_check', '', '2026-01'], 35000],
  ])('%s(data, %j) is %d', (name, args, value) => expect(call(name, INSTALMENTS, ...args)).toBe(value));
  test('each manager has the money of their deals', () =>
    expect(board(INSTALMENTS)).toEqual([
      ['Ann', 45000],
      ['Bob', 40000],
    ]));
  test('each month of a trend has its own money', () => {
    const trend = call('KPI_TREND', INSTALMENTS, 'revenue');
    expect(Array.isArray(trend) ? trend.slice(1).map((row) => row[1]) : trend).toEqual([50000, 25000, 10000]);
  });
  test('KPI_DATA has a row for each further payment, and read again is itself', () => {
    const once = call('KPI_DATA', INSTALMENTS);
    expect(call('KPI_DATA', once)).toEqual(once);
    expect(Array.isArray(once) ? once.slice(0, 3) : once).toEqual([
      ['ID', 'Client', 'Manager', 'Status', 'Paid', 'Amount'],
      ['D1', 'Al', 'Ann', 'Won', new Date('2026-01-10'), 10000],
      ['D1', 'Al', 'Ann', 'Won', new Date('2026-02-10'), 10000],
    ]);
  });
});

test('who has a further payment only is on the board of that month', () => {
  const table = call('LEADERBOARD', INSTALMENTS, 'revenue', '2026-03');
  expect(Array.isArray(table) ? table.slice(1, 2).map((row) => row.slice(0, 4)) : table).toEqual([
    [1, 'Ann', 10000, 0],
  ]);
});

describe('an order written one line per product', () => {
  test.each<[string, Arg[], unknown]>([
    ['KPI_REVENUE', [], 260],
    ['KPI', ['sales'], 2],
    ['KPI_AVERAGE_CHECK', [], 130],
  ])('%s(data, %j) is %d', (name, args, value) => expect(call(name, LINES, ...args)).toBe(value));
  test('each manager has the money of their orders', () =>
    expect(board(LINES)).toEqual([
      ['Ann', 160],
      ['Bob', 100],
    ]));
});

describe('whoever adds up money, adds up payments', () => {
  /** Every payment under an ID of its own. */
  const apart = INSTALMENTS.map((row, index) => (index === 0 ? row : [`${index}`, ...row.slice(1)]));
  test.each<[string, Arg[]]>([
    ['KPI_POINTS', [cells('Milestone or KPI | Points | Per\n revenue | 1 | 1000')]],
    ['KPI_STREAKS', ['revenue', 10000, 'month']],
    ['KPI_TARGET', ['revenue', 'Ann', 'month', new Date('2026-03-15')]],
    [
      'KPI_SCORECARD',
      [cells('Manager | KPI | Target | Per\n Ann | revenue | 30000 | month'), '', new Date('2026-03-15')],
    ],
    ['KPI_BADGES', [cells('Badge | KPI | Value | Per\n Ten | revenue | 10000 | month'), '', new Date('2026-03-15')]],
  ])('%s', (name, args) => {
    const [parts, rows] = [call(name, INSTALMENTS, ...args), call(name, apart, ...args)];
    expect(Array.isArray(parts) && parts.length > 1).toBe(true);
    expect(parts).toEqual(rows);
  });
});

test('the id of a client is no id of a deal: each order is a sale', () => {
  const orders = cells(`
    customer_id | order_date | paid | amount
    1 | 2026-01-05 | 2026-01-05 | 10
    1 | 2026-02-07 | 2026-02-07 | 10
    1 | 2026-03-01 | 2026-03-01 | 10
    2 | 2026-01-09 | 2026-01-09 | 20
    3 | 2026-02-11 | 2026-02-11 | 30
    3 | 2026-03-11 | 2026-03-11 | 30`);
  expect([call('KPI_REVENUE', orders), call('KPI_REVENUE', orders, '', '2026-01')]).toEqual([110, 30]);
  expect(call('KPI', orders, 'sales')).toBe(6);
});

test('numbers of rows that start again each month are no ids, nor are they for who reads KPI_DATA', () => {
  const numbered = cells(`
    № | Client | Manager | Created | Paid | Amount
    1 | Al | Ann | 2026-01-02 | 2026-01-03 | 5
    2 | Bo | Ann | 2026-01-04 | 2026-01-05 | 6
    1 | Cy | Ann | 2026-02-02 | 2026-02-03 | 7
    2 | Di | Ann | 2026-02-04 | 2026-02-05 | 8`);
  expect(found(numbered).map(([code, , count]) => [code, count])).toEqual([['id-restarts', 4]]);
  const once = call('KPI_DATA', numbered);
  for (const data of [numbered, once])
    expect([call('KPI', data, 'sales'), call('KPI', data, 'revenue')]).toEqual([4, 26]);
});

describe('an answer about rows of one ID counts before the rows', () => {
  const revenue = (drawn: string, sameId: Answers['sameId']): unknown[] => {
    const leads = leadsIn(cells(drawn), { ...NO_ANSWERS, sameId });
    const of = (id: string): number | null => {
      const kpi = builtin(id);
      return kpi && evaluate(kpi, leads, { period: null, asOfDay: TODAY }).team.value;
    };
    return [of('sales'), of('revenue')];
  };
  const changed = `ID | Created | Modified | Paid | Amount
    1 | 2026-01-01 | 2026-01-10 | 2026-01-10 | 100
    1 | 2026-01-01 | 2026-02-10 | 2026-02-10 | 70`;
  const corrected = `ID | Paid | Amount
    1 | 2026-01-10 | 10
    1 | 2026-01-10 | 12`;
  const seats = `ID | Paid | Item | Amount
    1 | 2026-01-10 | Course A | 100
    1 | 2026-01-10 | Course A | 100`;
  const undated = `ID | Status | Amount
    1 | Paid | 100
    1 | Paid | 40`;
  const totals = `ID | Paid | Item | Order total
    ${[1, 2, 3].map((id) => `${id} | 2026-01-05 | A | 160\n${id} | 2026-01-05 | B | 160`).join('\n')}`;
  test.each([
    ['2', changed, [1, 70], [1, 170]],
    ['7', corrected, [1, 12], [1, 22]],
    ['8', seats, [1, 100], [1, 200]],
    ['10', undated, [1, 40], [1, 140]],
    ['11', totals, [3, 480], [3, 960]],
  ])('rule %s', (_rule, drawn, decided, parts) => {
    expect(revenue(drawn, null)).toEqual(decided);
    expect(revenue(drawn, 'states')).toEqual(decided);
    expect(revenue(drawn, 'parts')).toEqual(parts);
    const asked = (sameId: Answers['sameId']): unknown[] =>
      found(cells(drawn), { ...NO_ANSWERS, sameId }).filter(([code]) => String(code).startsWith('same-id'));
    expect([asked(null).length, asked('states').length, asked('parts').length]).toEqual([1, 0, 0]);
  });
});
