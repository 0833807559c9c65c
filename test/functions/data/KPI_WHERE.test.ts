import { describe, expect, test } from 'vitest';
import type { Arg, Cell } from '../../../src/read/cells/cell.ts';
import { cells } from '../../support/cells.ts';
import { formula } from '../../support/formula.ts';
import { messageOf, withHost } from '../../support/withHost.ts';

const KPI = formula('KPI');
const KPI_CHECK = formula('KPI_CHECK');
const KPI_WHERE = formula('KPI_WHERE');
const LEADERBOARD = formula('LEADERBOARD');

const data = cells(`
  ID | Manager | Source    | Created    | Paid       | Amount | City   | Empty
  1  | Anna    | Instagram | 2026-09-01 | 2026-09-10 | 100    | Riga   |
  2  | Anna    | VK        | 2026-09-30 |            |        |        |
  3  | Boris   | Instagram | 2026-10-01 | 2026-10-31 | 300    | Tartu  |
  4  | Zoe     | Partner   | 2026-10-31 |            |        | Tartu  |`);
const team = cells(`
  Manager | Team  | Email | Works from | Works to | Days off
  Anna    | North |       |            |          |
  Boris   | South |       |            |          |
  Zoe     | north |       |            |          | `);

const gridOf = (answer: unknown): Arg => (Array.isArray(answer) ? (answer as readonly (readonly Cell[])[]) : '');
const where = (...args: readonly Arg[]): Arg => {
  const table = withHost({}, () => KPI_WHERE(data, ...args));
  if (!Array.isArray(table)) throw new Error('KPI_WHERE is a table');
  return table;
};
const idsOf = (...args: readonly Arg[]): unknown[] => {
  const table = where(...args);
  return Array.isArray(table) ? table.slice(1).map((row) => row[0]) : [];
};
const message = (...args: readonly Arg[]): string => messageOf(() => withHost({}, () => KPI_WHERE(data, ...args)));

describe('the table', () => {
  test('has its header and its cells as they are, without columns that hold nothing', () => {
    expect(where('source', 'instagram')).toEqual([
      ['ID', 'Manager', 'Source', 'Created', 'Paid', 'Amount', 'City'],
      [1, 'Anna', 'Instagram', new Date('2026-09-01'), new Date('2026-09-10'), 100, 'Riga'],
      [3, 'Boris', 'Instagram', new Date('2026-10-01'), new Date('2026-10-31'), 300, 'Tartu'],
    ]);
  });
  test('nests into every function, and into itself', () => {
    const instagram = where('source', 'Instagram');
    withHost({}, () => {
      expect(KPI(instagram, 'revenue')).toBe(400);
      expect(KPI(gridOf(KPI_WHERE(instagram, 'city', 'tartu')), 'revenue')).toBe(300);
      expect(LEADERBOARD(instagram, 'sales', '', 'raw')).toHaveLength(3);
    });
  });
});

describe('what is asked', () => {
  test.each<[string, Arg[], unknown[]]>([
    ['a header that no KPI knows', ['City', 'Tartu'], [3, 4]],
    ['a manager', ['manager', 'anna'], [1, 2]],
    ['a list in one text', ['source', 'VK; Partner'], [2, 4]],
    ['a list with commas', ['source', 'VK, Partner'], [2, 4]],
    ['two columns', ['manager', 'Anna', 'source', 'VK'], [2]],
    ['a name in Russian', ['источник', 'VK'], [2]],
    ['nothing: every row', ['source', ''], [1, 2, 3, 4]],
    ['a team of the Team tab', ['team', 'NORTH', '', '', team], [1, 2, 4]],
    ['the same, with the tab at the end', ['team', 'South', '', '', '', '', team], [3]],
    ['dates by a period', ['created', 'last month'], [1, 2]],
    ['dates by two cells', ['created', [[new Date('2026-09-30'), new Date('2026-10-01')]]], [2, 3]],
    ['dates that are blank', ['paid', '(blank)'], [2, 4]],
    ['dates after a day', ['paid', '>2026-09-10'], [3]],
    ['a number above', ['amount', '>100'], [3]],
    ['a number below, which no blank is', ['amount', '<200'], [1]],
    ['all but one', ['city', 'не Riga'], [3, 4]],
  ])('%s', (_title, args, expected) => expect(idsOf(...args)).toEqual(expected));
});

describe('what cannot be asked', () => {
  test.each<[string, Arg[], string]>([
    ['a column that is not there', ['Sourse', 'VK'], 'Source'],
    ['a value that is not there', ['source', 'Instagrm'], 'Instagram'],
    ['a comparison with no number', ['amount', '>many'], 'many'],
    ['a team without a Team tab', ['team', 'North'], 'team'],
    ['a period that is none', ['created', 'lats month'], 'last month'],
    ['a column to keep that is not there', ['source', 'VK', '', '', '', 'Citty'], 'City'],
  ])('%s is told with the nearest one', (_title, args, told) => expect(message(...args)).toContain(told));
  test('takes a list of cells with values that are not there yet, but no slip', () => {
    expect(idsOf('source', [['Partner'], ['TikTok']])).toEqual([4]);
    expect(idsOf('source', [['Partner'], ['Partners']])).toEqual([4]);
    expect(message('source', [['VK'], ['Partnr']])).toMatch(/Partnr.*Partner/);
  });

  test('a list without any known value leaves the header, of which a KPI is blank', () => {
    const none = where('source', [['Radio'], ['TV']]);
    expect(none).toHaveLength(1);
    withHost({}, () => expect(KPI(none, 'conversion')).toBe(''));
  });
});

test('rows of one lead stay together: states, refunds and further payments', () => {
  const orders = cells(`
    Order ID | Manager | Course | Status   | Created    | Paid       | Amount
    1     | Anna    | Piano  | Won      | 2026-09-01 | 2026-09-01 | 100
    1     | Anna    |        | Won      | 2026-09-01 | 2026-10-01 | 50
    2     | Anna    | Violin | Won      | 2026-09-02 | 2026-09-03 | 70
    2     | Anna    | Piano  | Won      | 2026-09-02 | 2026-10-03 | 30`);
  withHost({}, () => {
    expect(KPI(gridOf(KPI_WHERE(orders, 'course', 'Piano')), 'revenue')).toBe(180);
    expect(KPI(gridOf(KPI_WHERE(orders, 'course', 'Violin')), 'revenue')).toBe(70);
    expect(KPI(gridOf(KPI_WHERE(orders, 'manager', 'Anna')), 'sales')).toBe(2);
  });
});

test('all events of a lead stay, though only one of them says its source', () => {
  const log = cells(`
    Client | Event    | Date       | Source    | Amount
    Kim    | created  | 2026-09-01 | Instagram |
    Lee    | created  | 2026-09-01 | VK        |
    Kim    | call     | 2026-09-02 |           |
    Kim    | paid     | 2026-09-03 |           | 100
    Lee    | call     | 2026-09-02 |           | `);
  withHost({}, () => {
    const kim = KPI_WHERE(log, 'source', 'Instagram');
    expect(kim).toHaveLength(4);
    expect(KPI(gridOf(kim), 'revenue')).toBe(100);
  });
});

test('days stay what the whole table shows them to be', () => {
  const mixed = cells(`
    Manager | Created    | Paid
    Anna    | 03/04/2026 | 05/04/2026
    Boris   | 25/04/2026 |            `);
  withHost({ locale: 'en_US' }, () => {
    const anna = KPI_WHERE(mixed, 'manager', 'Anna');
    expect(KPI(gridOf(anna), 'sales', '', '2026-04')).toBe(KPI(mixed, 'sales', 'Anna', '2026-04'));
  });
});

test('where not all has room, columns go that nothing needs; keep holds one, and the last title tells', () => {
  const wide = [
    ['Manager', 'Created', 'Paid', ...Array.from({ length: 12 }, (_, i) => `Note ${i}`)],
    ...Array.from({ length: 16_000 }, (_, i) => [
      'Anna',
      new Date('2026-09-01'),
      i % 2 ? new Date('2026-09-02') : '',
      ...Array.from({ length: 12 }, () => 'x'),
    ]),
  ];
  withHost({}, () => {
    const table = KPI_WHERE(wide, 'manager', 'Anna', '', '', '', 'Note 3');
    const titles = Array.isArray(table) ? (table[0] ?? []) : [];
    expect(titles).toHaveLength(12);
    expect(titles).toContain('Note 3');
    expect(titles[11]).toMatch(/^No room for: Note 0, Note 1/);
    expect(messageOf(() => KPI_WHERE(wide, 'manager', 'Anna', '', '', '', 'all'))).toContain('200000');
    expect(KPI_CHECK(gridOf(table))).toBeTruthy();
  });
});

test.each<[Arg, number]>([
  ['=1000', 1],
  [1000, 1],
  ['>=1 000', 1],
  ['not (blank)', 2],
  ['<>(blank)', 2],
])('a number is found however it is written: %s', (values, rows) => {
  const sums = cells(`
    ID | Created    | Paid       | Amount | City
    1  | 2026-01-01 | 2026-01-03 | 100    | Riga
    2  | 2026-01-02 | 2026-01-04 |        | Riga`);
  const data = [...sums, ['3', '2026-01-02', '2026-01-04', '1 000', 'Tartu']];
  expect(withHost({}, () => KPI_WHERE(data, 'amount', values))).toHaveLength(rows + 1);
});
