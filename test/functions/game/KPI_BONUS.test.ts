import { describe, expect, test } from 'vitest';
import type { Arg, Value } from '../../../src/read/cells/cell.ts';
import { cells } from '../../support/cells.ts';
import { inBoth, messageOf, withHost } from '../../support/withHost.ts';
import { formula } from '../../support/formula.ts';
import { tableOf } from '../../support/tableOf.ts';
const KPI_BONUS = formula('KPI_BONUS');
const KPI_REPLAY = formula('KPI_REPLAY');
const LEADERBOARD = formula('LEADERBOARD');

const data = cells(`
  Manager | Created    | Paid       | Amount
  Anna    | 2026-07-01 | 2026-07-02 | 900
  Anna    | 2026-09-01 | 2026-09-02 | 100
  Anna    | 2026-09-01 | 2026-09-02 | 200
  Anna    | 2026-09-01 |            |
  Boris   | 2026-09-01 | 2026-09-30 | 300
  Boris   | 2026-09-01 |            |`);
const targets = (drawn: string) => cells(`Manager or team | KPI | Target | Per\n${drawn}`);
const bonuses = (drawn: string) => cells(`KPI | From attainment | Pays | Quality KPI | Floor\n${drawn}`);
const shown = tableOf('KPI_BONUS');
const table = (...args: Arg[]): Value[][] => shown(...args).slice(1);
const notesOf = (rows: readonly (readonly Value[])[]): unknown[] =>
  rows.flatMap((row) => (row[0] === '' ? [row[9]] : []));

describe('KPI_BONUS', () => {
  test('is a table in the language of the spreadsheet: attainment, quality, pay and what the next sale adds', () => {
    const goals = targets('Anna | sales | 4 | month \n Boris | revenue | 200 | month\n | conversion | 50% | quarter');
    const tab = bonuses(
      'sales | 0 | 0 | conversion | 0.5 \n sales | 1 | 100 \n revenue | 0 | 0 | conversion | 1 \n revenue | 1 | 100 \n conversion | 1 | 50',
    );
    // Quality is the fair value: that of the leaderboard, for Boris, of September (1 of 2) and of all time.
    const [september = NaN, ever = NaN] = ['2026-09', ''].map((period) => {
      const board = withHost({}, () => LEADERBOARD(data, 'conversion', period, 'fair'));
      return Number((Array.isArray(board) ? board : []).find((row) => row[1] === 'Boris')?.[4]);
    });
    expect(september).toBeGreaterThan(0.5);
    expect(september).toBeLessThan(2 / 3);
    const { en, ru } = inBoth(() => KPI_BONUS(data, goals, tab, '2026-Q3'));
    const [titles, ...rows] = Array.isArray(en) ? en : [];
    expect(titles).toEqual([
      'Manager',
      'KPI',
      'Period',
      'Actual',
      'Target',
      'Attainment',
      'Quality factor',
      'Pay',
      'Next sale adds',
      'Note',
    ]);
    const round6 = (value: number): number => Math.round(value * 1e6) / 1e6;
    const round = (row: readonly Value[]) => row.map((cell) => (typeof cell === 'number' ? round6(cell) : cell));
    // Months before the data are none; every month that ends in the quarter is paid.
    expect(rows.slice(0, 7).map(round)).toEqual([
      ['Anna', 'sales', '2026-07', 1, 4, 0.25, 1, 25, 25, ''],
      ['Anna', 'sales', '2026-08', '', 4, '', 1, '', '', expect.stringContaining('of all time')],
      ['Anna', 'sales', '2026-09', 2, 4, 0.5, 1, 50, 25, ''],
      ['Boris', 'revenue', '2026-07', '', 200, '', 1, '', '', ''],
      ['Boris', 'revenue', '2026-08', '', 200, '', round6(ever), '', '', expect.stringContaining('of all time')],
      // He has one sale of 300: the next one is expected to be the team's 375.
      [
        'Boris',
        'revenue',
        '2026-09',
        300,
        200,
        1.5,
        round6(september),
        round6(150 * september),
        round6(100 * (375 / 200) * september),
        '',
      ],
      ['Team', 'conversion', '2026-Q3', 0.666667, 0.5, 1.333333, 1, 66.666667, 16.666667, ''],
    ]);
    expect(Array.isArray(ru) && ru[0]).toEqual([
      'Менеджер',
      'Показатель',
      'Период',
      'Факт',
      'Цель',
      'Выполнение',
      'Множитель качества',
      'Выплата',
      'Даст ещё одна продажа',
      'Примечание',
    ]);
  });

  test('pays the running period when none is asked, and a quarter once, in the month it ends in', () => {
    const goals = targets('Anna | sales | 2 | month \n Anna | sales | 4 | quarter');
    const tab = bonuses('sales | 0 | 0 \n sales | 1 | 100 ');
    expect(
      table(data, goals, tab)
        .slice(0, 2)
        .map((row) => row.slice(2, 8)),
    ).toEqual([
      ['2026-09', 2, 2, 1, 1, 100],
      ['2026-Q3', 3, 4, 0.75, 1, 75],
    ]);
    const [july, quarter] = table(data, goals, tab, '2026-07');
    expect(july?.[7]).toBe(50);
    expect(quarter).toEqual(['Anna', 'sales', '', '', 4, '', '', '', '', 'No such period ends in 2026-07.']);
    expect(table(data, goals, tab, '2026-09')[1]?.[7]).toBe(75);
  });

  test('pays a KPI with a limit and days to payment for the newest period that is ripe, once, and names it', () => {
    const young = cells(`
      Manager | Created    | Paid
      Anna    | 2026-06-01 | 2026-06-03
      Anna    | 2026-06-01 | 2026-06-05
      Anna    | 2026-06-01 | 2026-06-07
      Anna    | 2026-06-01 |
      Anna    | 2026-09-25 | 2026-09-26
      Anna    | 2026-09-25 | 2026-09-30`);
    const road = 'created > paid in 30';
    const goals = targets(`Anna | ${road} | 60% | month \n Anna | cycle | 5 | month \n Anna | sales | 2 | month`);
    const tab = bonuses(`${road} | 1 | 100 \n cycle | 1 | 60 \n sales | 1 | 10`);
    const paid = (period?: string) =>
      table(young, goals, tab, period)
        .filter(([who]) => who === 'Anna')
        .map((row) => row.slice(2, 8));
    // Of June 3 of 4 paid in 30 days, 1.25 times 60 %; F is 1/4, 2/4, 3/4, so half of F(90) is on day 4.
    const ofJune = [
      ['2026-06', 0.75, 0.6, 1.25, 1, 125],
      ['2026-06', 4, 5, 1.25, 1, 60],
    ];
    expect(paid()).toEqual([...ofJune, ['2026-09', 2, 2, 1, 1, 10]]);
    // July and August are old enough for 30 days, and had no leads.
    expect(paid('2026-Q3').filter(([, actual]) => actual !== '')).toEqual([...ofJune, ['2026-09', 2, 2, 1, 1, 10]]);
    // A replay pays each month once: June with its three sales.
    const replayed = withHost({}, () => KPI_REPLAY(young, tab, 4, goals));
    expect(Array.isArray(replayed) && replayed[1]?.slice(1, 6)).toEqual([200, 0, 0, 10, 210]);
  });

  test('warns of cliffs, of a cap below what has already happened, of pay for quantity alone and of rules without a target', () => {
    const goals = targets('Anna | revenue | 300 | month');
    const tab = bonuses('revenue | 0.99 | 0 \n revenue | 1 | 500 \n revenue | 1.2 | 500 \n conversion | 80% | 40');
    const rows = table(data, goals, tab);
    expect(rows[0]?.slice(2)).toEqual([
      '2026-09',
      300,
      300,
      1,
      1,
      500,
      0,
      'Above 100 % nothing more is paid, and 2026-07 was 300 %.'.replace(/ %/g, '\u00a0%'),
    ]);
    expect(notesOf(rows).map(String)).toEqual([
      expect.stringMatching(/^“Revenue”: from 99\u00a0% to 100\u00a0% the pay rises by 500\. That is a cliff/),
      expect.stringMatching(/^“Revenue” pays for quantity alone/),
      expect.stringMatching(/^“Conversion”: the pay grows from 0 to 40 on the way to 80\u00a0%/),
      '“Conversion” has no target: nothing is paid.',
    ]);
  });

  test('tells mistakes of rows of either tab by their row, and the others go on', () => {
    const goals = targets('Ann | sales | 2 \n Anna | sales | 2 \n Anna | result | 50%');
    const tab = bonuses('sales | 0 | 0 \n sales | 1 | 100 \n sales | 2 | 50 \n nothing | 1 | 5 \n result | 1 | 5');
    const rows = table(data, goals, tab);
    expect(rows[0]?.slice(0, 8)).toEqual(['Anna', 'sales', '2026-09', 2, 2, 1, 1, 100]);
    expect(rows[1]?.[9]).toMatch(/^Tab “Targets”, row 4: No column “Result”/);
    expect(notesOf(rows).slice(0, 3)).toEqual([
      expect.stringMatching(/^Tab “Bonuses”, row 4: “Pays” cannot be “50”.* does not fall as attainment rises/),
      expect.stringMatching(/^Tab “Bonuses”, row 5: No KPI “nothing”/),
      expect.stringMatching(/^Tab “Targets”, row 2: “Manager or team” cannot be “Ann”/),
    ]);
  });

  test('the next sale adds one’s own average, shrunk to the team’s', () => {
    const sold = (who: string, ...amounts: number[]) => amounts.map((amount) => `${who} | 2026-09-02 | ${amount}`);
    const often = (who: string, ...two: number[]) => sold(who, ...two, ...two, ...two);
    const rows = [...often('Anna', 100, 300), ...often('Boris', 500, 700), ...often('Clara', 900, 1100)];
    const sheet = cells(`Manager | Paid | Amount\n${rows.join('\n')}`);
    const goals = targets('Anna | revenue | 10000 \n Clara | revenue | 10000 \n | revenue | 10000');
    const added = table(sheet, goals, bonuses('revenue | 1 | 10000'), '2026-09')
      .slice(0, 3)
      .map((row) => row[8]);
    // Within 6 · 100² / 5, between (6 · 400² - within) / 6: the team weighs as much as 6/79 of a sale.
    const [anna, clara] = [200, 1000].map((mean) => (6 * mean + (6 / 79) * 600) / (6 + 6 / 79));
    expect(added).toEqual([expect.closeTo(anna ?? NaN, 6), expect.closeTo(clara ?? NaN, 6), expect.closeTo(600, 6)]);
  });

  test('the next sale of who has fewer than five adds the team’s average, however large the one was', () => {
    const sold = (who: string, count: number, amount: number) =>
      Array.from({ length: count }, (_, i) => `${who} | 2026-09-02 | ${amount + (i % 2 ? 10 : -10)}`);
    const rows = [...sold('Anna', 40, 100), ...sold('Boris', 40, 300), 'Clara | 2026-09-02 | 5000'];
    const sheet = cells(`Manager | Paid | Amount\n${rows.join('\n')}`);
    const added = table(sheet, targets('Clara | revenue | 10000'), bonuses('revenue | 1 | 10000'), '2026-09')[0]?.[8];
    expect(added).toBeCloseTo((40 * 100 + 40 * 300 + 5000) / 81, 6);
  });

  test('needs both tabs', () => {
    expect(messageOf(() => table(data, '', bonuses('sales | 1 | 5')))).toContain(
      '“targets” is left out or empty. Give the tab “Targets”',
    );
    expect(messageOf(() => table(data, targets('Anna | sales | 5'), ''))).toContain(
      '“bonuses” is left out or empty. Give the tab “Bonuses”',
    );
  });
});
