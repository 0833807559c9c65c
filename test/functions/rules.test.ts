import { describe, expect, test } from 'vitest';
import type { Arg, Cell } from '../../src/read/cells/cell.ts';
import { cells } from '../support/cells.ts';
import { foundAs } from '../support/found.ts';
import { messageOf, withHost } from '../support/withHost.ts';
import { formula } from '../support/formula.ts';

const KPI = formula('KPI');
const KPI_CONVERSION = formula('KPI_CONVERSION');
const LEADERBOARD = formula('LEADERBOARD');

const kpi = (data: Cell[][], name: string, period: Arg = '', asOf: Arg = ''): unknown =>
  withHost({}, () => KPI(data, name, '', period, asOf));

describe('rule 1: a lead counts from its From day, and has arrived when its To is known by as_of', () => {
  const data = cells(`
    Created    | Paid
    2026-09-30 | 2026-10-01
    2026-10-01 | 2026-10-02
    2026-10-31 | 2026-11-10
    2026-11-01 | 2026-11-02`);
  test.each([
    ['in October, known on 31 October: the lead of the 1st has paid, that of the 31st not yet', '2026-10-31', 1 / 2],
    ['in October, known on 9 November: the payment of the 10th is still a plan', '2026-11-09', 1 / 2],
    ['in October, known on 10 November: both have paid', '2026-11-10', 1],
    ['in October, known on 30 October: the lead of the 31st is not there yet', '2026-10-30', 1],
    ['in October, known on 30 September: nobody is there', '2026-09-30', ''],
  ])('%s', (_title, asOf, expected) => {
    expect(kpi(data, 'conversion', '2026-10', asOf)).toBe(expected);
  });

  test('without a period all leads up to as_of count: on 1 October two leads, one paid', () => {
    expect(kpi(data, 'conversion', '', '2026-10-01')).toBe(1 / 2);
  });

  test('what is counted at To is in the period by its To day: October has the payments of the 1st and the 2nd', () => {
    expect(kpi(data, 'sales', '2026-10')).toBe(2);
    expect(kpi(data, 'sales', '2026-11', '2026-11-09')).toBe(1);
  });
});

describe('rule 2: with a limit only ripe leads count', () => {
  const data = cells(`
    Manager | Created    | Paid
    Anna    | 2026-09-01 | 2026-09-11
    Anna    | 2026-09-01 | 2026-09-12
    Anna    | 2026-09-05 |
    Anna    | 2026-09-10 | 2026-09-11`);
  test.each([
    // Ripe on the 15th: From + 10 <= 15 September, so the first three; of them only the first paid within 10 days.
    ['on the 15th: the first three are ripe, one paid in time', '2026-09-15', 1 / 3],
    ['on the 14th: the lead of the 5th is not ripe by a day', '2026-09-14', 1 / 2],
    ['on the 20th: all four', '2026-09-20', 2 / 4],
    ['on the 10th: none is ripe, though one could have paid', '2026-09-10', ''],
  ])('%s', (_title, asOf, expected) => {
    expect(kpi(data, 'created > paid in 10', '', asOf)).toBe(expected);
  });

  test('time of day does not matter: 1 September 23:00 to 11 September 01:00 is 10 days', () => {
    const late = cells(`
      Created          | Paid
      2026-09-01T23:00 | 2026-09-11T01:00
      2026-09-01T01:00 | 2026-09-12T00:00`);
    expect(kpi(late, 'created > paid in 10', '', '2026-09-30')).toBe(1 / 2);
  });
});

describe('rule 3: every row is a lead, one without a creation date too', () => {
  const data = cells(`
    Created    | Paid
    2026-09-01 | 2026-09-02
               | 2026-09-05
    2026-09-03 |`);
  test('it counts when no period is asked: 2 of 3', () => expect(kpi(data, 'conversion')).toBe(2 / 3));
  test('it counts in no period: 1 of 2', () => expect(kpi(data, 'conversion', '2026-09')).toBe(1 / 2));
  test('it is in no limit either: 1 of 2', () =>
    expect(kpi(data, 'created > paid in 5', '', '2026-10-01')).toBe(1 / 2));
  test('its payment is a sale of its month', () => expect(kpi(data, 'sales', '2026-09')).toBe(2));
});

describe('rule 4: paid by status, but without a date', () => {
  const data = cells(`
    Manager | Created    | Paid       | Status | Amount
    Anna    | 2026-09-01 | 2026-09-03 | Won    | 100
    Anna    | 2026-09-01 |            | Won    | 50
    Anna    | 2026-09-01 |            | Open   |
    Anna    | 2026-09-02 |            | Lost   |`);
  test.each([
    ['counts in a rate without a limit: 2 of 4', 'conversion', '', 1 / 2],
    ['counts in a rate of a period of From: 2 of 4', 'conversion', '2026-09', 1 / 2],
    ['with a limit it is left out of both sides: 1 of 3', 'created > paid in 30', '', 1 / 3],
    ['counts in sales of all time', 'sales', '', 2],
    ['counts in no month', 'sales', '2026-09', 1],
    ['its money counts for all time', 'revenue', '', 150],
    ['its money is in no month', 'revenue', '2026-09', 100],
    ['is in no average of a month', 'average_check', '2026-09', 100],
    // Times: 2 days once, the open and the lost one still on the road on 31 October. 1 of 3 arrived: less than half.
    ['is in no time: with it the median would be known', 'half_paid', '', ''],
    ['is won among the closed of all time: 2 of 3', 'win_rate', '', 2 / 3],
  ])('%s', (_title, name, period, expected) => {
    expect(kpi(data, name, period, '2026-10-31')).toBe(expected);
  });

  test('KPI_CHECK counts it and names the cell', () => expect(foundAs('paid-undated', data)).toEqual([['', 1, 'C3']]));

  test('where the status is all there is, KPI_CHECK counts it at the status', () => {
    const bare = cells('Manager | Created | Status\n Anna | 2026-09-01 | Won');
    expect(foundAs('paid-undated', bare)).toEqual([['', 1, 'C2']]);
  });
});

describe('rule 5: To before From', () => {
  const data = cells(`
    Created    | Paid
    2026-09-10 | 2026-09-01
    2026-09-10 | 2026-09-14
    2026-09-10 |`);
  test('is reached: 2 of 3', () => expect(kpi(data, 'conversion')).toBe(2 / 3));
  test('is reached within a limit too', () => expect(kpi(data, 'created > paid in 3', '', '2026-09-30')).toBe(1 / 3));
  // Left out of times: 4 days once, one still waiting, so half arrived by day 4. With -9 days it would be the median.
  test('is left out of times: the median is 4 days', () => expect(kpi(data, 'half_paid', '', '2026-09-30')).toBe(4));
  test('is told by KPI_CHECK', () => expect(foundAs('paid-before-created', data)).toEqual([['', 1, 'B2']]));
  test('is told of answers, to the second, and of losses, too', () => {
    const others = cells(`
      Created          | First response   | Status | Lost date
      2026-09-10T10:00 | 2026-09-10T09:59 | Lost   | 2026-09-09
      2026-09-10T10:00 | 2026-09-10T10:00 | Lost   | 2026-09-10
                       | 2026-09-01T10:00 | Lost   | 2026-09-01`);
    expect(foundAs('response-before-created', others)).toEqual([['', 1, 'B2']]);
    expect(foundAs('lost-before-created', others)).toEqual([['', 1, 'D2']]);
  });
});

describe('rule 9: who brought a friend, where leads have ids and no client', () => {
  const data = cells(`
    Lead ID | Created    | Paid       | Referred by
    A1      | 2026-09-01 | 2026-09-02 |
    A2      | 2026-09-01 | 2026-09-02 | A2
    A3      | 2026-09-03 |            | A1
    A4      | 2026-09-03 | 2026-09-09 | A9`);
  // Of A1, A2 and A4 only A1 brought somebody else.
  test('is told by the id of the lead: 1 of 3', () => expect(kpi(data, 'referral')).toBe(1 / 3));
  test('on the day before the friend came nobody had: 0 of 2', () =>
    expect(kpi(data, 'referral', '', '2026-09-02')).toBe(0));
  test('tells no second purchase', () => expect(messageOf(() => kpi(data, 'repeat'))).toContain('“Client”'));
});

describe('rule 6: times by Kaplan-Meier', () => {
  // field.md's golden case as dates: 2, 3, 3+, 5, 8+, 10, 12+, 15+ days; + is still on the road when last seen. Only as_of can
  // censor here, so each open lead begins that many days before 31 October.
  const data = cells(`
    Created    | Paid
    2026-10-01 | 2026-10-03
    2026-10-01 | 2026-10-04
    2026-10-28 |
    2026-10-01 | 2026-10-06
    2026-10-23 |
    2026-10-01 | 2026-10-11
    2026-10-19 |
    2026-10-16 |`);
  // S(10) = 7/8 · 6/7 · 4/5 · 2/3 = 0.4, the first at most a half.
  test('the golden case has the median 10 days', () => expect(kpi(data, 'half_paid', '', '2026-10-31')).toBe(10));

  // Two leads of 28 October were last seen on day 3 and one of the other two paid on day 4: of them alone half, so the median is
  // 4 days. Seen a day longer they would still wait on day 4, and a quarter would not be half.
  test('who was last seen the day before is not waiting any more', () => {
    const tie = cells(`
      Created    | Paid
      2026-10-28 |
      2026-10-28 |
      2026-10-01 | 2026-10-05
      2026-10-01 |`);
    expect(kpi(tie, 'half_paid', '', '2026-10-31')).toBe(4);
  });

  // On 3 October one of four has arrived.
  test('a median not reached is blank, never a guess', () => {
    expect(kpi(data, 'half_paid', '', '2026-10-03')).toBe('');
  });

  const lost = cells(`
    Created    | Paid       | Status | Close date
    2026-10-01 | 2026-10-03 | Won    | 2026-10-03
    2026-10-01 |            | Lost   | 2026-10-02
    2026-10-01 |            | Lost   | 2026-10-02`);
  // One of three arrived. Were the lost ones taken off the road on the 2nd, all the rest would have paid by day 2.
  test('lost deals stay on the road until as_of: a lost deal never pays', () =>
    expect(kpi(lost, 'half_paid', '', '2026-10-31')).toBe(''));
});

describe('rule 7: win rate is won of the deals closed in the period', () => {
  const data = cells(`
    Created    | Status | Close date
    2026-08-01 | Won    | 2026-09-05
    2026-09-01 | Lost   | 2026-09-30
    2026-09-01 | Lost   | 2026-10-01
    2026-09-01 | Won    | 2026-10-15
    2026-09-01 | Open   | 2026-09-20
    2026-09-01 | Open   |`);
  test.each([
    ['all time: 2 of 4', '', 2 / 4],
    ['September, by the closing day: 1 of 2', '2026-09', 1 / 2],
    ['August: nothing was closed', '2026-08', ''],
  ])('%s', (_title, period, expected) => expect(kpi(data, 'win_rate', period)).toBe(expected));

  test('open deals are out, but count in the conversion: 2 of 6', () => expect(kpi(data, 'conversion')).toBe(2 / 6));

  test('what closes after as_of is open', () => expect(kpi(data, 'win_rate', '', '2026-10-01')).toBe(1 / 3));
});

describe('rule 8: calendar days, both ends included, and no number where there is none', () => {
  const data = cells(`
    Manager | Created          | Paid
    Anna    | 2026-10-01T00:00 |
    Anna    | 2026-10-31T23:59 | 2026-11-01
    Boris   | 2026-11-01T00:00 |
    Boris   | 2026-09-30T23:59 |`);
  test('a month holds its first minute and its last: 1 of 2', () =>
    expect(kpi(data, 'conversion', '2026-10')).toBe(1 / 2));
  test('so do two cells', () =>
    expect(kpi(data, 'conversion', [[new Date('2026-10-01'), new Date('2026-10-31')]])).toBe(1 / 2));
  test('0 of 0 is blank', () => expect(kpi(data, 'conversion', '2025')).toBe(''));
  test('nothing reached is 0', () => expect(kpi(data, 'conversion', '2026-09')).toBe(0));
  test('no median of nobody', () => expect(kpi(data, 'half_paid', '2025')).toBe(''));
  test('no average of nothing', () => expect(kpi(cells('Paid | Amount\n 2026-01-01 |'), 'average_check')).toBe(''));

  test('ranks are 1, 2, 2, 4', () => {
    const four = cells(`
      Manager | Paid
      Anna    | 2026-10-01
      Anna    | 2026-10-01
      Anna    | 2026-10-01
      Boris   | 2026-10-01
      Boris   | 2026-10-01
      Clara   | 2026-10-01
      Clara   | 2026-10-01
      Dina    | 2026-10-01`);
    const board = withHost({}, () => LEADERBOARD(four, 'sales', '', 'raw'));
    expect(Array.isArray(board) ? board.slice(1).map((row) => [row[0], row[1]]) : []).toEqual([
      [1, 'Anna'],
      [2, 'Boris'],
      [2, 'Clara'],
      [4, 'Dina'],
    ]);
  });
});

describe('rule 9: refunds are subtracted on the day of the refund', () => {
  const data = cells(`
    Manager | Paid       | Amount | Refund date | Refund amount
    Anna    | 2026-09-05 | 100    | 2026-10-05  | 30
    Anna    | 2026-09-06 | 200    | 2026-10-06  |
    Boris   | 2026-10-07 | 50     |             |`);
  test.each([
    ['September keeps all it earned', '2026-09', '', 300],
    ['October pays back 30 and, where no amount is written, all 200: 50 - 230', '2026-10', '', -180],
    ['all time: 350 - 230', '', '', 120],
    ['on 5 October one refund is known: 300 - 30', '', '2026-10-05', 270],
  ])('%s', (_title, period, asOf, expected) => expect(kpi(data, 'revenue', period, asOf)).toBe(expected));

  test('sales and the average check do not change', () => {
    expect(kpi(data, 'sales')).toBe(3);
    expect(kpi(data, 'average_check')).toBeCloseTo(350 / 3, 10);
  });
});

describe('rule 10: as_of left out is the latest milestone in the data that is not in the future', () => {
  const data = (...extra: string[]): Cell[][] =>
    cells(
      [
        'Manager | Created | Paid | Webinar',
        'Anna | 2026-09-01 | 2026-09-03 |',
        'Anna | 2026-09-01 | |',
        ...extra,
      ].join('\n'),
    );
  // Half have paid after 2 days, whatever as_of is; ripeness shows it better.
  test.each([
    ['the latest day is 3 September: nobody is ripe for 5 days', [], ''],
    ['another lead’s webinar on the 6th makes both ripe: 1 of 2', ['Anna | 2026-09-05 | | 2026-09-06'], 1 / 2],
    ['a plan for the future does not', ['Anna | 2026-09-05 | | 2027-01-01'], ''],
  ])('%s', (_title, extra, expected) => expect(kpi(data(...extra), 'created > paid in 5')).toBe(expected));

  test('a date of today counts, one of tomorrow does not', () => {
    const soon = cells('Created | Paid\n 2026-11-22 | 2026-11-23\n 2026-11-22 | 2026-11-24');
    expect(kpi(soon, 'conversion')).toBe(1 / 2);
    expect(kpi(soon, 'sales')).toBe(1);
    expect(kpi(soon, 'sales', '2026-11')).toBe(1);
  });

  test('today is the spreadsheet’s: at 22:00 in London it is already the 24th in Auckland', () => {
    const now = '2026-11-23T22:00:00Z';
    const of = (zone: string): unknown => withHost({ zone, now }, () => KPI(cells('Paid\n 2026-11-24', zone), 'sales'));
    expect([of('Europe/London'), of('Pacific/Auckland')]).toEqual([0, 1]);
  });
});

describe('keep is the share that did not reach To in time', () => {
  const data = cells(`
    Paid       | Left       | Refunded
    2026-01-01 |            |
    2026-01-01 | 2026-04-01 |
    2026-01-01 | 2026-04-02 |
    2026-01-01 |            | 2026-02-01
    2026-08-30 | 2026-08-31 |`);
  // 1 January + 90 days is 1 April: the second left in time, the third a day later. The last is not ripe until 28 November.
  test('retention in 90 days: 2 of 4 stayed, the fifth is not ripe', () =>
    expect(kpi(data, 'retention', '', '2026-11-23')).toBe(2 / 4));
  test('refunds in 30 days: 1 February is 31 days after 1 January, so none of 5', () =>
    expect(kpi(data, 'refunds', '', '2026-11-23')).toBe(0));
  test('KPI_CONVERSION tells the other side: 2 of 5 left, with no limit 3', () => {
    const left = (within: Arg): unknown =>
      withHost({}, () => KPI_CONVERSION(data, '', '', 'paid', 'left', within, '2026-11-23'));
    expect(left(90)).toBe(1 / 4);
    expect(left('')).toBe(3 / 5);
  });
});
