import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { typedCell } from '../../playground/sample/typed.ts';
import Papa from 'papaparse';
import { zoneOf } from '../../src/read/cells/dates/zone.ts';
import type { Arg, Cell } from '../../src/read/cells/cell.ts';
import { cellOf } from '../examples/examples.ts';
import { formula } from '../support/formula.ts';
import { localText, messageOf, withHost } from '../support/withHost.ts';

const zone = zoneOf((instant) => localText(instant, 'UTC'));

/** A table of the corpus as it stands in a sheet. */
function table(name: string): Cell[][] {
  const text = readFileSync(new URL(`../corpus/cases/${name}.csv`, import.meta.url), 'utf8').trim();
  const rows = Papa.parse<string[]>(text).data;
  return rows.map((row) => row.map((cell) => cellOf(typedCell(cell, 'us'), zone)));
}

/** What a formula gives in a spreadsheet of that language; a sentence when it refuses. */
function ask(name: string, data: Cell[][], args: readonly Arg[] = [], locale = 'en_US'): unknown {
  return withHost({ locale, now: '2026-11-30T12:00:00Z' }, () => {
    try {
      return formula(name)(data, ...args);
    } catch {
      return messageOf(() => formula(name)(data, ...args));
    }
  });
}

/** A board as names and values. */
function board(data: Cell[][], kpi: string, locale = 'en_US'): unknown {
  const found = ask('LEADERBOARD', data, [kpi], locale);
  return Array.isArray(found)
    ? Object.fromEntries(found.slice(1).map(([, name, value]: unknown[]) => [name, round(value)]))
    : found;
}

const round = (value: unknown): unknown => (typeof value === 'number' ? Math.round(value * 1e4) / 1e4 : value);
const value = (name: string, data: Cell[][], ...args: Arg[]): unknown => round(ask(name, data, args));
/** The lines of KPI_CHECK, as one text. */
const checked = (data: Cell[][]): string => JSON.stringify(ask('KPI_CHECK', data));

describe('tables that people really have', () => {
  test('01: several payments of one deal', () => {
    const data = table('01-instalments');
    expect(value('KPI_REVENUE', data)).toBe(85000);
    expect(['2026-01', '2026-02', '2026-03'].map((month) => value('KPI_REVENUE', data, '', month))).toEqual([
      50000, 25000, 10000,
    ]);
    expect(value('KPI', data, 'sales')).toBe(3);
    expect(['2026-01', '2026-03'].map((month) => value('KPI', data, 'sales', '', month))).toEqual([2, 0]);
    expect(board(data, 'revenue')).toEqual({ Ann: 45000, Bob: 40000 });
  });

  test('02: an order written one line per product', () => {
    const data = table('02-lines-of-an-order');
    expect(['KPI_REVENUE', 'KPI_AVERAGE_CHECK'].map((name) => value(name, data))).toEqual([260, 130]);
    expect(value('KPI', data, 'sales')).toBe(2);
    expect(board(data, 'revenue')).toEqual({ Ann: 160, Bob: 100 });
  });

  test('03: a row each time a lead enters a stage', () => {
    const data = table('03-history-of-stages');
    expect(value('KPI_CONVERSION', data)).toBe(0.6667);
    expect(value('KPI', data, 'sales')).toBe(2);
    expect(value('KPI', data, 'sales', '', '2026-03')).toBe(2);
    expect(board(data, 'sales')).toEqual({ Ann: 2, Bob: 0 });
  });

  test('04: a column of plans beside what happened', () => {
    const data = table('04-planned-dates');
    expect(value('KPI', data, 'created > paid in 30')).toBe(1);
    const targets = [
      ['Manager or team', 'KPI', 'Target', 'Per'],
      ['Team', 'Sales', 3, 'month'],
    ];
    expect(JSON.stringify(ask('KPI_SCORECARD', data, [targets]))).toContain('2026-03');
    expect(checked(data)).toContain('2026-01-05 – 2026-03-28');
  });

  test('05: the status says that it is not paid, and there is a date', () => {
    const data = table('05-status-against-a-date');
    expect(value('KPI_REVENUE', data)).toBe(10000);
    expect(value('KPI_CONVERSION', data)).toBe(0.3333);
    expect(ask('KPI_CHECK', data)).toContainEqual(
      expect.arrayContaining(['Not paid by status, with a payment date', 2, 'F3, F4']),
    );
  });

  test('06: every row is a sale', () => {
    const data = table('06-sales-log');
    expect(board(data, 'revenue')).toEqual({ Ann: 400, Bob: 250 });
    expect(value('KPI_REVENUE', data, '', '2026-03')).toBe(350);
    expect(ask('KPI_TREND', data, ['revenue'])).toMatchObject([{}, { 1: 350 }, { 1: 300 }]);
    expect(JSON.stringify(board(data, ''))).toMatch(/Ann|Date/);
  });

  test('07: Sale Date and Sale Amount', () => {
    const data = table('07-headers-of-a-sale');
    expect(value('KPI_REVENUE', data)).toBe(650);
    expect(board(data, 'revenue')).toEqual({ Ann: 400, Bob: 250 });
    expect(value('KPI_REVENUE', data, '', '2026-01')).toBe(350);
  });

  test('08: two people in one cell', () => {
    const data = table('08-two-people-in-a-cell');
    expect(board(data, 'revenue')).toEqual({ Ann: 500, Bob: 200, Cid: 0 });
    expect(checked(data)).toContain('C3, C5');
  });

  test('09: the words of a school', () => {
    const data = table('09-status-words');
    expect(value('KPI_CONVERSION', data)).toBe(0.6667);
    expect(value('KPI_REVENUE', data)).toBe(200);
    expect(board(data, 'conversion')).toEqual({ Ann: 1, Bob: 0 });
  });

  test('10: headers without spaces', () => {
    const data = table('10-joined-headers');
    expect(value('KPI_CONVERSION', data)).toBe(0.5);
    expect(value('KPI_REVENUE', data)).toBe(100);
    expect(board(data, 'conversion')).toEqual({ Ann: 1, Bob: 0 });
  });

  test('11: State is a place', () => {
    const data = table('11-look-alike-columns');
    expect(value('KPI_CONVERSION', data)).toBe(0.3333);
    expect(checked(data)).toContain('State');
    expect(checked(data)).not.toMatch(/“State” is read as|TX|CA|WI/);
  });

  test('12: the daily report of a team', () => {
    const data = table('12-daily-totals');
    expect(['выручка', 'продажи', 'встречи', 'звонки'].map((kpi) => board(data, kpi, 'ru_RU'))).toEqual([
      { Анна: 1400, Борис: 0 },
      { Анна: 3, Борис: 0 },
      { Анна: 7, Борис: 2 },
      { Анна: 58, Борис: 25 },
    ]);
  });

  describe.each([
    ['06-sales-log', /row of the data is a sale/],
    ['12-daily-totals', /totals of days/],
  ])('%s: what a road of leads tells is a sentence', (name, sentence) => {
    test.each<[string, ...Arg[]]>([
      ['KPI_CONVERSION'],
      ['KPI_CYCLE'],
      ['KPI_FUNNEL'],
      ['KPI_FUNNEL', '', '', '', 30],
      ['KPI_DROPOFF', '', '', 'created'],
      ['KPI_COHORTS'],
      ['KPI_BOTTLENECK'],
      ['KPI_PLAN', 5000],
      ['KPI_RESPONSE'],
      ['KPI_TOUCHES'],
      ['KPI_FAIR', 'conversion', 'manager'],
      ['KPI_TREND', 'conversion'],
      ['KPI_COMPARE', 'conversion', '2026-03', '2026-04'],
      ['LEADERBOARD', 'conversion'],
      ['KPI_LEAGUES', 'conversion'],
    ])('%s %j', (formulaName, ...args) => expect(ask(formulaName, table(name), args)).toMatch(sentence));
  });

  test('06: signs and load need no road, and say what they cannot see', () => {
    const data = table('06-sales-log');
    expect(JSON.stringify(ask('KPI_GAMING', data))).toContain('“Created”');
    expect(JSON.stringify(ask('KPI_LOAD', data))).toMatch(/creation/);
  });

  test('13: orders of clients who come back', () => {
    const data = table('13-orders-of-clients');
    expect(value('KPI_REVENUE', data)).toBe(110);
    expect(value('KPI_REVENUE', data, '', '2026-01')).toBe(30);
  });

  test('15: days', () => {
    const data = table('15-days-and-words-of-time');
    expect(value('KPI', data, 'sales')).toBe(5);
    expect(ask('KPI', data, ['sales', '', 'last month'])).toEqual(expect.anything());
  });
});
