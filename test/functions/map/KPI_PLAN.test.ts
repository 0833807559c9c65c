import { describe, expect, test } from 'vitest';
import type { Arg, Cell, Result, Value } from '../../../src/read/cells/cell.ts';
import { cells } from '../../support/cells.ts';
import { inBoth, messageOf, withHost } from '../../support/withHost.ts';
import { formula } from '../../support/formula.ts';

const KPI_PLAN = formula('KPI_PLAN');

const rowsOf = (result: Result): Value[][] => (Array.isArray(result) ? result : []);
const table = (...args: [Arg, Arg, ...Arg[]]): Value[][] => withHost({}, () => rowsOf(KPI_PLAN(...args)));
const many = (count: number, row: Cell[]): Cell[][] => Array.from({ length: count }, () => row);
const day = (month: number, date: number): Date => new Date(Date.UTC(2026, month - 1, date));
const month = (number: number, [leads, webinars, sales]: [number, number, number], who = 'Anna'): Cell[][] => [
  ...many(sales, [who, day(number, 1), day(number, 2), day(number, 3), 100]),
  ...many(webinars - sales, [who, day(number, 1), day(number, 2), '', '']),
  ...many(leads - webinars, [who, day(number, 1), '', '', '']),
];
/** September 20, 10 and 5; October 10, 5 and 2: see the plan in core. */
const data: Cell[][] = [
  ['Manager', 'Created', 'Webinar', 'Paid', 'Amount'],
  ...month(9, [20, 10, 5]),
  ...month(10, [10, 5, 2]),
];
const AS_OF = '2026-10-15';
const rounded = (rows: Value[][]): unknown[][] =>
  rows.map((row) => row.map((value) => (typeof value === 'number' ? Number(value.toFixed(3)) : value)));

describe('KPI_PLAN', () => {
  test('is a table from revenue back to leads, in the language of the spreadsheet', () => {
    const { en, ru } = inBoth(() => rowsOf(KPI_PLAN(data, 1200, '', '', AS_OF)));
    expect(rounded(en)).toEqual([
      [
        'What',
        'Needed',
        'Done',
        'Still needed',
        'Per working day',
        'At least',
        'At most',
        'Pace now, per day',
        'Best ever, per day',
        'Verdict',
      ],
      ['Revenue', 1200, 200, 1000, 90.909, '', '', 10, 22.727, 'never was near'],
      ['Revenue per sale', 100, 100, '', '', '', '', '', '', ''],
      ['Sales', 12, 2, 10, 0.909, '', '', 0.1, 0.227, 'never was near'],
      ['Webinar', 26.429, 5, 21.429, 1.948, 1.301, 3.664, 0.25, 0.455, 'never was near'],
      ['Leads', 52.857, 10, 42.857, 3.896, 2.369, 8.278, 0.5, 0.909, 'never was near'],
    ]);
    expect(ru.slice(1).map(([what]) => what)).toEqual(['Выручка', 'Выручка с продажи', 'Продажи', 'Эфир', 'Лиды']);
    expect(ru[1]?.[9]).toBe('такого ещё не бывало');
    expect(ru.slice(1).map((row) => row.slice(1, 9))).toEqual(en.slice(1).map((row) => row.slice(1, 9)));
  });

  test.each<Arg>([1200, '1 200 ₽', '1200 руб.', '1,2 тыс', '$1,200.00', [[1200]]])('reads the goal %s', (goal) => {
    expect(table(data, goal, '', '', AS_OF)).toEqual(table(data, 1200, '', '', AS_OF));
  });

  test.each<Arg>([0, -1, '', 'много', '50 %', true, new Date(), [[1], [2]]])('refuses the goal %s', (goal) => {
    expect(messageOf(() => table(data, goal))).toContain('“goal” must be an amount of money above 0');
  });

  test('names the cheapest lever with its number, in words of its own', () => {
    const two = [data[0] ?? [], ...month(10, [40, 30, 20], 'Anna'), ...month(10, [40, 10, 5], 'Boris')];
    const { en, ru } = inBoth(() => rowsOf(KPI_PLAN(two, 5000, '', '', AS_OF)));
    const [last, letzte] = [en[en.length - 1], ru[ru.length - 1]];
    expect(last?.[0]).toBe('Cheapest lever');
    expect(last?.slice(1, 9)).toEqual(Array.from({ length: 8 }, () => ''));
    // 25 leads of 100 are still to sell: 25 / .625 / .5 = 80 leads, less a fifth.
    expect(last?.[9]).toBe('“Created → Webinar” from 50\u00a0% to 62.2\u00a0%: fewer leads by 16');
    expect(letzte?.[9]).toBe('«Создан → Эфир» с 50\u00a0% до 62,2\u00a0%: лидов нужно меньше на 16');
  });

  test('takes the month of as_of, one person, and holidays', () => {
    expect(table(data, 1200, '', '2026-10', AS_OF)).toEqual(table(data, 1200, '', '', AS_OF));
    expect(table(data, 1200, 'anna', '', AS_OF)[3]?.[3]).toBe(10);
    const holidays = [['Date'], ['2026-10-16'], ['2026-10-19']];
    expect(table(data, 1200, '', '', AS_OF, holidays)[3]?.[4]).toBeCloseTo(10 / 9, 12);
  });

  test.each<[string, Arg[], string]>([
    ['a period without an end', [data, 5, '', [['2026-09-01', '']]], '“period” cannot be “2026-09-01–”'],
    ['data without amounts', [cells('Created | Paid\n 2026-09-01 | 2026-09-02'), 5], 'No column “Amount”'],
    [
      'data without creation',
      [cells('Manager | Paid | Amount\n Anna | 2026-09-02 | 5\n Anna | | 5'), 5],
      'No column “Created”',
    ],
    ['payments without dates', [cells('Created | Status | Amount\n 2026-09-01 | Won | 5'), 5], 'No column “Paid”'],
    ['a manager nobody knows', [data, 5, 'Anton'], 'No manager “Anton”.'],
  ])('refuses %s with a sentence', (_title, [range, goal, ...args], sentence) => {
    expect(messageOf(() => table(range, goal, ...args))).toContain(sentence);
  });
});
