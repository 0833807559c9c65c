import { describe, expect, test } from 'vitest';
import type { Arg, Cell, Value } from '../../../src/read/cells/cell.ts';
import { cells } from '../../support/cells.ts';
import { formula } from '../../support/formula.ts';
import { randomOf } from '../../support/tables/random.ts';
import { inBoth, messageOf, withHost } from '../../support/withHost.ts';

const KPI_PACE = formula('KPI_PACE');
const KPI_SCORECARD = formula('KPI_SCORECARD');

const random = randomOf(11);
/** Sales of half a year by two people of two teams; the last day is 15 December 2026, a Tuesday. */
const DATA: Cell[][] = [
  ['Manager', 'Team', 'Created', 'Paid', 'Amount', 'Refunded'],
  ...Array.from({ length: 400 }, (_, index): Cell[] => {
    const first = Date.UTC(2026, 5, 1) + Math.floor((index * 197) / 399) * 864e5;
    const who = random.pick(['Anna', 'Anna', 'Boris']);
    const refunded = random.int(0, 19) === 0 ? new Date(first + 3 * 864e5) : '';
    return [
      who,
      who === 'Anna' ? 'North' : 'South',
      new Date(first),
      new Date(first),
      random.int(1, 9) * 100,
      refunded,
    ];
  }),
];
const AS_OF = '2026-12-15';
const TARGETS = cells(`Manager or team | KPI | Target | Per
  Anna  | sales   | 50     | month
        | revenue | 60000  | month
  North | revenue | 100000 | quarter
        | sales   | 12     | week`);
const HOLIDAYS = cells('Date\n 2026-12-04\n 2026-11-04');
const TEAM = cells('Manager | Team | Days off\n Anna | North | 2026-12-21\n Boris | South |');

type Line = Record<string, Value>;
const grid = (result: unknown): Value[][] => {
  if (!Array.isArray(result)) throw new Error(String(result));
  return result as Value[][];
};
function linesOf(result: unknown): Line[] {
  const [titles = [], ...rows] = grid(result);
  return rows.map((row) => Object.fromEntries(row.map((value, i) => [String(titles[i]), value])));
}
const pace = (kpi: string, who: Arg, period: Arg, ...rest: Arg[]): Line[] =>
  linesOf(withHost({}, () => KPI_PACE(DATA, kpi, who, period, ...rest)));
const dateOf = (line: Line | undefined): string =>
  line?.['Day'] instanceof Date ? line['Day'].toISOString().slice(0, 10) : '';
const on = (lines: readonly Line[], day: string): Line => lines.find((line) => dateOf(line) === day) ?? {};

describe('KPI_PACE', () => {
  test('has a row for each day, with titles in the language of the spreadsheet', () => {
    const { en, ru } = inBoth(() => KPI_PACE(DATA, 'sales', '', '', AS_OF));
    expect(grid(en)[0]).toEqual([
      'Day',
      'Sales',
      'On the way to the target',
      'Period before',
      'Usually',
      'Forecast, low',
      'Forecast, high',
      'Note',
    ]);
    expect(grid(ru)[0]?.slice(0, 5)).toEqual(['День', 'Продажи', 'По пути к цели', 'Прошлый период', 'Обычно']);
    expect(grid(en)).toHaveLength(32);
    expect(dateOf(linesOf(en)[0])).toBe('2026-12-01');
  });

  test.each([
    ['Anna', 'sales', '2026-12', 0, ''],
    ['Anna', 'sales', '2026-12', 0, TEAM],
    ['Anna', 'sales', '2026-11', 0, TEAM],
    ['', 'revenue', '', 1, ''],
    ['', 'revenue', '2026-12', 1, HOLIDAYS],
    ['North', 'revenue', '2026-Q4', 2, TEAM],
    ['North', 'revenue', '2026-Q4', 2, ''],
    ['', 'sales', '2026-W51', 3, ''],
  ])('ties to the scorecard: %s, %s, %s', (who, kpi, period, row, settings) => {
    const lines = pace(kpi, who, period, AS_OF, TARGETS, '', settings);
    const last = lines[lines.length - 1] ?? {};
    const day = dateOf(last) < AS_OF ? last : on(lines, AS_OF);
    const name = kpi === 'sales' ? 'Sales' : 'Revenue';
    const scored = linesOf(withHost({}, () => KPI_SCORECARD(DATA, TARGETS, period, AS_OF, '', '', settings)))[row];
    expect(day[name]).toBe(scored?.['Actual']);
    expect(day['On the way to the target']).toBeCloseTo(Number(scored?.['Expected by now']), 6);
    expect(last['On the way to the target']).toBeCloseTo(Number(scored?.['Target']), 6);
    expect(last['Forecast, low']).toBeCloseTo(Number(scored?.['Forecast, low']), 6);
    expect(last['Forecast, high']).toBeCloseTo(Number(scored?.['Forecast, high']), 6);
    if (dateOf(last) > AS_OF) expect([day['Forecast, low'], day['Forecast, high']]).toEqual([day[name], day[name]]);
  });

  test('the last day holds the whole period before, refunds subtracted', () => {
    const lines = pace('revenue', 'Boris', '2026-12', AS_OF);
    const before = withHost({}, () => formula('KPI')(DATA, 'revenue', 'Boris', '2026-11', AS_OF));
    expect(lines[30]?.['Period before']).toBe(before);
  });

  test('days to come are blank, and so is the line without a target', () => {
    const lines = pace('sales', '', '', AS_OF);
    expect(on(lines, '2026-12-16')['Sales']).toBe('');
    expect(lines.every((line) => line['On the way to the target'] === '' && line['Note'] === '')).toBe(true);
  });

  test('a tab of targets without this one, and a target less by days off, are told once', () => {
    const notes = (lines: readonly Line[]): unknown[] => lines.flatMap((line) => line['Note'] || []);
    expect(notes(pace('sales', 'Boris', '', AS_OF, TARGETS))).toEqual([
      'No target of Sales for 2026-12 in the tab of targets.',
    ]);
    expect(notes(pace('sales', 'Anna', '', AS_OF, TARGETS, TEAM))).toEqual(['Less in proportion to days off.']);
  });

  test('people together and any days may be asked for', () => {
    const both = pace('sales', 'Anna; Boris', [['2026-11-10', '2026-11-20']], AS_OF);
    const team = pace('sales', '', [['2026-11-10', '2026-11-20']], AS_OF);
    expect(both).toHaveLength(11);
    expect(both[10]?.['Sales']).toBe(team[10]?.['Sales']);
  });

  test('a share is a sentence', () => {
    expect(messageOf(() => withHost({}, () => KPI_PACE(DATA, 'conversion')))).toContain('does not add up');
  });
});
