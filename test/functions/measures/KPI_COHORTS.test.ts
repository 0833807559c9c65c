import { describe, expect, test } from 'vitest';
import type { Arg } from '../../../src/read/cells/cell.ts';
import { cells } from '../../support/cells.ts';
import { inBoth, messageOf } from '../../support/withHost.ts';
import { formula } from '../../support/formula.ts';
import { tableOf } from '../../support/tableOf.ts';
const KPI_COHORTS = formula('KPI_COHORTS');

const data = cells(`
  Manager | Created    | Webinar    | Paid       | Left
  Анна    | 2026-08-03 | 2026-08-05 | 2026-09-02 |
  Анна    | 2026-08-31 |            |            |
  Boris   | 2026-10-01 | 2026-10-09 | 2026-10-31 | 2026-11-01
  Boris   |            |            | 2026-10-31 |`);

const table = tableOf('KPI_COHORTS');

describe('KPI_COHORTS', () => {
  test('is a row for each month and the weighted mean, in the language of the spreadsheet', () => {
    // The latest day is 1 November: 31 August was 62 days ago, 1 October 31.
    const { en, ru } = inBoth(() => KPI_COHORTS(data));
    expect(en).toEqual([
      ['Cohort', 'Leads', '30 days', '60 days'],
      ['2026-08', 2, 1 / 2, 1 / 2],
      ['2026-09', 0, '', ''],
      ['2026-10', 1, 1, ''],
      ['Weighted mean', 3, expect.closeTo(2 / 3, 12), expect.closeTo(2 / 3, 12)],
    ]);
    const [titles, ...rows] = Array.isArray(ru) ? ru : [];
    expect(titles).toEqual(['Когорта', 'Лиды', '30 дн.', '60 дн.']);
    expect(rows.at(-1)?.[0]).toBe('Среднее взвешенное');
    expect(rows.map((row) => row.slice(1))).toEqual((Array.isArray(en) ? en.slice(1) : []).map((row) => row.slice(1)));
  });

  test('is by week or quarter when asked, in either language', () => {
    const weeks = table(data, '', 'week', '2026-09-14');
    expect(weeks).toEqual([
      ['Cohort', 'Leads', '7 days', '14 days', '21 days', '28 days', '35 days', '42 days'],
      ['2026-W32', 1, 0, 0, 0, 0, 1, 1],
      ['2026-W33', 0, '', '', '', '', '', ''],
      ['2026-W34', 0, '', '', '', '', '', ''],
      ['2026-W35', 0, '', '', '', '', '', ''],
      ['2026-W36', 1, 0, 0, '', '', '', ''],
      ['Weighted mean', 2, 0, 0, 0, 0, 1, 1],
    ]);
    expect(table(data, '', 'неделя', '2026-09-14')).toEqual(weeks);
    expect(table(data, '', 'Quarter')[1]).toEqual(['2026-Q3', 2, '']);
  });

  test('takes any road, whatever its own limit, and KPIs that are shares of one', () => {
    const road = table(data, 'webinar > paid', '', '2026-12-01');
    expect(road.slice(1)).toEqual([
      ['2026-08', 1, 1, 1, 1],
      ['2026-09', 0, '', '', ''],
      ['2026-10', 1, 1, '', ''],
      ['Weighted mean', 2, 1, 1, 1],
    ]);
    expect(table(data, 'эфир → оплата за 3 дня', '', '2026-12-01')).toEqual(road);
    expect(table(data, 'conversion')).toEqual(table(data));
    // Paid on 2 September and, twice, on 31 October; one of those left the day after.
    expect(table(data, 'retention', '', '2026-11-30').slice(1)).toEqual([
      ['2026-09', 1, 1, 1],
      ['2026-10', 2, 1 / 2, ''],
      ['Weighted mean', 3, expect.closeTo(2 / 3, 12), expect.closeTo(2 / 3, 12)],
    ]);
  });

  test('of no dated lead is one blank column', () => {
    expect(table(cells('Created | Paid\n2026-09-01 | 2026-09-02'), '', '', '2026-08-01')).toEqual([
      ['Cohort', 'Leads', '30 days'],
      ['Weighted mean', 0, ''],
    ]);
  });

  test.each<[string, Arg[], string]>([
    ['a KPI that is no share of a road', ['revenue'], 'No road “revenue”. Write “created > paid”'],
    ['a KPI of times', ['cycle'], 'No road “cycle”.'],
    ['a KPI without an end of the road', ['dropoff'], 'No road “dropoff”.'],
    ['a road to nowhere', ['created > moon'], 'No milestone “moon”.'],
    ['a road that the data have no dates for', ['created > call'], 'No column “Call”'],
    ['a unit nobody knows', ['', 'fortnight'], '“fortnight”'],
    ['a day that is none', ['', '', 'soon'], '“as_of” must be a date'],
  ])('refuses %s with a sentence', (_title, args, sentence) => {
    expect(messageOf(() => table(data, ...args))).toContain(sentence);
  });
});

test('of repeat are clients who paid again, how many and what share', () => {
  const buyers = cells(`
    Client | Created    | Paid
    Kim    | 2026-01-02 | 2026-01-03
    Kim    | 2026-02-02 | 2026-02-03
    Lee    | 2026-01-05 | 2026-01-05
    Mia    | 2026-02-05 | 2026-02-06`);
  expect(table(buyers, 'repeat', 'month', '2026-02-28')).toEqual([
    ['Cohort', 'Clients', '1: paid again', '1: share'],
    ['2026-01', 2, 1, 0.5],
    ['2026-02', 1, '', ''],
    ['Weighted mean', 3, '', 0.5],
  ]);
});

test('more than 24 columns of time are told in a last row', () => {
  const old = table(data, '', 'week', '2028-01-01');
  expect(old[0]).toHaveLength(26);
  expect(old.at(-1)?.[0]).toBe('The first 24 columns are shown: for later ones take a longer unit.');
  expect(old.at(-2)?.[0]).toBe('Weighted mean');
});
