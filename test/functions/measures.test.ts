import { describe, expect, test } from 'vitest';
import { cells } from '../support/cells.ts';
import { found } from '../support/found.ts';
import { messageOf, withHost } from '../support/withHost.ts';
import { formula } from '../support/formula.ts';

const KPI = formula('KPI');
const KPI_AVERAGE_CHECK = formula('KPI_AVERAGE_CHECK');
const KPI_CYCLE = formula('KPI_CYCLE');
const KPI_DROPOFF = formula('KPI_DROPOFF');
const KPI_NPS = formula('KPI_NPS');
const KPI_REFERRAL = formula('KPI_REFERRAL');
const KPI_RESULT = formula('KPI_RESULT');
const KPI_RETENTION = formula('KPI_RETENTION');
const KPI_REVENUE = formula('KPI_REVENUE');
const LEADERBOARD = formula('LEADERBOARD');

const data = cells(`
  ID | Client | Manager | Created    | Webinar    | Meeting    | Paid       | Amount | Left       | Finished   | Result     | NPS | Referred by
  1  | Ann    | Anna    | 2026-01-01 | 2026-01-02 | 2026-01-05 | 2026-01-11 | 100    |            | 2026-04-01 | 2026-05-01 | 10  |
  2  | Bob    | Anna    | 2026-01-01 | 2026-01-02 |            | 2026-01-31 | 300    | 2026-02-20 | 2026-04-01 |            | 9   | Ann
  3  | Cid    | Boris   | 2026-01-05 | 2026-01-09 | 2026-01-12 |            |        |            |            |            |     | 2
  4  | Dan    | Boris   | 2026-01-05 | 2026-01-09 |            |            |        |            |            |            |     | Zed
  5  | Eve    | Boris   | 2026-01-05 |            |            | 2026-01-06 | 200    |            | 2026-04-01 | 2026-08-01 | 3   |
  6  | Fay    | Boris   | 2026-10-20 | 2026-10-30 |            |            |        |            |            |            |     | Ann`);
const KPIS = [
  ['KPI', 'Measure', 'From', 'To'],
  ['X', 'rate', 'created', 'paid'],
];
const value = (compute: () => unknown): unknown => withHost({}, compute);

describe('each function is its KPI', () => {
  test.each<[string, () => unknown, unknown]>([
    ['revenue', () => KPI_REVENUE(data), 600],
    ['revenue of a person in a month', () => KPI_REVENUE(data, 'Anna', '2026-01'), 400],
    ['average check', () => KPI_AVERAGE_CHECK(data), 200],
    // Of five in January three have paid: after 1, 10 and 30 days; then two of five still wait.
    ['cycle: of those three half had paid after 10 days', () => KPI_CYCLE(data, '', '2026-01'), 10],
    ['half of all five had paid after 30 days', () => KPI(data, 'half_paid', '', '2026-01'), 30],
    ['cycle within 20 days: two are too few', () => KPI_CYCLE(data, '', '2026-01', '', '', '', 20), ''],
    // Finished on 1 April: results after 30 and 122 days, and one without.
    ['cycle of another road is blank for two', () => KPI_CYCLE(data, '', '', 'finished', 'result', '', 200), ''],
    ['where the limit is now, older formulas have a tab', () => KPI_CYCLE(data, '', '2026-01', '', '', '', KPIS), 10],
    ['retention: Bob left after 20 days', () => KPI_RETENTION(data), 2 / 3],
    ['retention within 15 days', () => KPI_RETENTION(data, '', '', 15), 1],
    ['dropoff: Dan went no further, and Bob left', () => KPI_DROPOFF(data, '', '2026-01'), 2 / 4],
    ['dropoff: who came two weeks ago may yet go on', () => KPI_DROPOFF(data, '', '2026-10', '', '2026-11-10'), ''],
    ['dropoff after a meeting', () => KPI_DROPOFF(data, '', '', 'meeting'), 1 / 2],
    ['a result within 90 days', () => KPI_RESULT(data), 1 / 3],
    ['a result within 150 days', () => KPI_RESULT(data, '', '', 150), 2 / 3],
    ['referrals: Ann and Bob brought somebody, Eve did not', () => KPI_REFERRAL(data), 2 / 3],
    ['NPS: two promoters and one against, of three', () => KPI_NPS(data), (100 * (2 - 1)) / 3],
    ['names in a column', () => KPI_REVENUE(data, [['Anna'], ['Nobody'], ['Boris']]), [[400], [''], [200]]],
  ])('%s', (_title, compute, expected) => expect(value(compute)).toEqual(expected));
});

test('without a column of calls, every lead that was called is a call', () => {
  const called = cells('Manager | Created | Call\n Anna | 2026-01-01 | 2026-01-02\n Anna | 2026-01-01 |');
  expect(value(() => KPI(called, 'calls'))).toBe(1);
  const counted = cells('Manager | Created | Calls\n Anna | 2026-01-01 | 3\n Anna | 2026-01-01 | 2');
  expect(value(() => KPI(counted, 'calls'))).toBe(5);
});

test('what is not told by a score or a friend is listed', () =>
  expect(found(data).filter(([code]) => code === 'referrer-unknown' || code === 'nps-invalid')).toEqual([
    ['referrer-unknown', '', 1, 'M5'],
  ]));

test('scores beyond 0 to 10 are listed and not counted', () => {
  const scores = cells(
    'Client | Manager | Created | Paid | NPS\n Ann | Anna | 2026-01-01 | 2026-01-02 | 11\n Bob | Anna | 2026-01-01 | 2026-01-02 | 9',
  );
  expect(value(() => KPI_NPS(scores))).toBe(100);
  expect(found(scores).find(([code]) => code === 'nps-invalid')).toEqual(['nps-invalid', '', 1, 'E2']);
});

describe('the team’s own KPIs', () => {
  const kpis = [
    ['Показатель', 'Мера', 'Откуда', 'Куда', 'За дней', 'Столбец', 'Лучше', 'Вид'],
    ['Повышение за 5 месяцев', 'доля', 'finished', 'result', 150, '', '', 'client'],
    ['Встреча после эфира', 'половина', 'webinar', 'meeting', '', '', '', ''],
    ['Срок сделки', 'срок', 'created', 'paid', 40, '', '', ''],
  ];
  test('are counted as the rows say', () => {
    expect(value(() => KPI(data, 'повышение за 5 месяцев', '', '', '', kpis))).toBe(2 / 3);
    expect(value(() => KPI(data, 'Встреча после эфира', '', '2026-01', '', kpis))).toBe(3);
    expect(value(() => KPI(data, 'срок сделки', '', '2026-01', '', kpis))).toBe(10);
  });
  test('can be ranked', () => {
    const board = value(() => LEADERBOARD(data, 'Повышение за 5 месяцев', '', 'raw', '', '', '', kpis));
    expect(Array.isArray(board) && board.map((row) => row.slice(1, 4))).toEqual([
      ['Manager', 'Повышение за 5 месяцев', 'Leads'],
      ['Boris', 1, 1],
      ['Anna', 0.5, 2],
    ]);
  });
  test('are not known without their tab', () =>
    expect(messageOf(() => value(() => KPI(data, 'Встреча после эфира')))).toMatch(/No KPI/));
});

test('what the data cannot carry says which column is missing', () => {
  const bare = cells('Manager | Created\n Anna | 2026-01-01');
  const of = (compute: () => unknown): string => messageOf(() => withHost({}, compute));
  expect(of(() => KPI_REFERRAL(bare))).toMatch(/No column “Client”/);
  expect(of(() => KPI_NPS(bare))).toMatch(/No column “NPS”/);
  expect(of(() => KPI_DROPOFF(bare))).toMatch(/No column “Webinar”/);
  expect(of(() => KPI(bare, 'emails'))).toMatch(/No column “Call”/);
  expect(of(() => KPI(bare, 'response'))).toMatch(/No column “First response”/);
  expect(of(() => KPI(bare, 'repeat'))).toMatch(/No column “Client”|No column “Paid”/);
});
