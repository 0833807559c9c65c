import { describe, expect, test } from 'vitest';
import type { Cell } from '../../../src/read/cells/cell.ts';
import { inBoth, messageOf, withHost } from '../../support/withHost.ts';
import { formula } from '../../support/formula.ts';
import { tableOf } from '../../support/tableOf.ts';

const KPI_TARGET = formula('KPI_TARGET');

/** So many sales in each month of 2026 from January, spread over it. */
function sold(who: string, counts: readonly number[], first = 0): Cell[][] {
  return counts.flatMap((n, i) =>
    Array.from({ length: n }, (_, k): Cell[] => {
      const day = new Date(Date.UTC(2026, first + i, 1 + ((k * 5) % 28)));
      return [who, day, day, 1000];
    }),
  );
}
const HEADERS: Cell[] = ['Manager', 'Created', 'Paid', 'Amount'];
const data: Cell[][] = [HEADERS, ...sold('Anna', [8, 10, 7, 9, 11, 9])];
const table = tableOf('KPI_TARGET');

describe('KPI_TARGET', () => {
  test('gives three targets for the next month, with the chance of each and one’s own past beside them', () => {
    const { en, ru } = inBoth(() => KPI_TARGET(data, 'sales', 'Anna', '', '2026-06-30'));
    const [titles, ...rows] = Array.isArray(en) ? en : [];
    expect(titles).toEqual([
      'Period',
      'Tier',
      'Sales',
      'Chance',
      'Past median',
      'Past best',
      'Past periods',
      'Stands on',
    ]);
    expect(rows.map(([period, tier, target]) => [period, tier, target])).toEqual([
      ['2026-07', 'likely', 8],
      ['2026-07', 'stretch', 11],
      ['2026-07', 'top', 14],
    ]);
    expect(Math.abs(Number(rows[0]?.[3]) - 0.667)).toBeLessThan(0.03);
    expect(rows.map((row) => row.slice(4))).toEqual(rows.map(() => [9, 11, 6, 'own past']));
    const russian = Array.isArray(ru) ? ru : [];
    expect(russian.map((row) => row[1])).toEqual(['Ступень', 'посильная', 'на вырост', 'вершина']);
    expect(russian.slice(1).map((row) => row[3])).toEqual(rows.map((row) => row[3]));
  });

  test('knows nothing from the days of a first period, however many came in them', () => {
    const first = (days: readonly number[]): Cell[][] => [
      HEADERS,
      ...days.map((day): Cell[] => ['Anna', new Date(Date.UTC(2026, 0, day)), new Date(Date.UTC(2026, 0, day)), 100]),
    ];
    const six = first([5, 6, 7, 8, 9, 12]);
    const asked = ['sales', 'revenue', 'conversion', 'average_check'].flatMap((kpi) =>
      ['month', 'quarter'].flatMap((per) => table(six, kpi, '', per).slice(1)),
    );
    const days = ['2026-01-05', '2026-01-12', '2026-01-22', '2026-02-02'];
    // Of January of which two days are in the data February is not told either.
    const late = first([29, 30]);
    const rows = [
      ...asked,
      ...days.flatMap((day) => table(first([5]), 'sales', '', 'quarter', day).slice(1)),
      ...table(late, 'sales', '', 'month', '2026-02-02').slice(1),
    ];
    expect(new Set(rows.map((row) => row.slice(2).join('|')))).toEqual(new Set(['||||0|nothing yet: no past value']));
    // A week that is over is a past.
    expect(table(six, 'sales', '', 'week')[1]?.[6]).toBe(1);
    expect(table(six, 'sales', '', 'week')[1]?.[7]).toBe('the team’s past');
  });

  test('says that one past period is too short, where it is shown beside', () => {
    const dates = [5, 15].map((day) => new Date(Date.UTC(2026, 5, day)));
    const rows = Array.from({ length: 5 }, (): Cell[] => ['Anna', ...dates, 100]);
    expect(table([HEADERS, ...rows], 'cycle', 'Anna', '', '2026-10-14')[1]?.slice(2)).toEqual([
      ...['', '', 10, 10, 1],
      'nothing yet: the past is too short to tell ups and downs',
    ]);
  });

  test('is for the running month as long as a fifth of it is not over', () => {
    const of = (day: string): unknown => table(data, 'sales', 'Anna', '', day)[1]?.[0];
    // June 2026 has 22 working days: four of them are less than a fifth, five are more.
    expect(['2026-06-01', '2026-06-04', '2026-06-05', '2026-06-30'].map(of)).toEqual([
      '2026-06',
      '2026-06',
      '2026-07',
      '2026-07',
    ]);
  });

  test('goes by weeks and quarters too, in either language', () => {
    expect(table(data, 'sales', '', 'quarter', '2026-06-30')[1]?.[0]).toBe('2026-Q3');
    expect(table(data, 'sales', '', 'неделя', '2026-06-30')[1]?.[0]).toBe('2026-W28');
  });

  test('stands on the team where somebody has no past, and says so', () => {
    const team = [
      ...data,
      ...sold('Boris', [12, 10, 11, 12, 9, 10]),
      ['Clara', new Date('2026-07-01'), '', ''],
    ] as Cell[][];
    const rows = table(team, 'sales', 'Clara', '', '2026-07-01').slice(1);
    expect(rows.map((row) => row[7])).toEqual(rows.map(() => 'colleagues’ past: none of one’s own yet'));
    const targets = rows.map((row) => Number(row[2]));
    expect(targets[0]).toBeGreaterThan(4);
    expect(targets[2]).toBeLessThan(20);
    // The middle of twelve months of two colleagues.
    expect(rows[0]?.slice(4, 7)).toEqual([10, 12, 12]);
  });

  test('is blank with a word where there is no past at all, never an error', () => {
    const rows = table([HEADERS, ['Anna', new Date('2026-06-01'), '', '']], 'sales', 'Anna', '', '2026-06-01').slice(1);
    expect(rows.map((row) => row.slice(2))).toEqual(rows.map(() => ['', '', '', '', 0, 'nothing yet: no past value']));
  });

  test('money is asked in numbers that a person would say, each harder than the one before', () => {
    const targets = table(data, 'revenue', 'Anna', '', '2026-06-30')
      .slice(1)
      .map((row) => Number(row[2]));
    expect(targets).toEqual([...targets].sort((a, b) => a - b));
    targets.forEach((target) => expect(target % 100).toBe(0));
  });

  test('refuses an unknown person, KPI or unit with a sentence', () => {
    withHost({}, () => {
      expect(messageOf(() => KPI_TARGET(data, 'sales', 'Ana'))).toContain('Anna');
      expect(messageOf(() => KPI_TARGET(data, 'salez'))).toContain('salez');
      expect(messageOf(() => KPI_TARGET(data, 'sales', 'Anna', 'year'))).toContain('year');
      expect(messageOf(() => KPI_TARGET(data, 'meetings'))).toContain('Meeting');
    });
  });
});
