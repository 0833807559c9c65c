import { describe, expect, test } from 'vitest';
import type { Arg, Cell } from '../../src/read/cells/cell.ts';
import { NO_ANSWERS } from '../../src/read/table/answers.ts';
import { cells } from '../support/cells.ts';
import { formula } from '../support/formula.ts';
import { leadsIn } from '../support/found.ts';
import { messageOf, withHost } from '../support/withHost.ts';

const KPI = formula('KPI');
const KPI_CHECK = formula('KPI_CHECK');
const KPI_CONVERSION = formula('KPI_CONVERSION');
const KPI_DATA = formula('KPI_DATA');
const KPI_REVENUE = formula('KPI_REVENUE');
const LEADERBOARD = formula('LEADERBOARD');

const table = (compute: () => unknown): Cell[][] => {
  const result = withHost({}, compute);
  return Array.isArray(result) ? result : [[String(result)]];
};
const value = (compute: () => unknown): unknown => withHost({}, compute);
/** What KPI_CHECK says of a finding: how many, where, and what was done. */
const checked = (data: Arg, what: string): unknown[] | undefined =>
  table(() => KPI_CHECK(data))
    .find(([text]) => text === what)
    ?.slice(1, 4);

describe('the status says that it is not paid, and there is a date', () => {
  const data = cells(`
    Client | Manager | Created    | Payment date | Amount | Status
    Al     | Ann     | 2026-01-05 | 2026-01-10   | 10000  | Paid
    Bo     | Ann     | 2026-01-05 | 2026-01-12   | 40000  | Pending
    Cy     | Ann     | 2026-01-06 | 2026-01-13   | 500    | Unpaid`);
  test('the date is a plan: 1 of 3 paid, 10,000', () => {
    expect(value(() => KPI_REVENUE(data))).toBe(10_000);
    expect(value(() => KPI_CONVERSION(data))).toBeCloseTo(1 / 3, 12);
  });
  test('told with the sum', () =>
    expect(checked(data, 'Not paid by status, with a payment date')).toEqual([
      2,
      'F3, F4',
      'Not counted as paid: the date is a plan. Amounts: 40,500.',
    ]));
  test('KPI_DATA says so, and read again it is the same', () => {
    const again = table(() => KPI_DATA(data));
    expect(again.map((row) => [row[2], row[4]])).toEqual([
      ['Status', 'Paid'],
      ['Won', new Date('2026-01-10')],
      ['Unpaid', ''],
      ['Unpaid', ''],
    ]);
    expect(table(() => KPI_DATA(again))).toEqual(again);
    expect(value(() => KPI_REVENUE(again))).toBe(10_000);
  });
});

test('a status that only says where the deal stands does not count before a payment date: told', () => {
  const data = cells(`
    Manager | Created    | Paid       | Amount | Status
    Ann     | 2026-01-05 | 2026-01-10 | 700    | Meeting booked
    Ann     | 2026-01-05 |            | 800    | Meeting booked`);
  expect(value(() => KPI_REVENUE(data, '', '2026-01'))).toBe(700);
  expect(checked(data, 'A payment date or a yes, though the status is not a sale')).toEqual([
    1,
    'E2',
    'Counted as paid. Amounts: 700.',
  ]);
});

describe('no word is known as a sale', () => {
  const data = cells(`
    Manager | Created    | Status | Amount
    Ann     | 2026-01-05 | Blue   | 100
    Ann     | 2026-01-06 | Blue   | 100
    Bob     | 2026-01-06 | Green  | 100
    Bob     | 2026-01-07 | New    | 100`);
  const said = /“Status” is known as a sale: “Blue”, “Green”\. .*Data panel/;
  test.each<[string, (data: Arg) => unknown]>([
    ['KPI_CONVERSION', (table) => KPI_CONVERSION(table)],
    ['KPI_REVENUE', (table) => KPI_REVENUE(table)],
    ['KPI', (table) => KPI(table, 'win_rate')],
    ['LEADERBOARD', (table) => LEADERBOARD(table)],
  ])('%s is a sentence, of KPI_DATA too', (_name, ask) => {
    expect(value(() => messageOf(() => ask(data)))).toMatch(said);
    const again = table(() => KPI_DATA(data));
    expect(value(() => messageOf(() => ask(again)))).toMatch(said);
  });
  test('each word is asked about, the commonest with its count', () => {
    expect(checked(data, 'Are “Blue” sales?')?.slice(0, 2)).toEqual([2, 'C2, C3']);
    expect(checked(data, 'Are “Green” sales?')?.slice(0, 2)).toEqual([1, 'C4']);
  });
  test('what people say of a word makes it a sale', () => {
    const answers = { ...NO_ANSWERS, statuses: new Map([['blue', 'won' as const]]) };
    expect([...(leadsIn(data, answers).milestone('paid') ?? [])]).toEqual([Infinity, Infinity, NaN, NaN]);
  });
});

test('an empty column of payments beside known open statuses is 0 of 2', () => {
  const data = cells('Manager | Created | Paid | Status\n Ann | 2026-01-05 | | New\n Ann | 2026-01-06 | | In work');
  expect(value(() => KPI_CONVERSION(data))).toBe(0);
});

test('known open statuses alone are 0 of 2', () => {
  expect(value(() => KPI_CONVERSION(cells('Manager | Status\n Ann | New\n Ann | In work')))).toBe(0);
});

test('a log of calls has no sales: it says so', () => {
  const data = cells(`
    Менеджер | Дата       | Статус          | Сумма
    Анна     | 2026-01-05 | Успешный звонок | 3
    Анна     | 2026-01-05 | Пропущенный     | 1
    Анна     | 2026-01-06 | Не отвечен      | 1`);
  expect(value(() => messageOf(() => KPI(data, 'revenue')))).toMatch(/Rows are calls \(“Статус”\)/);
  expect(checked(data, 'Rows are calls, not deals: “Статус”')?.[0]).toBe(1);
});
