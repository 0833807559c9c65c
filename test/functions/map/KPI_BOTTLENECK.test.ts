import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Arg, Cell, Result, Value } from '../../../src/read/cells/cell.ts';
import { cells } from '../../support/cells.ts';
import { school, sheetOf } from '../../support/school.ts';
import { inBoth, messageOf, withHost } from '../../support/withHost.ts';
import { formula } from '../../support/formula.ts';

const KPI_BOTTLENECK = formula('KPI_BOTTLENECK');
const KPI_FUNNEL = formula('KPI_FUNNEL');

const rowsOf = (result: Result): Value[][] => (Array.isArray(result) ? result : []);
const table = (...args: [Arg, ...Arg[]]): Value[][] => withHost({}, () => rowsOf(KPI_BOTTLENECK(...args)));

const many = (count: number, row: Cell[]): Cell[][] => Array.from({ length: count }, () => row);
const day = (date: number): Date => new Date(Date.UTC(2026, 8, date));
/** Anna 40, 30 and 20; Boris 40, 10 and 5: see the bottleneck of two people in core. */
const data: Cell[][] = [
  ['Manager', 'Created', 'Webinar', 'Paid', 'Amount'],
  ...many(20, ['Anna', day(1), day(2), day(4), 100]),
  ...many(10, ['Anna', day(1), day(2), '', '']),
  ...many(10, ['Anna', day(1), '', '', '']),
  ...many(5, ['Boris', day(1), day(2), day(4), 300]),
  ...many(5, ['Boris', day(1), day(2), '', '']),
  ...many(30, ['Boris', day(1), '', '', '']),
];

describe('KPI_BOTTLENECK', () => {
  test('is a table with a row for each step, in the language of the spreadsheet, and a word where most clients are lost', () => {
    const { en, ru } = inBoth(() => rowsOf(KPI_BOTTLENECK(data, '', '2026-09')));
    const rounded = en.map((row) => row.map((value) => (typeof value === 'number' ? Number(value.toFixed(4)) : value)));
    expect(rounded).toEqual([
      [
        'Step',
        'Leads',
        'Too early to count',
        'Rate',
        'Best result so far',
        'Whose result',
        'Extra sales possible',
        'Extra money possible',
        'Part of the loss',
        'Most clients are lost',
      ],
      // On 4 September, the last day in the data, everybody had the two days that a payment takes.
      ['Created → Webinar', 80, 0, 0.5, 0.6218, 'top quarter of the team', 6.0897, 852.5641, 1, 'here'],
      ['Webinar → Paid', 40, 0, 0.625, 0.625, '', 0, 0, 0, ''],
    ]);
    expect(ru.map((row) => [row[0], row[5], row[9]])).toEqual([
      ['Этап', 'Чей показатель', 'Теряем больше всего'],
      ['Создан → Эфир', 'лучшая четверть команды', 'здесь'],
      ['Эфир → Оплата', '', ''],
    ]);
    expect(ru.slice(1).map((row) => row.slice(1, 5))).toEqual(en.slice(1).map((row) => row.slice(1, 5)));
  });

  test('says which of one’s own periods was the best', () => {
    const past = data.map((row) => row.map((cell) => (cell instanceof Date ? new Date(+cell - 31 * 864e5) : cell)));
    const both = [...past, ...many(90, ['Anna', day(1), '', '', '']), ...many(10, ['Anna', day(1), day(2), '', ''])];
    const [, webinar] = table(both, 'Anna', '2026-09', '', '2026-09-30');
    expect([webinar?.[3], webinar?.[4], webinar?.[5]]).toEqual([0.1, 0.75, '2026-08']);
  });

  test('takes the steps that are named, and calls the end by what it is', () => {
    expect(table(data, '', '', 'created > webinar').map((row) => [row[0], row[6]])[0]).toEqual([
      'Step',
      'Extra leads possible at the end',
    ]);
    expect(
      table(data, '', '', 'created, paid')
        .slice(1)
        .map(([step]) => step),
    ).toEqual(['Created → Paid']);
  });

  test.each<[string, Arg[], string]>([
    ['a road without an end', [cells('Manager | Created\n Anna | 2026-09-01')], 'No column “Paid”'],
    ['several managers', [data, [['Anna'], ['Boris']]], 'No manager “Anna; Boris”.'],
    ['a step nobody knows', [data, '', '', 'created > webinr'], 'Did you mean “webinar”?'],
    ['a period that is none', [data, '', 'soon'], '“period” cannot be “soon”.'],
  ])('refuses %s with a sentence', (_title, [range, ...args], sentence) => {
    expect(messageOf(() => table(range, ...args))).toContain(sentence);
  });

  test('says that a column is empty, and not that it is missing', () => {
    const sheet = cells('Client | Created | Paid\nKim | 2026-09-01 |\nLee | 2026-09-02 |');
    expect(messageOf(() => table(sheet))).toBe('Nothing stands in “Paid” yet, so there is nothing to count.');
    const paid = cells('Client | Created | Paid\nKim | 2026-09-01 | 2026-09-05\nLee | 2026-09-02 |');
    expect(messageOf(() => table(paid, '', '', '', '2026-09-04'))).toContain('“Paid” yet');
    expect(messageOf(() => table(cells('Client | Created\nKim | 2026-09-01')))).toMatch(/^No column “Paid/);
    // Kim would have passed the empty step on the way to the payment: 1 of 1.
    const skipped = cells('Client | Created | Meeting | Paid\nKim | 2026-09-01 | | 2026-09-05');
    expect(messageOf(() => table(skipped, '', '', 'created > meeting > paid'))).toContain('“Meeting” yet');
  });

  test('has the steps and the leads of the funnel', () => {
    fc.assert(
      fc.property(school, (rows) => {
        fc.pre(rows.some(({ webinar }) => webinar !== null));
        const sheet = sheetOf(rows);
        const steps = 'created > webinar > paid';
        const funnel = withHost({}, () => rowsOf(KPI_FUNNEL(sheet, '', '', steps)));
        const found = table(sheet, '', '', steps);
        expect(found.slice(1).map((row) => row[1])).toEqual(funnel.slice(1, -1).map((row) => row[1]));
      }),
    );
  });
});
