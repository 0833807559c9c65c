import { describe, expect, test } from 'vitest';
import type { Arg, Result } from '../../../src/read/cells/cell.ts';
import { cells } from '../../support/cells.ts';
import { formula } from '../../support/formula.ts';
import { messageOf, withHost } from '../../support/withHost.ts';

const grid = (result: Result): unknown[][] => (Array.isArray(result) ? result : [[result]]);
const by = (...args: readonly Arg[]): unknown[][] => grid(withHost({}, () => formula('KPI_BY')(...args)));

/** Leads of a source, so many of them paid. */
const leadsOf = (source: string, manager: string, paid: number, all: number): unknown[][] =>
  Array.from({ length: all }, (_, i) => [
    source,
    manager,
    '2026-09-01',
    i < paid ? '2026-09-05' : '',
    i < paid ? 100 : '',
  ]);
const HEADER = ['Source', 'Manager', 'Created', 'Paid', 'Amount'];
const table = (...groups: readonly unknown[][][]): Arg => [HEADER, ...groups.flat()] as Arg;

const data = table(
  leadsOf('Partner', 'Anna', 60, 100),
  leadsOf('Ads', 'Boris', 20, 200),
  leadsOf('Radio', 'Anna', 2, 3),
  leadsOf('', 'Boris', 1, 2),
);

describe('a single KPI', () => {
  test('has its leads, the score allowing for luck, possible places and what surely differs', () => {
    const [titles, ...lines] = by(data, 'conversion', 'source');
    expect(titles).toEqual([
      'Source',
      'Conversion',
      'Leads',
      'Score allowing for luck',
      'Possible places',
      'Differs from the rest',
    ]);
    expect(lines.map((line) => [line[0], line[1], line[2], line[4], line[5]])).toEqual([
      ['Partner', 0.6, 100, '1', 'higher'],
      ['Ads', 0.1, 200, '2', 'lower'],
      // With fewer than five leads there is a value and no place.
      ['Radio', 2 / 3, 3, 'too early (3 leads)', ''],
      ['(blank)', 0.5, 2, '', ''],
    ]);
  });
  test('of groups that are alike marks none', () => {
    const alike = Array.from({ length: 40 }, (_, i) => leadsOf(`Source ${i}`, 'Anna', 10 + (i % 5), 40));
    const lines = by(table(...alike), 'conversion', 'source').slice(1);
    expect(lines).toHaveLength(40);
    expect(lines.every((line) => line[5] === '' && line[4] === '1–40')).toBe(true);
  });
  test('of less is better puts the lowest first and says lower', () => {
    const slow = leadsOf('Ads', 'Boris', 30, 40).map((row, i) => [
      ...row.slice(0, 3),
      i < 30 ? `2026-09-${20 + (i % 9)}` : '',
      1,
    ]);
    const lines = by(table(leadsOf('Partner', 'Anna', 30, 40), slow), 'cycle', 'source', '', '2026-12-31').slice(1);
    expect(lines.map((line) => [line[0], line[5]])).toEqual([
      ['Partner', 'lower'],
      ['Ads', 'higher'],
    ]);
  });
  test('that is a sum differs from nothing by chance', () => {
    expect(
      by(data, 'revenue', 'source')
        .slice(1)
        .map((line) => [line[0], line[1], line[5]]),
    ).toEqual([
      ['Partner', 6000, ''],
      ['Ads', 2000, ''],
      ['Radio', 200, ''],
      ['(blank)', 100, ''],
    ]);
  });
});

describe('several KPIs', () => {
  test('have a column of leads each, the biggest group first', () => {
    const [titles, first] = by(data, 'conversion, revenue', 'manager');
    expect(titles).toEqual(['Manager', 'Conversion', 'Leads: Conversion', 'Revenue', 'Leads: Revenue']);
    expect(first).toEqual(['Boris', 21 / 202, 202, 2100, 21]);
  });
  test('may stand in cells', () => {
    expect(by(data, [['sales'], ['revenue'], ['']], 'manager')[1]).toEqual(['Anna', 62, 62, 6200, 62]);
  });
});

describe('by', () => {
  const team = cells('Manager | Team\n Anna | North\n Boris | South\n Anna | South');
  test('team, with who is in two teams told', () => {
    const lines = by(data, 'sales', 'team', '', '', team);
    expect(lines.slice(1, 3).map((line) => line.slice(0, 3))).toEqual([
      ['North', 62, 62],
      ['South', 21, 21],
    ]);
    expect(lines[3]?.[5]).toContain('Anna');
  });
  test('month, in order', () => {
    expect(by(data, 'sales', 'month', '2026', '2026-10-31').map((line) => line.slice(0, 2))).toEqual([
      ['month', 'Sales'],
      ['2026-09', 83],
      ['2026-10', 0],
    ]);
  });
  // Those of September have had the 10 days by which payments come, those of 25 October have not.
  test('month: one too early to count is blank, as in KPI_TREND, and a line below says why', () => {
    const on = (created: string, paid: string, all: number, count: number): unknown[][] =>
      Array.from({ length: all }, (_, i) => ['Ads', 'Anna', created, i < count ? paid : '', i < count ? 100 : '']);
    const young = table(on('2026-09-01', '2026-09-11', 20, 10), on('2026-10-25', '2026-10-27', 20, 1));
    const lines = by(young, 'conversion, sales', 'month', '', '2026-10-30');
    expect(lines.slice(1, 3).map((line) => [line[0], line[1], line[3]])).toEqual([
      ['2026-09', 0.5, 10],
      ['2026-10', '', 1],
    ]);
    const why = 'Conversion: too early to count from 2026-10 on: for most leads 10 days have not passed yet.';
    expect(lines.slice(3)).toEqual([['', '', '', '', why]]);
    expect(by(young, 'conversion', 'source, month', '', '2026-10-30')).toEqual([
      ['Source', '2026-09'],
      ['Ads', 0.5],
      ['', why],
    ]);
  });
  test('two columns: a pivot, values only', () => {
    expect(by(data, 'sales', 'source, manager')).toEqual([
      ['Source', 'Boris', 'Anna'],
      ['Ads', 20, ''],
      ['Partner', '', 60],
      ['Radio', '', 2],
      ['(blank)', 1, ''],
    ]);
  });
  test('a column and months', () => {
    expect(by(data, 'sales', [['manager', 'месяц']], '', '2026-09-30')).toEqual([
      ['Manager', '2026-09'],
      ['Boris', 21],
      ['Anna', 62],
    ]);
  });
  test.each<[string, Arg, string]>([
    ['a column that is not there', 'Sourse', 'Source'],
    ['nothing', '', 'Source'],
    ['two units of time', 'week, month', 'month'],
    ['three columns', 'source, manager, month', 'source, manager, month'],
  ])('%s is told', (_title, asked, told) => {
    expect(messageOf(() => by(data, 'sales', asked))).toContain(told);
  });
  test('a KPI that is not there is told with the nearest one', () => {
    expect(messageOf(() => by(data, 'sales, conversoin', 'source'))).toContain('conversion');
  });

  test.each([
    ['Sorce', '“Source”'],
    ['исочник', '“источник”'],
  ])('a column that is not there is told with the nearest one, in the language of the slip: %s', (slip, near) => {
    expect(messageOf(() => by(data, 'sales', slip))).toContain(`Did you mean ${near}?`);
  });
});

test('of thousands of groups the biggest 200 stand alone, the others together, told', () => {
  const many = Array.from({ length: 1000 }, (_, i) => leadsOf(`Source ${i}`, 'Anna', 1, i < 200 ? 2 : 1));
  const lines = by(table(...many), 'sales', 'source').slice(1);
  expect(lines).toHaveLength(202);
  expect(lines[200]?.slice(0, 2)).toEqual(['(others: 800)', 800]);
  expect(lines[201]?.[5]).toContain('200 biggest of 1000');
});

test('a lead of two parts counts in the group of the first, the money of each in that of its own row', () => {
  const orders = cells(`
    Order ID | Client | Course | Status | Created    | Paid       | Amount
    1        | Kim    | Piano  | Won    | 2026-09-01 | 2026-09-01 | 100
    1        | Kim    | Violin | Won    | 2026-09-01 | 2026-10-01 | 50
    2        | Lee    | Violin | Open   | 2026-09-02 |            | `);
  expect(by(orders, 'conversion, revenue', 'course').slice(1)).toEqual([
    ['Piano', 1, 1, 100, 1],
    ['Violin', 0, 1, 50, 0],
    ['', '', '', '', 'Money of further payments counts in the group of their own row, the lead in that of the first.'],
  ]);
});

describe('an odd column', () => {
  const odd = cells(`
    ID | Source | Created          | Paid       | Amount | Status
    1  | Ads    | 2026-01-01 10:00 | 2026-01-03 | 100    | Won
    2  | Ads    | 2026-01-01       |            |        | Open
    3  | Radio  | 2026-01-04       | 2026-01-09 | 50     | Won
    1  | Site   |                  | 2026-03-15 | 40     | Won`);
  test('shows money that only a further payment brings to its group', () => {
    expect(by(odd, 'revenue', 'source').map(([name, value]) => [name, value])).toEqual([
      ['Source', 'Revenue'],
      ['Ads', 100],
      ['Radio', 50],
      ['Site', 40],
      ['', ''],
    ]);
  });
  test('of dates has a group for each day', () => {
    const days = by(odd, 'conversion, sales', 'Created').map(([name, , leads]) => [name, leads]);
    expect(days.slice(1)).toEqual([
      ['2026-01-01', 2],
      ['2026-01-04', 1],
    ]);
  });
  test('a pivot tells that it shows one KPI', () => {
    const [last = []] = by(odd, 'revenue, sales', 'month, status').slice(-1);
    expect(last[last.length - 1]).toBe('A table of two columns shows one KPI: Revenue.');
  });
});
