import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KpiError } from '../../src/core/errors.ts';
import { currentHost } from '../../src/functions/host.ts';
import { FUNCTIONS } from '../../src/functions/index.ts';
import { cellsOf } from '../../src/functions/table/cellsOf.ts';
import { leadsOf } from '../../src/functions/leadsOf.ts';
import type { Arg, Result } from '../../src/read/cells/cell.ts';
import { madeTable } from '../support/tables/madeTable.ts';
import { withHost } from '../support/withHost.ts';

const SEED = 1;
const TABLES = 120;
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
            expect(ask('sales')).toBe('range-no-rows');
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
