import { describe, expect, test } from 'vitest';
import { type Arg, type Value, isDate } from '../../../src/read/cells/cell.ts';
import { cells } from '../../support/cells.ts';
import { formula } from '../../support/formula.ts';
import { inBoth, messageOf, withHost } from '../../support/withHost.ts';

const KPI_ROWS = formula('KPI_ROWS');

/** The rows of a receipt, each as a text; with the titles first. */
function receipt(...args: [Arg, ...Arg[]]): string[] {
  const result = withHost({}, () => KPI_ROWS(...args));
  return textsOf(result);
}

function textsOf(result: unknown): string[] {
  const text = (value: Value): string => (isDate(value) ? value.toISOString().slice(0, 10) : String(value));
  return (result as Value[][]).map((row) =>
    row
      .map(text)
      .join(' | ')
      .replace(/(?: \|)+ $/, ''),
  );
}

/** How a row counts, what it adds and why. */
const about = (row: number, ...args: [Arg, ...Arg[]]): string[] =>
  receipt(...args)
    .filter((line) => line.startsWith(`${row} | `))
    .map((line) => line.split(' | ').slice(6).join(' | '));

const deals = cells(`
  ID | Client | Manager   | Created    | Webinar    | Meeting    | Paid       | Refunded   | Status  | Amount | NPS
  1  | Kim    | Ann       | 2026-09-01 | 2026-09-03 |            | 2026-09-10 |            | Paid    | 100    | 9
  2  | Lee    | Ann / Bob | 2026-09-02 |            |            |            |            | In work |        |
  3  | Max    | Bob       | 2026-09-03 | 2026-09-04 |            | 2026-10-07 | 2026-11-02 | Paid    | 50     | 3
  4  | Nat    | Bob       | 2026-10-25 |            | 2026-10-26 |            |            | In work |        |
  5  | Kim    | Ann       | 2026-09-04 |            |            | 2026-09-20 |            | Paid    | 70     |
  6  | Ola    | Bob       | 2026-09-05 |            |            |            |            | Paid    | 30     | 8
  7  | Pia    | Ann       |            |            | 2026-10-01 |            |            | Lost    |        |
  8  | Spam   | Ann       | 2026-09-05 |            |            |            |            | Spam    |        |
  9  | Quin   | Bob       | 2026-10-10 |            |            | 2026-10-08 |            | Paid    | 20     |
  Total |     |           |            |            |            |            |            |         | 270    |`);

describe('KPI_ROWS', () => {
  test('is a table with a row for each row behind the number, and its result, in the language of the spreadsheet', () => {
    const { en, ru } = inBoth(() => KPI_ROWS(deals, 'created > paid in 30', 'Bob', '2026-09'));
    expect(textsOf(en)).toEqual([
      'Row | ID | Client | Manager | From | To | Counts as | Value | Why',
      '4 | 3 | Max | Bob | 2026-09-03 | 2026-10-07 | not | 0 | Paid on day 34, the limit is 30',
      '7 | 6 | Ola | Bob | 2026-09-05 |  | left out |  | the day of “Paid” is not known, so nobody knows whether it was within 30 days',
      ' |  |  |  |  |  | not listed |  | rows of other managers: 5',
      ' |  |  |  |  |  | not listed |  | rows outside the period: 2',
      ' |  |  |  |  |  | not listed |  | headers and rows that are no leads: 2',
      'Result |  |  |  |  |  |  | 0 | 0 of 1',
    ]);
    expect(textsOf(ru).filter((line) => /^(?:Строка|4|Итог)/.test(line))).toEqual([
      'Строка | № | Клиент | Менеджер | Откуда | Куда | Считается | Значение | Почему',
      '4 | 3 | Max | Bob | 2026-09-03 | 2026-10-07 | не дошёл | 0 | Оплата: день 34, срок 30',
      'Итог |  |  |  |  |  |  | 0 | 0 из 1',
    ]);
  });

  test.each([
    ['conversion', 2, 'reached | 1 | Paid on day 9'],
    ['conversion', 3, 'not | 0 | no “Paid” so far; Ann / Bob: counts for Ann, the first named'],
    ['conversion', 7, 'reached | 1 | Paid, the day is not known'],
    ['conversion', 8, 'not | 0 | no “Paid” so far'],
    ['conversion', 9, 'left out |  | no lead by its status'],
    ['conversion', 10, 'reached | 1 | “Paid” before “Created”'],
    ['conversion', 11, 'left out |  | a total'],
    ['created > paid in 30', 2, 'reached | 1 | Paid on day 9 of 30'],
    ['created > paid in 30', 3, 'not | 0 | no “Paid” within 30 days; Ann / Bob: counts for Ann, the first named'],
    ['created > paid in 30', 5, 'too early |  | Created 25 Oct 2026: 8 of 30 days'],
    ['created > paid in 30', 8, 'left out |  | the day of “Created” is not known'],
    ['cycle', 4, 'reached | 34 | Paid on day 34 of 90'],
    ['cycle', 5, 'too early | 8 | Created 25 Oct 2026: 8 of 90 days'],
    ['cycle', 7, 'left out |  | the day of “Paid” is not known'],
    ['cycle', 10, 'left out |  | “Paid” before “Created”'],
    ['half_paid', 3, 'not | 61 | no “Paid” so far, on day 61; Ann / Bob: counts for Ann, the first named'],
    ['sales', 2, 'reached | 1 | Paid 10 Sep 2026'],
    ['sales', 7, 'reached | 1 | Paid, the day is not known'],
    ['average_check', 4, 'reached | 50 | Paid 7 Oct 2026'],
    ['nps', 4, 'reached | -100 | mark 3'],
    ['repeat', 2, 'too early |  | First payment 10 Sep 2026: 53 of 180 days'],
    ['repeat', 6, 'left out |  | not the first payment of this client'],
    ['retention', 2, 'too early |  | Paid 10 Sep 2026: 53 of 90 days'],
    ['dropoff', 2, 'not | 0 | A later step on day 7'],
    ['meetings', 5, 'reached | 1 | Meeting 26 Oct 2026'],
  ])('of %s says how row %i counts: %s', (kpi, row, said) => {
    expect(about(row, deals, kpi)).toEqual([said]);
  });

  test('has two lines for a payment and its refund, each on its own day', () => {
    expect(about(4, deals, 'revenue')).toEqual([
      'reached | 50 | Paid 7 Oct 2026',
      'reached | -50 | money went back 2 Nov 2026',
    ]);
    expect(about(4, deals, 'revenue', '', '2026-11')).toEqual(['reached | -50 | money went back 2 Nov 2026']);
    expect(receipt(deals, 'revenue', '', '2026-11').slice(-1)).toEqual([
      'Result |  |  |  |  |  |  | -50 | values added up: 1',
    ]);
  });

  test('of a past day says what was known then', () => {
    expect(about(4, deals, 'conversion', '', '', '2026-10-01')).toEqual(['not | 0 | no “Paid” so far']);
    // The rows of later days are not there.
    expect(receipt(deals, 'conversion', '', '', '2026-10-01').filter((line) => line.includes('not listed'))).toEqual([
      ' |  |  |  |  |  | not listed |  | headers and rows that are no leads: 1',
    ]);
  });

  describe('traces what was merged', () => {
    const parts = cells(`
      ID | Client | Manager | Created    | Paid       | Amount | Modified   | Status
      1  | Kim    | Ann     | 2026-09-01 | 2026-09-10 | 100    |            | Paid
      2  | Lee    | Bob     | 2026-09-02 |            |        | 2026-09-03 | In work
      1  | Kim    | Bob     | 2026-09-01 | 2026-10-10 | 60     |            | Paid
      2  | Lee    | Bob     | 2026-09-02 | 2026-09-12 | 40     | 2026-09-12 | Paid
      3  | Max    | Bob     | 2026-09-02 | 2026-09-13 | 80     |            | Paid
      3  | Max    | Bob     | 2026-09-02 | 2026-09-20 | -30    |            | Paid
      3  | Max    | Bob     | 2026-09-02 | 2026-09-20 | -30    |            | Paid
      1  | Kim    | Ann     | 2026-09-01 |            | 50     |            | Lost`);
    test.each([
      ['revenue', 2, 'reached | 100 | Paid 10 Sep 2026; parts of rows 2 and 4'],
      ['revenue', 4, 'reached | 60 | Paid 10 Oct 2026; parts of rows 2 and 4; all money of row 2 is with Ann'],
      ['conversion', 4, 'left out |  | a further payment of row 2'],
      ['average_check', 2, 'reached | 160 | Paid 10 Sep 2026; parts of rows 2 and 4'],
      ['conversion', 3, 'left out |  | another state of row 5, which counts'],
      ['conversion', 5, 'reached | 1 | Paid on day 10; states in rows 3 and 5: this row counts'],
      ['revenue', 6, 'reached | 80 | Paid 13 Sep 2026; refund in row 7'],
      ['revenue', 7, 'reached | -30 | money went back 20 Sep 2026; refund of row 6'],
      ['conversion', 7, 'left out |  | refund of row 6'],
      ['conversion', 8, 'left out |  | a refund that another row tells'],
      ['conversion', 9, 'left out |  | lost, but row 2 is paid and counts'],
    ])('%s, row %i: %s', (kpi, row, said) => {
      expect(about(row, parts, kpi)).toEqual([said]);
    });

    test('of a log the events', () => {
      const log = cells(`
        Client | Date       | Event       | Manager | Amount
        Kim    | 2026-09-01 | Application | Ann     |
        Lee    | 2026-09-02 | Application | Bob     |
        Kim    | 2026-09-05 | Payment     | Ann     | 100
               | 2026-09-06 | Call        | Bob     |
        Kim    | 2026-10-05 | Payment     | Ann     | 50`);
      expect(about(2, log, 'conversion')).toEqual([
        'reached | 1 | Paid on day 4; parts of rows 2 and 6; events of rows 2, 4 and 6',
      ]);
      expect(about(5, log, 'conversion')).toEqual(['left out |  | names nobody']);
      expect(about(6, log, 'revenue')).toEqual([
        'reached | 50 | Paid 5 Oct 2026; parts of rows 2 and 6; events of rows 2, 4 and 6',
      ]);
    });
  });

  describe('of points', () => {
    const points = cells(`
      Milestone or KPI | Points | Per | Daily cap | Quality KPI | Floor | Goal | Ripens after days
      paid             | 10     |     |           |             |       |      | 40
      revenue          | 1      | 10  | 5         | conversion  | 0     | 1    |
      meeting          | 3      |     |           |             |       |      | `);
    test.each([
      [
        2,
        [
          'reached | 10 | paid, 10 Sep 2026: 10 points',
          'reached | 3.0681818181818183 | revenue, 10 Sep 2026: 10 points; the cap of a day is 5; quality leaves 61.4\u00a0%',
        ],
      ],
      [5, ['left out |  | effort without a quality KPI earns nothing']],
      [
        4,
        [
          'not | 0 | paid, 7 Oct 2026: 10 points; a refund takes back 10',
          'not | 0 | revenue, 7 Oct 2026: 5 points; a refund takes back 5',
        ],
      ],
    ])('row %i has a line for each rule, after cap, quality and refunds', (row, said) => {
      expect(about(row, deals, points)).toEqual(said);
    });
  });

  test('refuses what KPI refuses, in the same words', () => {
    const both = ['KPI', 'KPI_ROWS'].map((name) => withHost({}, () => messageOf(() => formula(name)(deals, 'emails'))));
    expect(both[1]).toBe(both[0]);
    expect(withHost({}, () => messageOf(() => KPI_ROWS(deals, 'conversion', 'Anne')))).toContain('Ann');
  });

  test('of more rows than find room has the first ones and the sums of the rest', () => {
    const many = [
      ['ID', 'Manager', 'Created', 'Paid', 'Amount'],
      ...Array.from({ length: 30_000 }, (_, i) => [i + 1, 'Ann', '2026-09-01', i % 3 === 0 ? '2026-09-05' : '', 2]),
    ];
    const result = withHost({}, () => KPI_ROWS(many, 'conversion')) as Value[][];
    expect(result.length * 9).toBeLessThanOrEqual(200_000);
    const [more] = result.filter(([first]) => first === 'further rows');
    const shown = result.filter(([first, , , , , , as]) => typeof first === 'number' && as === 'reached').length;
    expect(shown + Number(more?.[7])).toBe(10_000);
    expect(result[result.length - 1]?.slice(-2)).toEqual([1 / 3, '10000 of 30000']);
  });
});
