import { describe, expect, test } from 'vitest';
import type { Arg } from '../../src/read/cells/cell.ts';
import { cells } from '../support/cells.ts';
import { formula } from '../support/formula.ts';
import { messageOf, withHost } from '../support/withHost.ts';

const HEADER = 'KPI | Manager | From | To | As of | Leads | Reached | Ripening | Sum | Squares | Present | Days';
const evidence = (rows: string): ReturnType<typeof cells> => cells(`${HEADER}\n${rows}`);
const asked = (name: string, ...args: Arg[]): unknown => withHost({}, () => formula(name)(...args));
const refused = (name: string, ...args: Arg[]): string => withHost({}, () => messageOf(() => formula(name)(...args)));

/** Two people, two months, and leads without a day. */
const TWO = evidence(`
  conversion | Anna  | 2026-09-01 | 2026-09-30 | 2026-11-20 | 10 | 4 |   |      |       | 10 | 0:1:0:1 5:3:0:3 50:0:6:0
  conversion | Anna  | 2026-10-01 | 2026-10-31 | 2026-11-20 | 10 | 2 |   |      |       | 10 | 3:2:0:2 30:0:8:0
  conversion | Boris | 2026-09-01 | 2026-09-30 | 2026-11-20 | 20 | 5 |   |      |       | 20 | 2:5:0:5 60:0:15:0
  conversion |       | 2026-09-01 | 2026-09-30 | 2026-11-20 | 4  | 0 |   |      |       | 4  | 70:0:4:0
  conversion | Boris |            |            | 2026-11-20 | 2  | 2 |   |      |       | 2  |
  sales      | Anna  | 2026-09-01 | 2026-09-30 | 2026-11-20 | 4  |   |   | 4    |       | 1  |
  revenue    | Anna  | 2026-09-01 | 2026-09-30 | 2026-11-20 | 4  |   |   | 4000 | 4000000 | 1 |`);

describe('an Evidence tab as data', () => {
  test.each([
    ['a share of one month is its counts', ['conversion', 'Anna', '2026-09'], 0.4],
    ['months add up to a quarter cut by the day of the counts', ['conversion', 'Anna', '2026-09-01 – 2026-10-31'], 0.3],
    ['over all time leads without a day count', ['conversion', 'Boris'], 7 / 22],
    ['in a period they do not', ['conversion', 'Boris', '2026'], 0.25],
    ['the team has the leads of nobody as well', ['conversion', '', '2026-09'], 9 / 34],
    ['a typed road is the KPI that counts the same', ['created > paid', 'Anna', '2026-10'], 0.2],
    ['somebody without rows of a KPI has no value', ['sales', 'Boris', '2026-09'], ''],
    ['several together', ['conversion', 'Anna; Boris', '2026-09'], 0.3],
  ] as const)('%s', (_, args, value) => {
    const period: Arg[] = args.map((arg) =>
      arg === '2026-09-01 – 2026-10-31' ? cells('2026-09-01 | 2026-10-31') : arg,
    );
    expect(asked('KPI', TWO, ...period)).toEqual(typeof value === 'number' ? expect.closeTo(value, 12) : value);
  });

  test('titles are read in Russian, in any order, below a title of the page, and KPIs by any of their names', () => {
    const table = cells(`
      Школа на Тверской
      На дату | Показатель | Менеджер | С | По | Лиды | Дошли
      2026-11-20 | Конверсия | Анна | 2026-09-01 | 2026-09-30 | 10 | 4`);
    expect(asked('KPI', table, 'conversion', 'Анна')).toBe(0.4);
  });

  test('titles may have underscores, as the columns of a warehouse have', () => {
    const table = cells(`
      KPI | Manager | From | To | As_of | Leads | Reached
      conversion | Anna | 2026-09-01 | 2026-09-30 | 2026-11-20 | 10 | 4`);
    expect(asked('KPI', table, 'conversion', 'Anna')).toBe(0.4);
  });

  test('a KPI of the team’s own is found by its name', () => {
    const own = cells('KPI | Measure | From | To | Within days\n Soon | rate | created | meeting | 14');
    const table = evidence('Soon | Anna | 2026-09-01 | 2026-09-30 | 2026-11-20 | 10 | 4 | 1 | | | 11 |');
    expect(asked('KPI', table, 'soon', 'Anna', '', '', own)).toBe(0.4);
  });

  test('a month that is running may be asked up to the day of the counts', () => {
    const table = evidence('sales | Anna | 2026-11-01 | 2026-11-30 | 2026-11-20 | 7 | | | 7 | | 1 |');
    expect(asked('KPI', table, 'sales', '', cells('2026-11-01 | 2026-11-20'))).toBe(7);
    expect(refused('KPI', table, 'sales', '', cells('2026-11-01 | 2026-11-19'))).toMatch(/cuts it/);
  });

  test('Change is blank where nobody counted how the month before stood equally early', () => {
    const [titles, first] = asked('LEADERBOARD', TWO, 'conversion', '2026-10') as unknown[][];
    expect(titles?.[6]).toBe('Change');
    expect(first?.[6]).toBe('');
    expect(refused('LEADERBOARD', TWO, 'conversion', '2026-10', 'improve')).toMatch(
      /^The Evidence is as of 2026-11-20/,
    );
  });
});

describe('archived months', () => {
  /** January was counted in November of 2025, and its leads are gone since. */
  const january = 'sales | Anna | 2025-01-01 | 2025-01-31 | 2025-11-20 | 3 | | | 3 | | 1 |';
  const now = 'sales | Anna | 2026-10-01 | 2026-10-31 | 2026-11-20 | 5 | | | 5 | | 1 |';

  test('count beside the months of today', () => {
    expect(asked('KPI', evidence(`${january}\n${now}`), 'sales')).toBe(8);
    expect(asked('KPI', evidence(`${january}\n${now}`), 'sales', '', '2025-01')).toBe(3);
  });

  test('give way where the same days are counted anew', () => {
    const anew = 'sales | Anna | 2025-01-01 | 2025-01-31 | 2026-11-20 | 4 | | | 4 | | 1 |';
    expect(asked('KPI', evidence(`${january}\n${anew}\n${now}`), 'sales')).toBe(9);
  });

  test('a month that had not ended 270 days before it was counted is refused', () => {
    const young = 'sales | Anna | 2025-06-01 | 2025-06-30 | 2025-11-20 | 3 | | | 3 | | 1 |';
    expect(refused('KPI', evidence(`${young}\n${now}`), 'sales')).toMatch(/2026-11-20 is needed here/);
    expect(asked('KPI', evidence(`${young}\n${now}`), 'sales', '', '2026-10')).toBe(5);
  });

  test('KPI_CHECK tells them, what they cannot know, and the KPIs that they lack', () => {
    const other = 'nps | Anna | 2026-10-01 | 2026-10-31 | 2026-11-20 | 5 | | | 50 | 10 | 5 |';
    const told = asked('KPI_CHECK', evidence(`${january}\n${now}\n${other}`)) as unknown[][];
    expect(told[1]?.[0]).toBe('Evidence: 3 rows, 2 KPIs, 1 managers, 2025-01-01 – 2026-10-31, as of 2026-11-20.');
    const kept = told.find(([what]) => what === 'Months kept from before, without their leads');
    expect(kept?.slice(1, 3)).toEqual([1, '2025-01-01 – 2025-01-01']);
    expect(kept?.[4]).toMatch(/second purchase.*late refund/);
    expect(told.find(([what]) => what === 'KPIs without these months')?.slice(1, 3)).toEqual([1, 'nps']);
  });
});

describe('a broken cell', () => {
  test.each([
    [
      'more reached than there are',
      'conversion | Anna | 2026-09-01 | 2026-09-30 | 2026-11-20 | 3 | 4',
      /row 2: “Reached” cannot be “4”/,
    ],
    [
      'a text for a number',
      'conversion | Anna | 2026-09-01 | 2026-09-30 | 2026-11-20 | many | 4',
      /row 2: “Leads” cannot be “many”/,
    ],
    [
      'half a lead',
      'conversion | Anna | 2026-09-01 | 2026-09-30 | 2026-11-20 | 3.5 | 1',
      /row 2: “Leads” cannot be “3.5”/,
    ],
    [
      'days of another form',
      'conversion | Anna | 2026-09-01 | 2026-09-30 | 2026-11-20 | 3 | 1 | | | | 3 | 0:1:2',
      /row 2: “Days” cannot be “0:1:2”/,
    ],
    [
      'more old ones than arrived',
      'conversion | Anna | 2026-09-01 | 2026-09-30 | 2026-11-20 | 3 | 1 | | | | 3 | 0:1:2:2',
      /row 2: “Days”/,
    ],
    [
      'one day twice',
      'conversion | Anna | 2026-09-01 | 2026-09-30 | 2026-11-20 | 3 | 1 | | | | 3 | 0:1:2:1 0:1:0:0',
      /row 2: “Days”/,
    ],
    [
      'an end before the start',
      'conversion | Anna | 2026-09-30 | 2026-09-01 | 2026-11-20 | 3 | 1',
      /row 2: “To” cannot be “2026-09-01”/,
    ],
    ['an end without a start', 'conversion | Anna | | 2026-09-01 | 2026-11-20 | 3 | 1', /row 2: “From” cannot be “”/],
    ['a row without a KPI', ' | Anna | 2026-09-01 | 2026-09-30 | 2026-11-20 | 3 | 1', /row 2: “KPI” cannot be “”/],
  ])('%s is a sentence with its row, in KPI_CHECK as well', (_, row, said) => {
    expect(refused('KPI', evidence(row), 'conversion')).toMatch(said);
    const told = asked('KPI_CHECK', evidence(row)) as unknown[][];
    expect(told.map(([what]) => String(what)).filter((what) => said.test(what))).toHaveLength(1);
  });
});

const TARGETS = cells('Manager | KPI | Target | Per\n Anna | sales | 5 | month');
const MONEY = cells('Manager | KPI | Target | Per\n Anna | revenue | 5000 | month');
const BONUSES = cells('KPI | From attainment | Pays\n sales | 80% | 100');
const POINTS = cells('Milestone or KPI | Points\n sales | 5');
const BADGES = cells('Badge | KPI | At least or at most | Value | Per\n Pair | sales | at least | 2 | month');

test.each([
  ['KPI_DATA', []],
  ['KPI_WHERE', ['source', 'Ads']],
  ['KPI_ROWS', ['conversion']],
  ['KPI_GAMING', []],
  ['KPI_LOAD', []],
  ['KPI_TOUCHES', []],
  ['KPI_FAIR', ['conversion', 'source']],
  ['KPI_FUNNEL', []],
  ['KPI_COHORTS', []],
  ['KPI_TARGET', ['conversion']],
  ['KPI_TARGET', ['revenue']],
  ['KPI_PACE', ['revenue']],
  ['KPI_AUDIT', [MONEY]],
  ['KPI_SCORECARD', [MONEY]],
  ['KPI_BONUS', [TARGETS, BONUSES, '2026-09']],
  ['KPI_POINTS', [POINTS]],
  ['KPI_BADGES', [BADGES]],
  ['KPI_PLAN', [100000]],
  ['KPI_BOTTLENECK', []],
  ['KPI_BY', ['conversion', 'source']],
  ['KPI_BY', ['referral', 'manager']],
  ['KPI_COMPARE', ['revenue', '2026-09', '2026-10']],
  ['KPI_STREAKS', ['sales', 1]],
])('%s says that it needs the leads', (name, args: readonly Arg[]) => {
  const said = withHost({}, () => {
    try {
      return JSON.stringify(formula(name)(TWO, ...args));
    } catch (error) {
      return String(error);
    }
  });
  // A table of targets or badges says it in the row.
  expect(said).toContain('The data are counts (an Evidence tab), and this is told by the leads themselves');
});

describe('a forecast of a count', () => {
  /** Sales of September by day: two on the 1st, one on the 15th, and leads without a sale on the 20th. */
  const BY_DAY = evidence(`
  conversion | Anna  | 2026-09-01 | 2026-09-30 | 2026-11-20 | 10 | 4 |   |      |       | 10 | 0:1:0:1 5:3:0:3 50:0:6:0
  sales      | Anna  | 2026-09-01 | 2026-09-30 | 2026-11-20 | 3  |   |   | 3    |       | 1  | 0:2:0:2 14:1:0:1 19:0:1:0
  sales      | Anna  | 2026-10-05 | 2026-10-05 | 2026-11-20 | 1  |   |   | 1    |       | 1  |`);

  test('is told where each day was counted', () => {
    const rows = asked('KPI_PACE', BY_DAY, 'sales', 'Anna', '2026-09');
    const actual = Array.isArray(rows) ? rows.slice(1).map((row: unknown[]) => row[1]) : [];
    expect([actual[0], actual[13], actual[14], actual[29]]).toEqual([2, 2, 3, 3]);
    expect(asked('KPI_TARGET', BY_DAY, 'sales', '', 'month')).toContainEqual(expect.arrayContaining([3]));
  });

  test.each([
    ['KPI_TARGET', ['sales']],
    ['KPI_PACE', ['sales']],
    ['KPI_AUDIT', [TARGETS]],
    ['KPI_SCORECARD', [TARGETS, '2026-09']],
  ])('%s says that a month of one row does not tell its days', (name, args: readonly Arg[]) => {
    const said = withHost({}, () => {
      try {
        return JSON.stringify(formula(name)(TWO, ...args));
      } catch (error) {
        return String(error);
      }
    });
    expect(said).toContain('The Evidence counts 2026-09-01 to 2026-09-30 as one, and each day is needed here');
  });

  test('is of the day of the counts alone', () => {
    for (const name of ['KPI_TARGET', 'KPI_PACE'])
      expect(refused(name, BY_DAY, 'sales', 'Anna', '', '2026-11-10')).toContain('The Evidence is as of 2026-11-20');
  });
});
