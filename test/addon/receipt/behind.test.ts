import { describe, expect, test } from 'vitest';
import type { MemoryCell, MemoryTab } from '../../../playground/host/index.ts';
import type { BehindAsk, BehindNumber } from '../../../src/addon/api/index.ts';
import { openedSheet, valueOf } from '../sheet.ts';

const day = (date: number): { date: number } => ({ date });
/** 2026-01-01. */
const NEW_YEAR = 46023;

/** Thirty leads of three people in rows 3 to 32, below a title; every third has paid, on day 4. */
const DEALS: MemoryTab = {
  name: 'Deals',
  cells: [
    ['All deals'],
    ['ID', 'Client', 'Manager', 'Created', 'Paid', 'Amount', 'Source', 'Email'],
    ...Array.from({ length: 30 }, (_, i): MemoryCell[] => [
      i + 1,
      `Client ${i + 1}`,
      ['Ann', 'Bob', 'Cid'][Math.floor(i / 10)] ?? '',
      day(NEW_YEAR + i),
      i % 3 === 0 ? day(NEW_YEAR + i + 4) : null,
      i % 3 === 0 ? 100 + i : null,
      i % 2 === 0 ? 'Ads' : 'Site',
      `client${i + 1}@example.com`,
    ]),
  ],
};
const TARGETS: MemoryTab = {
  name: 'Targets',
  cells: [
    ['Manager or team', 'KPI', 'Target', 'Per'],
    ['Bob', 'sales', 5, 'month'],
  ],
};
const POINTS: MemoryTab = {
  name: 'Points',
  cells: [
    ['Milestone or KPI', 'Points'],
    ['paid', 10],
    ['revenue', 1],
  ],
};
const BADGES: MemoryTab = {
  name: 'Badges',
  cells: [
    ['Badge', 'Icon', 'KPI', 'At least or at most', 'Value', 'Per'],
    ['Two', null, 'sales', 'at least', 2, 'month'],
  ],
};
const TEAM: MemoryTab = {
  name: 'Team',
  cells: [
    ['Manager', 'Team'],
    ['Ann', 'North'],
    ['Bob', 'South'],
    ['Cid', 'North'],
  ],
};
/** What only another export tells: who came to the webinar. */
const VISITS: MemoryTab = {
  name: 'Visits',
  cells: [
    ['Attended', 'User Name', 'Email', 'Join Time', 'Leave Time'],
    ...[2, 4, 6].map((id): MemoryCell[] => [
      'Yes',
      `Client ${id}`,
      `client${id}@example.com`,
      day(NEW_YEAR + 6),
      day(NEW_YEAR + 6.05),
    ]),
  ],
};
const KPIS: MemoryTab = {
  name: 'KPIs',
  cells: [
    ['KPI', 'Measure', 'From', 'To', 'Within days'],
    ['Soon', 'rate', 'created', 'paid', 7],
  ],
};

function opened(formula: string, options = {}) {
  const board: MemoryTab = { name: 'Board', cells: [['Ann'], ['Bob'], [], ['', { formula }]] };
  return openedSheet([DEALS, TARGETS, POINTS, BADGES, TEAM, VISITS, KPIS, board], options);
}

/** What stands behind a cell of the table that a formula in B4 fills; its own cell where none is named. */
async function behind(formula: string, cell = 'B4', more: Partial<BehindAsk> = {}): Promise<BehindNumber> {
  const ask = { at: { tab: 'Board', cell }, which: 0, most: 50, ...more };
  return valueOf(await opened(formula).call('sidebarBehind', ask));
}
const refusal = async (formula: string, cell = 'B4', options = {}): Promise<string> => {
  const ask = { at: { tab: 'Board', cell }, which: 0, most: 50 };
  const answer = await opened(formula, options).call('sidebarBehind', ask);
  return answer.ok ? '' : answer.message;
};

const sizes = ({ groups }: BehindNumber): unknown => groups.map(({ as, count }) => [as, count]);
const rowsIn = ({ groups }: BehindNumber, as: string): unknown =>
  groups.find((group) => group.as === as)?.rows.map(({ place }) => place?.row);

describe('what stands behind a cell', () => {
  test('is its rows in groups, each with its place, its name and why', async () => {
    const found = await behind('=KPI(Deals!A2:G, "conversion", A1)');
    expect(found).toMatchObject({
      formulaAt: { tab: 'Board', cell: 'B4' },
      kpis: ['Conversion'],
      who: 'Ann',
      period: null,
      value: 0.4,
      made: '4 of 10',
      rest: [
        { what: 'rows of other managers', count: 20 },
        { what: 'headers and rows that are no leads', count: 1 },
      ],
      rowsFormula: '=KPI_ROWS(Deals!A2:G, "conversion", "Ann")',
    });
    expect(sizes(found)).toEqual([
      ['reached', 4],
      ['not', 6],
    ]);
    expect(found.groups[0]?.rows[1]).toEqual({
      place: { tab: 'Deals', row: 6 },
      name: 'Client 4',
      value: 1,
      why: 'Paid on day 4',
    });
  });

  test.each([
    ['=KPI(Deals!A:G, "created > paid in 5")', 9 / 27, 30],
    ['=KPI(Deals!A:G; "sales"; "Bob"; "2026-01")', 3, 3],
    ['=KPI_REVENUE(Deals!A:G, "Ann")', 418, 4],
    ['=KPI_CONVERSION(Deals!A:G, "", "", "created", "paid", 3)', 0, 30],
    ['=KPI_AVERAGE_CHECK(Deals!$A$2:$G$32)', 113.5, 10],
    ['=IFERROR(KPI_CYCLE(Deals!A:G), "")', null, 30],
    ['=KPI(Deals!A:G, "Soon", "Ann", "", "", KPIs!A:E)', 0.4, 10],
    ['=KPI(KPI_DATA(Deals!A:G), "conversion")', 10 / 30, 30],
  ])('%s is %s, of %i rows', async (formula, value, rows) => {
    const found = await behind(formula);
    expect(found.value).toBe(value);
    expect(found.groups.reduce((sum, { count }) => sum + count, 0)).toBe(rows);
  });

  test('of a column of names is that of the name beside it', async () => {
    const found = await behind('=KPI(Deals!A:G, "conversion", A1:A2)', 'B5');
    expect([found.who, found.formulaAt.cell]).toEqual(['Bob', 'B4']);
    expect(rowsIn(found, 'reached')).toEqual([15, 18, 21]);
  });

  test('through KPI_DATA a row is that of its own tab', async () => {
    const found = await behind('=KPI(KPI_DATA(Deals!A:G), "conversion", "Cid")');
    expect(found.groups[0]?.rows[0]?.place).toEqual({ tab: 'Deals', row: 24 });
  });

  test.each([
    ['=KPI(KPI_WHERE(Deals!A:G, "source", "Site"), "conversion")', [6, 12, 18, 24, 30]],
    ['=KPI(KPI_WHERE(Deals!A2:G, "source", "Site"), "conversion", "Bob")', [18]],
    ['=KPI(KPI_WHERE(KPI_WHERE(Deals!A:G, "source", "Site"), "manager", "Ann"), "conversion")', [6, 12]],
    ['=KPI(KPI_WHERE(KPI_DATA(Deals!A:G), "created", ">2026-01-20"), "sales")', [24, 27, 30]],
    ['=KPI(KPI_DATA(KPI_WHERE(Deals!A:G, "amount", ">=120")), "sales")', [24, 27, 30]],
    ['=KPI(KPI_JOIN(Deals!A2:H, Visits!A:E), "sales", "Ann")', [3, 6, 9, 12]],
    ['=KPI(KPI_WHERE(KPI_JOIN(Deals!A:H, Visits!A:E), "source", "Site"), "webinar > paid")', [6]],
  ])('%s: those that count stand in rows %j of their own tab', async (formula, rows) => {
    const found = await behind(formula);
    expect(rowsIn(found, 'reached')).toEqual(rows);
    expect(found.groups[0]?.rows.map(({ place }) => place?.tab)).toEqual(rows.map(() => 'Deals'));
  });

  test.each([
    ['=KPI(Deals!A:G, "conversion", "North", "", "", "", Team!A:B)', 'North', 20, '"North"'],
    ['=KPI(Deals!A:G, "conversion", "Bob; Cid")', 'Bob; Cid', 20, '"Bob; Cid"'],
    ['=KPI_ROWS(Deals!A:G, "conversion", "South", "", "", "", Team!A:B)', 'South', 10, '"South"'],
  ])('%s is that of the people together', async (formula, who, count, asked) => {
    const cell = formula.startsWith('=KPI_ROWS') ? 'B5' : 'B4';
    const found = await behind(formula, cell);
    expect(found.who).toBe(who);
    expect(found.groups.reduce((sum, group) => sum + group.count, 0)).toBe(count);
    expect(found.rowsFormula).toContain(asked);
    const again = await behind(found.rowsFormula ?? '', 'B5');
    expect(again.value).toBe(found.value);
  });

  test.each([
    ['=KPI_BY(Deals!A:G, "conversion, sales", "source")', 'C5', 'Ads', ['Conversion'], null],
    ['=KPI_BY(Deals!A:G, "conversion, sales", "source")', 'E6', 'Site', ['Sales'], null],
    ['=KPI_BY(Deals!A:G, "conversion", "team", "", "", Team!A:B)', 'C5', 'North', ['Conversion'], null],
    ['=KPI_BY(Deals!A:G, "revenue", "source, manager")', 'C5', 'Ads, Ann', ['Revenue'], null],
    ['=KPI_BY(Deals!A:G, "sales", "source, month")', 'C5', 'Ads', ['Sales'], '2026-01'],
    [
      '=KPI_BY(Deals!A:G, "cycle", "source")',
      'E6',
      'Site',
      ['Days to payment (of those who pay within 90 days)'],
      null,
    ],
    ['=KPI_BY(Deals!A:G, "sales", "month")', 'B5', null, ['Sales'], '2026-01'],
  ])('%s, %s is that of the group, which its formula lists again', async (formula, cell, who, kpis, period) => {
    const found = await behind(formula, cell);
    expect(found).toMatchObject({ who, kpis, period });
    const again = await behind(found.rowsFormula ?? '', 'B5');
    expect([again.value, sizes(again)]).toEqual([found.value, sizes(found)]);
    expect(again.groups.map(({ rows }) => rows)).toEqual(found.groups.map(({ rows }) => rows));
  });

  test('of a group is told beside the rows of other groups', async () => {
    const { rest, rowsFormula } = await behind('=KPI_BY(Deals!A2:G, "conversion", "source")', 'B5');
    expect(rest[0]).toEqual({ what: 'rows of other groups', count: 15 });
    expect(rowsFormula).toBe('=KPI_ROWS(KPI_WHERE(Deals!A2:G, "Source", "Ads"), "conversion")');
  });

  test('of a board is that of the line; of a Score one KPI after the other', async () => {
    const one = await behind('=LEADERBOARD(Deals!A:G, "conversion")', 'D5');
    expect([one.who, one.kpis]).toEqual(['Ann', ['Conversion']]);
    const score = await behind('=LEADERBOARD(Deals!A:G)', 'D5', { which: 1 });
    expect(score.kpis.length).toBeGreaterThanOrEqual(1);
  });

  test.each([
    ['=KPI_SCORECARD(Deals!A:G, Targets!A:D, "2026-01")', 'E5', 'Bob', 'Sales', '2026-01'],
    ['=KPI_POINTS(Deals!A:G, Points!A:B)', 'C6', 'Bob', 'Points', null],
    ['=KPI_BADGES(Deals!A:G, Badges!A:F)', 'D5', 'Ann', 'Sales', '2026-01'],
    ['=KPI_TREND(Deals!A:G, "sales", "Bob")', 'C5', 'Bob', 'Sales', '2026-01'],
    ['=KPI_FAIR(Deals!A:G)', 'D5', 'Ann', 'Conversion', null],
    ['=KPI_LEAGUES(Deals!A:G, "sales", 3, "2026-01")', 'E5', 'Ann', 'Sales', '2026-01'],
  ])('%s, %s', async (formula, cell, who, kpi, period) => {
    expect(await behind(formula, cell)).toMatchObject({ who, kpis: [kpi], period });
  });

  test.each([
    ['=KPI_FUNNEL(Deals!A:G)', 'C6', 'Paid: Leads', 10, [10, 20]],
    ['=KPI_FUNNEL(Deals!A:G)', 'D6', 'Paid: From previous', 10 / 30, [10, 20]],
    ['=KPI_FUNNEL(Deals!A:G, "Bob")', 'F6', 'Paid: Median days of those who came', 4, [3]],
    ['=KPI_FUNNEL(Deals!A:G)', 'G5', 'Created: Lost here', 20, [10, 20]],
    ['=KPI_COHORTS(Deals!A:G, "", "", "2026-03-15")', 'C5', 'Leads', 30, [10, 20]],
    ['=KPI_COHORTS(Deals!A:G, "", "", "2026-03-15")', 'D5', 'Created → Paid in 30', 10 / 30, [10, 20]],
    ['=KPI_BOTTLENECK(Deals!A:G)', 'C5', 'Created → Paid: Leads', 30, [30]],
    ['=KPI_BOTTLENECK(Deals!A:G, "Cid")', 'D5', 'Created → Paid: Too early to count', 2, [2]],
    ['=KPI_BOTTLENECK(Deals!A:G, "Cid")', 'E5', 'Created → Paid: Rate', 3 / 8, [3, 5, 2]],
    ['=KPI_COHORTS(Deals!A:G, "repeat")', 'C5', 'Clients', 9, [9]],
  ])('%s, %s is %s, %d: groups of %j', async (formula, cell, kpi, value, counts) => {
    const found = await behind(formula, cell);
    expect([found.kpis, found.value, found.groups.map(({ count }) => count)]).toEqual([[kpi], value, counts]);
    if (found.rowsFormula !== null) expect((await behind(found.rowsFormula, 'B5')).value).toBe(value);
  });

  test('points have a row for each rule, and their formula', async () => {
    const found = await behind('=KPI_POINTS(Deals!A:G, Points!A:B, "2026-01")', 'C5');
    expect(found.rowsFormula).toBe('=KPI_ROWS(Deals!A:G, Points!A:B, "Ann", "2026-01")');
    expect(found.groups[0]?.rows.map(({ why }) => why).slice(0, 2)).toEqual([
      'paid, 5 Jan 2026: 10 points',
      'revenue, 5 Jan 2026: 100 points',
    ]);
  });

  test('shows so many rows of a group, and counts them all', async () => {
    const found = await behind('=KPI(Deals!A:G, "conversion")', 'B4', { most: 3 });
    expect([found.groups[1]?.count, found.groups[1]?.rows.length]).toEqual([20, 3]);
  });

  test('speaks the language of the user', async () => {
    const sheet = opened('=KPI(Deals!A:G, "conversion")', { user: 'ru' });
    const found = valueOf(await sheet.call('sidebarBehind', { at: { tab: 'Board', cell: 'B4' }, which: 0, most: 1 }));
    expect([found.kpis, found.groups[0]?.title, found.groups[0]?.rows[0]?.why]).toEqual([
      ['Конверсия'],
      'Дошли',
      'Оплата: день 4',
    ]);
  });

  test('the formula that lists it in cells has the separator of the locale', async () => {
    const sheet = opened('=KPI(Deals!A:G, "sales", "Ann")', { locale: 'ru_RU' });
    const ask = { at: { tab: 'Board', cell: 'B4' }, which: 0, most: 1 };
    expect(valueOf(await sheet.call('sidebarBehind', ask)).rowsFormula).toBe('=KPI_ROWS(Deals!A:G; "sales"; "Ann")');
    // A script reads a formula with commas, whatever the locale.
    const nested = opened('=KPI(KPI_WHERE(Deals!A:G, "Source", "Ads"), "sales")', { locale: 'ru_RU' });
    expect(valueOf(await nested.call('sidebarBehind', ask))).toMatchObject({
      formula: '=KPI(KPI_WHERE(Deals!A:G; "Source"; "Ads"); "sales")',
      rowsFormula: '=KPI_ROWS(KPI_WHERE(Deals!A:G; "Source"; "Ads"); "sales")',
    });
  });

  test('of a cell that counts with several numbers is each of them', async () => {
    const formula = '=KPI(Deals!A:G, "sales", "Ann") / KPI(KPI_WHERE(Deals!A:G, "Source", "Ads"), "revenue")';
    const [one, other] = [await behind(formula, 'B4'), await behind(formula, 'B4', { which: 1 })];
    expect(one.kpis).toEqual(['Sales', 'Revenue']);
    expect([one.value, one.who]).toEqual([4, 'Ann']);
    expect(other.rowsFormula).toBe('=KPI_ROWS(KPI_WHERE(Deals!A:G, "Source", "Ads"), "revenue")');
    expect(await behind('=IFERROR(KPI(Deals!A:G, "nope"), KPI(Deals!A:G, "sales"))', 'B4')).toMatchObject({
      kpis: ['Sales'],
    });
  });

  test('of a filter that left nothing says so', async () => {
    expect(await refusal('=KPI(KPI_WHERE(Deals!A2:G, "Amount", ">9000"), "sales")', 'B4')).toContain('left nothing');
  });

  test.each([
    ['=SUM(A1:A2)', 'B4', 'B4 holds no formula of KPI Map'],
    ['=KPI(Deals!A:G, "conversion")', 'A1', 'A1 holds no formula of KPI Map'],
    ['=KPI(Deals!A:G, "conversion")', 'D9', 'D9 holds no formula of KPI Map'],
    ['=LEADERBOARD(Deals!A:G, "conversion")', 'B4', 'No rows stand behind B4'],
    ['=KPI_BOTTLENECK(Deals!A:G)', 'F5', 'No rows stand behind F5'],
    ['=KPI_CHECK(Deals!A:G)', 'C5', 'The rows behind KPI_CHECK cannot be listed'],
    ['=KPI_FUNNEL(Deals!A:G)', 'B5', 'No rows stand behind B5'],
    ['=KPI_COHORTS(Deals!A:G)', 'D6', 'No rows stand behind D6'],
    [
      '=KPI(FILTER(Deals!A:G, Deals!G:G = "Ads"), "conversion", "Ann")',
      'B4',
      'FILTER(…) cannot be traced from here. Put this into a cell instead: =KPI_ROWS(FILTER(Deals!A:G, Deals!G:G = "Ads"), "conversion", "Ann")',
    ],
    [
      '=KPI_REVENUE(Deals!A:G, IF(A1 = "", "Bob", A1))',
      'B4',
      '=KPI_ROWS(Deals!A:G, "revenue", IF(A1 = "", "Bob", A1))',
    ],
    [
      '=KPI_BY(FILTER(Deals!A:G, TRUE), "sales, revenue", "source")',
      'B4',
      '=KPI_ROWS(FILTER(Deals!A:G, TRUE), "sales")',
    ],
    [
      '=KPI_CONVERSION(FILTER(Deals!A:G, TRUE), "Ann", "", "created", "paid", 30)',
      'B4',
      '=KPI_ROWS(FILTER(Deals!A:G, TRUE), "created > paid in 30", "Ann")',
    ],
    ['=KPI_FUNNEL(FILTER(Deals!A:G, TRUE), "Ann")', 'B4', '=KPI_ROWS(FILTER(Deals!A:G, TRUE), "conversion")'],
    ['=KPI(Deals!A:G, "conversion", "Nobody")', 'B4', 'Nobody'],
  ])('%s, %s: %s', async (formula, cell, message) => {
    expect(await refusal(formula, cell)).toContain(message);
  });
});
