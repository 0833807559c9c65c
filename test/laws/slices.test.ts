import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KpiError } from '../../src/core/errors.ts';
import { currentHost } from '../../src/functions/host.ts';
import { FUNCTIONS } from '../../src/functions/index.ts';
import { cellsOf } from '../../src/functions/table/cellsOf.ts';
import { leadsOf } from '../../src/functions/leadsOf.ts';
import type { Arg, Cell, Result, Value } from '../../src/read/cells/cell.ts';
import { madeTable } from '../support/tables/madeTable.ts';
import { withHost } from '../support/withHost.ts';

const SEED = 1;
const TABLES = 60;
const KPIS = ['conversion', 'sales', 'revenue', 'average_check', 'cycle'] as const;

/** What a function answers, or the code of its mistake. */
function answered(name: string, ...args: readonly Arg[]): Result {
  const host = currentHost();
  try {
    const answer = FUNCTIONS.get(name)?.(host, ...args);
    return answer === undefined ? '' : cellsOf(answer, host.zone);
  } catch (error) {
    if (error instanceof KpiError) return error.code;
    throw error;
  }
}

const isSentence = (answer: Result): boolean => typeof answer === 'string' && answer !== '';
const gridOf = (answer: Result): Arg => (Array.isArray(answer) ? answer : '');

describe('KPI_WHERE of a made-up table', () => {
  test(`by manager is the KPI of that manager or a sentence, seeds ${SEED} to ${SEED + TABLES - 1}`, () => {
    const wrong: string[] = [];
    let [seen, refused] = [0, 0];
    for (let seed = SEED; seed < SEED + TABLES; seed++) {
      const made = madeTable(seed);
      withHost({ locale: made.words.locale }, () => {
        const data = made.cells.map((row) => [...row]);
        for (const name of namesIn(data)) {
          const rows = gridOf(answered('KPI_WHERE', data, 'manager', name));
          for (const kpi of KPIS) {
            const asked = answered('KPI', data, kpi, name, '', '2026-12-31');
            if (isSentence(asked)) continue;
            const got = answered('KPI', rows, kpi, '', '', '2026-12-31');
            seen++;
            if (isSentence(got)) refused++;
            else if (got !== asked) wrong.push(`seed ${seed} ${made.sketch.kind} ${name} ${kpi}: ${String(got)}`);
          }
        }
      });
    }
    expect(wrong.slice(0, 5), `${wrong.length} of ${seen}`).toEqual([]);
    expect(refused / seen).toBeLessThan(0.03);
  });
});

/** Nobody where the table cannot be read. */
function namesIn(data: Arg): readonly string[] {
  try {
    return leadsOf(data, currentHost()).managers.names;
  } catch (error) {
    if (error instanceof KpiError) return [];
    throw error;
  }
}

interface Sale {
  readonly source: string;
  readonly product: string;
  readonly created: number;
  readonly paid: boolean;
  readonly amount: number;
}

const sale: fc.Arbitrary<Sale> = fc.record({
  source: fc.constantFrom('Instagram', 'VK', 'Partner', ''),
  product: fc.constantFrom('English', 'Maths', ''),
  created: fc.integer({ min: 0, max: 120 }),
  paid: fc.boolean(),
  amount: fc.integer({ min: 1, max: 20 }).map((hundreds) => hundreds * 100),
});

/** 2026-01-01 and on. */
const dayText = (day: number): string => new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);

/** What is asked of a column, and the same in plain words. */
const ASKED: readonly (readonly [string, Arg, (row: Sale) => boolean])[] = [
  ['source', 'vk', ({ source }) => source === 'VK'],
  ['Source', [['VK'], ['Partner'], ['nobody']], ({ source }) => source === 'VK' || source === 'Partner'],
  ['Source', 'VK; Partner', ({ source }) => source === 'VK' || source === 'Partner'],
  ['source', 'not Partner', ({ source }) => source !== 'Partner' && source !== ''],
  ['source', '<>partner', ({ source }) => source !== 'Partner' && source !== ''],
  ['product', '(blank)', ({ product }) => product === ''],
  ['amount', '>=1000', ({ amount }) => amount >= 1000],
  ['amount', '<500', ({ amount }) => amount < 500],
  ['Amount', 700, ({ amount }) => amount === 700],
  ['created', '2026-02', ({ created }) => created >= 31 && created < 59],
  ['created', '>=2026-02', ({ created }) => created >= 31],
  ['created', '>2026-02', ({ created }) => created >= 59],
  ['created', '<2026-02-10', ({ created }) => created < 40],
];

test('KPI_WHERE keeps the rows that a plain filter keeps, and every KPI of them is the plain count', () =>
  fc.assert(
    fc.property(
      fc.array(sale, { minLength: 1, maxLength: 30 }),
      fc.constantFrom(...ASKED),
      fc.constantFrom(...ASKED),
      (sales, [column, values, test1], [column2, values2, test2]) => {
        const rows: Sale[] = [...ALWAYS, ...sales];
        const data = [
          ['Source', 'Product', 'Created', 'Paid', 'Amount', 'Client'],
          ...rows.map(({ source, product, created, paid, amount }, i) => [
            source,
            product,
            dayText(created),
            paid ? dayText(created + 1) : '',
            amount,
            `Client ${i}`,
          ]),
        ];
        const kept = rows.filter((row) => test1(row) && test2(row));
        const paid = kept.filter((row) => row.paid);
        withHost({}, () => {
          const where = gridOf(answered('KPI_WHERE', data, column, values, column2, values2));
          const ask = (kpi: string): Result => answered('KPI', where, kpi, '', '', '2026-12-31');
          expect(where).toHaveLength(kept.length + 1);
          if (kept.length === 0) {
            for (const kpi of ['sales', 'conversion', 'revenue']) expect(ask(kpi)).toBe('');
            return;
          }
          expect(ask('sales')).toBe(paid.length);
          expect(ask('conversion')).toBe(paid.length / kept.length);
          expect(ask('revenue')).toBe(paid.reduce((sum, { amount }) => sum + amount, 0));
        });
      },
    ),
  ));

/** Every value that is asked for stands somewhere. */
const ALWAYS: readonly Sale[] = [
  { source: 'VK', product: 'English', created: 5, paid: true, amount: 700 },
  { source: 'Partner', product: '', created: 40, paid: false, amount: 1200 },
  { source: '', product: 'Maths', created: 70, paid: true, amount: 300 },
];

const BY_KPIS = ['conversion', 'sales', 'revenue', 'average_check', 'created > paid in 30', 'cycle', 'half_paid'];
const DAY = '2026-12-31';

/** The table of sales, as the laws of KPI_BY ask for it. */
const tableOf = (rows: readonly Sale[]): Cell[][] => [
  ['Source', 'Product', 'Created', 'Paid', 'Amount', 'Client'],
  ...rows.map(({ source, product, created, paid, amount }, i) => [
    source,
    product,
    dayText(created),
    paid ? dayText(created + 1) : '',
    amount,
    `Client ${i}`,
  ]),
];
const rowsOf = (answer: Result): readonly (readonly Value[])[] => (Array.isArray(answer) ? answer.slice(1) : []);

describe('KPI_BY of any table', () => {
  const sales = fc.array(sale, { minLength: 1, maxLength: 40 }).map((rows) => [...ALWAYS, ...rows]);
  test('gives each group the KPI of KPI_WHERE with its value, and Leads that add up', () =>
    fc.assert(
      fc.property(sales, fc.constantFrom(...BY_KPIS), fc.constantFrom('source', 'product'), (rows, kpi, by) =>
        withHost({}, () => {
          const data = tableOf(rows);
          const lines = rowsOf(answered('KPI_BY', data, kpi, by, '', DAY));
          for (const [name = '', value] of lines) {
            const where = gridOf(answered('KPI_WHERE', data, by, name));
            const alone = answered('KPI', where, kpi, '', '', DAY);
            // A group without any payment has an empty column of payments, which is told in words.
            if (!isSentence(alone)) expect(value).toEqual(alone);
          }
          expect(lines.reduce((sum, line) => sum + Number(line[2]), 0)).toBe(evaluatedLeads(data, kpi));
        }),
      ),
      { numRuns: 60 },
    ));
  test('by two columns is the KPI of KPI_WHERE with both values', () =>
    fc.assert(
      fc.property(sales, fc.constantFrom('conversion', 'sales', 'revenue'), (rows, kpi) =>
        withHost({}, () => {
          const data = tableOf(rows);
          const table = answered('KPI_BY', data, kpi, 'source, product', '', DAY);
          const [titles = []] = Array.isArray(table) ? table : [];
          for (const [source = '', ...values] of rowsOf(table))
            values.forEach((value, i) => {
              const where = gridOf(answered('KPI_WHERE', data, 'source', source, 'product', titles[i + 1] ?? ''));
              const alone = answered('KPI', where, kpi, '', '', DAY);
              if (!isSentence(alone)) expect(value).toEqual(alone);
            });
        }),
      ),
      { numRuns: 25 },
    ));
  test('by month is the KPI of each month, alone and across', () =>
    fc.assert(
      fc.property(sales, fc.constantFrom('conversion', 'sales', 'revenue'), (rows, kpi) =>
        withHost({}, () => {
          const data = tableOf(rows);
          // A month that is too early to count is blank in both; the row of a note has no name.
          const trend = new Map(
            rowsOf(answered('KPI_TREND', data, kpi, '', 'month', DAY)).map(([at, one]) => [at, one]),
          );
          const isNamed = ([name]: readonly Cell[]): boolean => name !== '';
          for (const [month = '', value] of rowsOf(answered('KPI_BY', data, kpi, 'month', '', DAY)).filter(isNamed))
            expect(value).toEqual(trend.get(month) === '' ? '' : answered('KPI', data, kpi, '', month, DAY));
          const table = answered('KPI_BY', data, kpi, 'source, month', '', DAY);
          const [titles = []] = Array.isArray(table) ? table : [];
          const [line = []] = rowsOf(table).filter(isNamed);
          const where = gridOf(answered('KPI_WHERE', data, 'source', line[0] ?? ''));
          line.slice(1).forEach((value, i) => {
            const alone = answered('KPI', where, kpi, '', titles[i + 1] ?? '', DAY);
            if (!isSentence(alone)) expect(value).toEqual(trend.get(titles[i + 1] ?? '') === '' ? '' : alone);
          });
        }),
      ),
      { numRuns: 25 },
    ));
});

/** The Leads of a table as one group. */
function evaluatedLeads(data: Cell[][], kpi: string): number {
  const [header = [], ...rows] = data;
  const one = [[...header, 'All'], ...rows.map((row) => [...row, 'x'])];
  return Number(rowsOf(answered('KPI_BY', one, kpi, 'All', '', DAY))[0]?.[2]);
}

test('KPI_BY by manager of a made-up table is the KPI of each manager', () => {
  const wrong: string[] = [];
  for (let seed = SEED; seed < SEED + TABLES; seed++) {
    const made = madeTable(seed);
    withHost({ locale: made.words.locale }, () => {
      const data = made.cells.map((row) => [...row]);
      for (const kpi of KPIS) {
        const table = answered('KPI_BY', data, kpi, 'manager', '', DAY);
        for (const [name = '', value] of rowsOf(table)) {
          if (!namesIn(data).includes(String(name))) continue;
          const alone = answered('KPI', data, kpi, name, '', DAY);
          if (value !== alone) wrong.push(`seed ${seed} ${made.sketch.kind} ${String(name)} ${kpi}: ${String(value)}`);
        }
      }
    });
  }
  expect(wrong.slice(0, 5)).toEqual([]);
});

/** A client's payments by group, from the day of the first one on. */
const purchase = fc.record({
  client: fc.integer({ min: 0, max: 8 }),
  source: fc.constantFrom('VK', 'Partner', 'Ads'),
  day: fc.integer({ min: 0, max: 300 }),
  by: fc.option(fc.integer({ min: 0, max: 8 }), { nil: null }),
});

test('KPI_BY of repeat and referral counts the purchases and friends in the rows of each group', () =>
  fc.assert(
    fc.property(fc.uniqueArray(purchase, { minLength: 3, maxLength: 30, selector: ({ day }) => day }), (all) =>
      withHost({}, () => {
        const data: Cell[][] = [
          ['Client', 'Source', 'Created', 'Paid', 'Referred by'],
          ...all.map(({ client, source, day, by }) => [
            `Client ${client}`,
            source,
            dayText(day),
            dayText(day),
            by === null || by === client ? '' : `Client ${by}`,
          ]),
        ];
        const clientsOf = (source: string): { readonly isBack: boolean; readonly hasBrought: boolean }[] => {
          const there = all.filter((one) => one.source === source);
          return [...new Set(there.map(({ client }) => client))].map((client) => {
            const own = there.filter((one) => one.client === client).sort((a, b) => a.day - b.day);
            const [first, second] = own;
            const hasBrought = there.some(({ by, client: friend }) => by === client && friend !== client);
            return { isBack: (second?.day ?? Infinity) - (first?.day ?? 0) <= 180, hasBrought };
          });
        };
        for (const [kpi, is] of [
          ['repeat', 'isBack'],
          ['referral', 'hasBrought'],
        ] as const)
          for (const [name, value, leads] of rowsOf(answered('KPI_BY', data, kpi, 'source', '', '2027-12-31'))) {
            // The last line says that clients of several groups count in each.
            if (name === '') continue;
            const own = clientsOf(String(name));
            expect([value, leads], kpi).toEqual([
              own.length === 0 ? '' : own.filter((one) => one[is]).length / own.length,
              own.length,
            ]);
          }
      }),
    ),
    { numRuns: 60 },
  ));
