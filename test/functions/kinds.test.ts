import { describe, expect, test } from 'vitest';
import { NO_ANSWERS } from '../../src/read/table/answers.ts';
import type { Cell } from '../../src/read/cells/cell.ts';
import { rowCounts } from '../../src/read/leads/rowCounts.ts';
import { cells } from '../support/cells.ts';
import { formula } from '../support/formula.ts';
import { found, leadsIn } from '../support/found.ts';
import { inBoth, messageOf, withHost } from '../support/withHost.ts';

const KPI = formula('KPI');
const KPI_CHECK = formula('KPI_CHECK');
const KPI_CONVERSION = formula('KPI_CONVERSION');
const KPI_CYCLE = formula('KPI_CYCLE');
const KPI_DATA = formula('KPI_DATA');
const KPI_FUNNEL = formula('KPI_FUNNEL');
const KPI_REVENUE = formula('KPI_REVENUE');
const KPI_SCORECARD = formula('KPI_SCORECARD');
const KPI_STREAKS = formula('KPI_STREAKS');
const KPI_TREND = formula('KPI_TREND');
const LEADERBOARD = formula('LEADERBOARD');

type Data = readonly (readonly Cell[])[];
const run = <T>(compute: () => T): T => withHost({}, compute);
/** A table without its header, cut to a few columns. */
const table = (compute: () => unknown, ...columns: number[]): unknown => {
  const result = run(compute);
  return Array.isArray(result) ? result.slice(1).map((row: unknown[]) => columns.map((column) => row[column])) : result;
};
const board = (data: Data, kpi: string): unknown => table(() => LEADERBOARD(data, kpi), 1, 2);
/** KPI_DATA as a range again. */
const again = (data: Data): Data => run(() => KPI_DATA(data)) as Data;
const codes = (data: Data): unknown => found(data).map(([code]) => code);
const addsUp = (data: Data): void => {
  const { total, read, merged, parts, skipped } = rowCounts(leadsIn(data));
  expect(read + merged + parts + skipped).toBe(total);
};

describe('a history of stages', () => {
  const history = cells(`
    lead_id | stage       | entered_at       | exited_at        | owner
    L1      | New         | 2026-03-01T09:00 | 2026-03-02T09:00 | Ann
    L1      | Contacted   | 2026-03-02T09:00 | 2026-03-05T10:00 | Ann
    L1      | Closed Won  | 2026-03-05T10:00 |                  | Ann
    L2      | New         | 2026-03-01T09:00 | 2026-03-03T09:00 | Bob
    L2      | Closed Lost | 2026-03-03T09:00 |                  | Bob
    L3      | New         | 2026-03-04T09:00 | 2026-03-06T12:00 | Ann
    L3      | Proposal    | 2026-03-06T10:00 | 2026-03-08T12:00 | Ann
    L3      | Closed Won  | 2026-03-08T09:00 |                  | Ann`);
  test('is folded into leads: created with the first stage, won on the day of entering it', () => {
    expect(run(() => KPI_CONVERSION(history))).toBeCloseTo(2 / 3);
    expect(run(() => KPI(history, 'sales'))).toBe(2);
    expect(run(() => KPI(history, 'sales', '', '2026-03'))).toBe(2);
    expect(board(history, 'sales')).toEqual([
      ['Ann', 2],
      ['Bob', 0],
    ]);
    expect(run(() => KPI(history, 'win_rate'))).toBeCloseTo(2 / 3);
    // Any stage is a milestone: of three new leads one was contacted, after a day.
    expect(run(() => KPI(history, 'created > contacted'))).toBeCloseTo(1 / 3);
    expect(run(() => KPI(history, 'proposal > paid'))).toBe(1);
  });
  test('every row is accounted for and told', () => {
    expect(rowCounts(leadsIn(history))).toEqual({ total: 9, read: 3, merged: 5, parts: 0, skipped: 1, leads: 3 });
    expect(codes(history)).toContain('stage-history');
  });
  test('a history in which every row is written twice is the same history', () => {
    const [header = [], ...rows] = history;
    const twice = [header, ...rows.flatMap((row) => [row, row])];
    expect(board(twice, 'sales')).toEqual(board(history, 'sales'));
    const plain = cells(`
      Deal ID | Stage      | Changed at | Manager
      1       | New        | 2026-01-05 | Ann
      1       | New        | 2026-01-05 | Ann
      1       | Closed Won | 2026-01-15 | Ann
      2       | New        | 2026-01-06 | Bob
      2       | New        | 2026-01-06 | Bob`);
    expect([leadsIn(plain).kind.is, run(() => KPI_CONVERSION(plain))]).toEqual(['stages', 0.5]);
  });
  test('the order of its rows changes nothing, and nor does reading KPI_DATA again', () => {
    const [header = [], ...rows] = history;
    for (const other of [[header, ...rows.slice().reverse()], again(history)]) {
      expect(board(other, 'sales')).toEqual(board(history, 'sales'));
      expect(run(() => KPI_CONVERSION(other))).toBeCloseTo(2 / 3);
      expect(run(() => KPI(other, 'created > contacted'))).toBeCloseTo(1 / 3);
    }
  });
  test('the last stage by time is the state: lost after won, won after lost, back from won', () => {
    const turns = cells(`
      Client | Status      | Changed at | Amount | Manager
      a      | Negotiation | 2026-03-01 |        | Ann
      a      | Won         | 2026-03-02 | 100    | Ann
      a      | Lost        | 2026-03-09 | 100    | Ann
      b      | Negotiation | 2026-03-01 |        | Ann
      b      | Lost        | 2026-03-02 |        | Ann
      b      | Won         | 2026-03-09 | 200    | Ann
      c      | Negotiation | 2026-03-01 |        | Bob
      c      | Won         | 2026-03-02 | 400    | Bob
      c      | Negotiation | 2026-03-09 | 400    | Bob
      d      | Negotiation | 2026-03-01 |        | Bob
      d      | Won         | 2026-03-02 | 800    | Bob
      d      | Onboarding  | 2026-03-09 | 800    | Bob`);
    expect(run(() => KPI_REVENUE(turns))).toBe(1000);
    expect(run(() => KPI_REVENUE(turns, 'Ann', '2026-03'))).toBe(200);
    expect(run(() => KPI(turns, 'win_rate'))).toBeCloseTo(2 / 3);
    expect(run(() => KPI(turns, 'half_paid', 'Ann'))).toBe(8);
  });
  test('without headers that say so it is told by several stages of most leads; the stage that was left does not count', () => {
    const bare =
      'Дата | Клиент | Этап | Менеджер\n 2026-01-01 | А | Новая заявка | Анна\n 2026-01-03 | А | Оплачено | Анна';
    expect(run(() => KPI(cells(bare), 'half_paid'))).toBe(2);
    const pairs = cells(`
      Opportunity ID | From Stage  | To Stage    | Changed At | Owner | Amount
      1              | Prospecting | Negotiation | 2026-01-01 | Ann   | 100
      1              | Negotiation | Closed Won  | 2026-01-05 | Ann   | 120
      2              | Prospecting | Closed Lost | 2026-01-05 | Ann   | 120`);
    expect(run(() => KPI_REVENUE(pairs))).toBe(120);
    expect(run(() => KPI(pairs, 'win_rate'))).toBe(0.5);
  });
  test('payments and refunds with their sums are none: what went back is taken off, on its day', () => {
    const payments = cells(`
      Order ID | Date       | Amount | Status
      1001     | 2026-03-01 | 300    | Paid
      1001     | 2026-04-05 | 100    | Refunded
      1002     | 2026-03-02 | 200    | Paid
      1002     | 2026-03-08 | 200    | Refunded
      1003     | 2026-03-02 | 250    | Paid`);
    expect(run(() => KPI_REVENUE(payments))).toBe(450);
    expect(again(again(payments))).toEqual(again(payments));
    expect(table(() => KPI_DATA(payments), 0, 4, 5)).toEqual([
      [1001, 300, 100],
      [1002, 200, 200],
      [1003, 250, ''],
    ]);
    addsUp(payments);
  });
  test('a table of leads with states is none: rows of one ID are read as before', () => {
    const states = cells(`
      ID | Status | Created    | Paid       | Modified
      1  | Open   | 2026-03-01 |            | 2026-03-02
      1  | Won    | 2026-03-01 | 2026-03-05 | 2026-03-05
      2  | Open   | 2026-03-01 |            | 2026-03-02`);
    expect(leadsIn(states).kind.is).toBe('leads');
    expect(leadsIn(history, { ...NO_ANSWERS, sameId: 'states' }).kind.is).toBe('leads');
  });
});

test('sums of days of which something else is said are no sales', () => {
  const expenses = cells(
    'Date | Category | Amount | Comment\n 2026-09-01 | Ads | 500 | A\n 2026-09-02 | Rent | 1500 | B',
  );
  expect(run(() => messageOf(() => KPI_REVENUE(expenses)))).toContain('No column “Paid”');
  const takings = cells('Date | Amount\n 2026-03-01 | 500\n 2026-03-02 | 1500');
  expect(run(() => KPI_REVENUE(takings, '', '2026-03'))).toBe(2000);
});

describe('a list of sales', () => {
  const sales = cells(`
    Date       | Salesperson | Amount
    2026-03-01 | Ann         | 100
    2026-03-02 | Bob         | 250
    2026-04-01 | Ann         | 300`);
  test('its date is the day of payment', () => {
    expect(board(sales, 'revenue')).toEqual([
      ['Ann', 400],
      ['Bob', 250],
    ]);
    expect(run(() => KPI_REVENUE(sales, '', '2026-03'))).toBe(350);
    expect(table(() => KPI_TREND(sales, 'revenue'), 0, 1)).toEqual([
      ['2026-03', 350],
      ['2026-04', 300],
    ]);
    expect(run(() => KPI(sales, 'average_check'))).toBeCloseTo(650 / 3);
  });
  test('without a KPI it is ranked by revenue, and a share is a sentence', () => {
    expect(table(() => LEADERBOARD(sales), 1, 2)).toEqual([
      ['Ann', 400],
      ['Bob', 250],
    ]);
    for (const [kpi, words] of [
      ['conversion', 'Sales, Revenue, Average check'],
      ['half_paid', 'Created and Paid apart'],
    ] as const)
      expect(inBoth(() => messageOf(() => KPI(sales, kpi))).en).toContain(words);
    expect(inBoth(() => messageOf(() => KPI(sales, 'conversion'))).ru).toContain('Продажи, Выручка, Средний чек');
  });
  test('is told, with what to do, and read again as the same', () => {
    expect(codes(sales)).toEqual(['sales-log']);
    expect(String(run(() => KPI_CHECK(sales)))).toContain('“Date” is read as Paid');
    expect(board(again(sales), 'revenue')).toEqual(board(sales, 'revenue'));
    expect(leadsIn(again(sales)).kind.is).toBe('sales');
    addsUp(sales);
  });
  test('a sale without a readable day is a sale', () =>
    expect(run(() => KPI_REVENUE([...sales, ['when?', 'Bob', 1000]]))).toBe(1650));
  test('with a status, won rows are dated by it; days to payment are a sentence', () => {
    const deals = cells(`
      Дата       | Менеджер | Сумма | Статус
      2026-03-01 | Анна     | 100   | Оплачено
      2026-03-02 | Борис    | 250   | Отказ
      2026-04-01 | Анна     | 300   | Оплачено
      2026-04-02 | Анна     | 300   | Новая`);
    expect(run(() => KPI_REVENUE(deals, '', '2026-03'))).toBe(100);
    expect(run(() => KPI_CONVERSION(deals))).toBe(0.5);
    expect(messageOf(() => run(() => KPI_CYCLE(deals)))).toContain('one date');
    expect(codes(deals)).toEqual(['one-date', 'lost-undated']);
  });
  test('is none where a column says of some rows that nothing was sold', () => {
    for (const [yes, no] of [
      [1, 0],
      ['yes', 'no'],
      [true, false],
    ] as const) {
      const leads: Data = [
        ['Lead ID', 'Client', 'Converted'],
        [1, 'Al', yes],
        [2, 'Bo', no],
        [3, 'Cy', no],
        [4, 'Di', no],
      ];
      expect([run(() => KPI(leads, 'sales')), run(() => KPI_CONVERSION(leads))]).toEqual([1, 0.25]);
    }
  });
  test('may have a client, a status that is always won, and a date of payment', () => {
    const won = cells(`
      Payment date | Manager | Client | Amount | Status
      2026-01-05   | Ann     | a      | 100    | Won
      2026-01-09   | Bob     | b      | 250    | Won
      2026-02-03   | Ann     | c      | 300    | Won`);
    expect(run(() => KPI_REVENUE(won))).toBe(650);
    expect(board(won, 'revenue')).toEqual([
      ['Ann', 400],
      ['Bob', 250],
    ]);
    expect(run(() => KPI_REVENUE(won, '', '2026-01'))).toBe(350);
    expect(leadsIn(won).kind.is).toBe('sales');
  });
  test.each([
    ['a day of creation that says so', 'Created | Manager | Amount\n 2026-03-01 | Ann | 100'],
    ['a second date', 'Date | Trial | Manager | Amount\n 2026-03-01 | 2026-03-02 | Ann | 100'],
    ['rows without money', 'Date | Manager | Amount\n 2026-03-01 | Ann | 100\n 2026-03-01 | Bob |'],
    ['a payment that some rows lack', 'Paid | Manager | Amount\n 2026-03-01 | Ann | 100\n | Bob | 100'],
  ])('%s makes a table of leads', (_title, drawn) => expect(leadsIn(cells(drawn)).kind.is).toBe('leads'));
  test('an answer that says what the date is makes one too', () =>
    expect(leadsIn(sales, { ...NO_ANSWERS, headers: new Map([['date', 'created']]) }).kind.is).toBe('leads'));
});

describe('a log of events', () => {
  const log = cells(`
    Client | Date       | Activity    | Manager | Amount
    Nora   | 2026-01-05 | Application | Ann     |
    Nora   | 2026-01-25 | Payment     | Ann     | 100
    Nora   | 2026-02-25 | Payment     | Ann     | 150
    Otto   | 2026-02-01 | Application | Bob     |`);
  test.each([
    ['as it is', () => log],
    ['as KPI_DATA gives it', () => again(log)],
  ])('each payment counts on its own day, and all of them are one sale: %s', (_title, made) => {
    const data = made();
    const months = ['2026-01', '2026-02'];
    expect(months.map((month) => run(() => KPI_REVENUE(data, '', month)))).toEqual([100, 150]);
    expect(months.map((month) => run(() => KPI(data, 'sales', '', month)))).toEqual([1, 0]);
    expect([run(() => KPI(data, 'average_check')), run(() => KPI_CONVERSION(data))]).toEqual([250, 0.5]);
  });
  test('every row is accounted for', () => addsUp(log));
});

describe('a daily report', () => {
  const report = cells(`
    Дата       | Менеджер | Звонки | Встречи | Продажи | Выручка
    2026-01-05 | Анна     | 30     | 3       | 1       | 500
    2026-01-05 | Борис    | 25     | 2       | 0       | 0
    2026-01-06 | Анна     | 28     | 4       | 2       | 900
    Итого      |          | 83     | 9       | 3       | 1400`);
  test('its counts are added up, also in a period', () => {
    const [anna, boris] = ['Анна', 'Борис'];
    for (const [kpi, one, other] of [
      ['выручка', 1400, 0],
      ['продажи', 3, 0],
      ['встречи', 7, 2],
      ['звонки', 58, 25],
    ] as const)
      expect(board(report, kpi)).toEqual([
        [anna, one],
        [boris, other],
      ]);
    expect(run(() => KPI(report, 'sales', '', '2026-01'))).toBe(3);
    expect(run(() => KPI(report, 'meetings', boris, '2026-01'))).toBe(2);
    expect(run(() => KPI(report, 'sales', '', '2026-02'))).toBe(0);
    expect(table(() => KPI_TREND(report, 'calls', '', 'week'), 0, 1)).toEqual([['2026-W02', 83]]);
    expect(table(() => LEADERBOARD(report), 1, 2)).toEqual([
      [anna, 1400],
      [boris, 0],
    ]);
  });
  test('what needs leads is a sentence that names what can be had', () => {
    for (const compute of [
      () => KPI_CONVERSION(report),
      () => KPI(report, 'average_check'),
      () => KPI(report, 'retention'),
      () => KPI(report, 'created > meeting'),
      () => KPI_FUNNEL(report),
    ]) {
      const { en, ru } = inBoth(() => messageOf(compute));
      expect(en).toContain('totals of days');
      expect(en).toContain('Sales, Revenue, Meetings, Calls');
      expect(ru).toContain('Продажи, Выручка, Встречи, Звонки');
    }
  });
  test('there are no leads in it; every row is accounted for and told', () => {
    expect(rowCounts(leadsIn(report))).toEqual({ total: 5, read: 3, merged: 0, parts: 0, skipped: 2, leads: 0 });
    expect(codes(report)).toEqual(['daily-report', 'rows-total']);
    expect(String(run(() => KPI_CHECK(report)))).toContain('“Продажи” is read as Sales');
  });
  test('KPI_DATA keeps its counts', () => {
    for (const kpi of ['revenue', 'sales', 'meetings', 'calls'])
      expect(board(again(report), kpi)).toEqual(board(report, kpi));
  });
  test('targets and streaks count it as well', () => {
    const targets = cells('Manager | KPI | Target | Per\n Анна | Sales | 3 | month');
    expect(table(() => KPI_SCORECARD(report, targets, '2026-01'), 3)).toEqual([[3]]);
    expect(run(() => KPI_STREAKS(report, 'meetings', 1, 'week'))).toBeInstanceOf(Array);
  });
  test('its day may have any header, such as a week', () => {
    const weeks = cells(`
      Week       | Rep | Leads | Calls | Demos | Deals | Revenue
      2026-01-05 | Ann | 12    | 60    | 5     | 2     | 2000.5
      2026-01-12 | Ann | 10    | 50    | 4     | 1     | 1000`);
    expect(run(() => KPI(weeks, 'sales', '', '2026-W03'))).toBe(1);
    expect(codes(weeks)).toEqual(['daily-report', 'column-ignored']);
  });
  test('is none where calls stand beside what was sold', () => {
    const sales = cells(`
      Date       | Rep | Calls | Product | Revenue
      2026-01-05 | Ann | 44    | Course  | 4600
      2026-01-12 | Bob | 6     | Book    | 377.98`);
    expect(codes(sales)).not.toContain('daily-report');
    expect(run(() => KPI(sales, 'sales'))).toBe(2);
  });
  test('without days it can be counted for all time', () => {
    const people = cells('Manager | Calls | Deals closed | Revenue\n Ann | 200 | 4 | 900.5\n Bob | 100 | 2 | 100');
    expect(board(people, 'sales')).toEqual([
      ['Ann', 4],
      ['Bob', 2],
    ]);
    expect(run(() => KPI_REVENUE(people))).toBe(1000.5);
  });
  test.each([
    ['clients', 'Date | Client | Manager | Calls | Meetings\n 2026-01-05 | a | Ann | 2 | 1'],
    ['one count beside a day of creation', 'Created | Manager | Calls\n 2026-01-05 | Ann | 2'],
    ['an amount of its own', 'Date | Manager | Calls | Amount\n 2026-01-05 | Ann | 2 | 100'],
  ])('%s make no report', (_title, drawn) => expect(leadsIn(cells(drawn)).kind.is).not.toBe('report'));
});

describe('a log of what happened around deals', () => {
  const ASKED = ['conversion', 'win_rate', 'sales', 'revenue', 'average_check', 'cycle', 'response', 'retention'];
  const LOGS: readonly [of: string, ru: string, log: Data][] = [
    [
      'calls',
      'звонки',
      cells(`
        Date       | Agent | Phone         | Disposition | Talk time | Cost | Score
        2026-10-01 | Ann   | +155511122330 | Answered    | 120       | 0.25 | 5
        2026-10-02 | Bob   | +155511122331 | No answer   | 0         | 0.02 | 3
      `),
    ],
    [
      'calls',
      'звонки',
      cells(`
        Дата       | Менеджер | Статус     | Длительность | Стоимость | Оценка | Ответ, сек
        2026-10-01 | Анна     | Успешный   | 120          | 12,5      | 5      | 12
        2026-10-02 | Борис    | Пропущен   | 0            | 1,5       | 4      | 30
      `),
    ],
    [
      'calls',
      'звонки',
      cells(`
        Дата и время | Кто звонил | Ожидание, сек | Разговор, сек | Стоимость, руб | Оценка
        2026-10-01   | Анна       | 12            | 120           | 12.5           | 5
        2026-10-02   | Борис      | 8             | 40            | 1.5            | 4
      `),
    ],
    [
      'calls',
      'звонки',
      cells(`
        Date       | Agent | Phone        | Status    | Duration
        2026-10-01 | Ann   | 155511122330 | Completed | 120
        2026-10-02 | Bob   | 155511122331 | Busy      | 0
      `),
    ],
    [
      'calls',
      'звонки',
      cells(`
        Date       | User | Contact | Type     | Duration, s | Result       | Cost
        2026-10-01 | Ann  | Kim     | Outgoing | 120         | Interested   | 0.5
        2026-10-02 | Bob  | Max     | Incoming | 30          | Wrong number | 0.2
      `),
    ],
    [
      'letters',
      'письма',
      cells(`
        Sent at    | Recipient | Email   | Subject | Opens | Clicks
        2026-10-01 | Kim       | a@x.com | Hello   | 2     | 1
        2026-10-02 | Max       | b@x.com | Hello   | 0     | 0
      `),
    ],
    [
      'visits',
      'посещения',
      cells(`
        Имя | Email  | Вход       | Выход      | Минут на эфире | Был на эфире
        Ким | a@x.ru | 2026-10-01 | 2026-10-01 | 45             | да
        Рой | b@x.ru |            |            | 0              | нет
      `),
    ],
    [
      'answers to a form',
      'ответы на анкету',
      cells(`
        Timestamp  | Email   | How likely are you to recommend us? (0-10) | What can we improve?
        2026-10-01 | a@x.com | 10                                         | Nothing
        2026-10-02 | b@x.com | 9                                          | More tests
      `),
    ],
    [
      'letters',
      'письма',
      cells(`
        De               | Para     | Assunto            | Data
        vendas@school.pt | a@x.com  | Pagamento recebido | 2026-10-01
        vendas@school.pt | b@x.com  | Status do pedido   | 2026-10-02
      `),
    ],
  ];
  test.each(LOGS)('says that its rows are %s, whatever it is asked for', (en, ru, log) => {
    for (const kpi of ASKED) {
      const message = inBoth(() => messageOf(() => KPI(log, kpi)));
      expect(message.en).toContain(`Rows are ${en}`);
      expect(message.ru).toContain(`Строки — ${ru}`);
    }
    expect(codes(log)).toContain('log');
    expect(codes(log)).not.toContain('column-needed');
    expect(run(() => KPI_DATA(log))).not.toContainEqual(expect.arrayContaining(['Amount']));
  });

  test('has no marks of clients, but answers to a form have', () => {
    for (const [, , log] of LOGS.slice(0, 7)) expect(run(() => messageOf(() => KPI(log, 'nps')))).toContain('Rows are');
    expect(run(() => KPI(LOGS[7]?.[2] ?? [], 'nps'))).toBe(100);
  });

  test('is no road, but a webinar tells who came', () => {
    expect(run(() => messageOf(() => KPI_FUNNEL(LOGS[0]?.[2] ?? [])))).toContain('Rows are calls');
    expect(run(() => KPI(LOGS[6]?.[2] ?? [], 'created > webinar'))).toBe(0.5);
  });

  test.each([
    ['what a person has said of a status', { statuses: new Map([['answered', 'won' as const]]) }],
    ['a column that a person has named', { headers: new Map([['cost', 'amount' as const]]) }],
  ])('is none by %s', (_what, answers) =>
    expect(leadsIn(LOGS[0]?.[2] ?? [], { ...NO_ANSWERS, ...answers }).kind.is).not.toBe('log'),
  );

  test.each([
    ['payments beside calls', 'Client | Call duration | Call recording | Paid\n a | 12 | x | 2026-10-01'],
    ['deals with a webinar', 'Client | Manager | Created | Attended | Status\n a | Ann | 2026-10-01 | yes | Won'],
    ['courses', 'Клиент | Менеджер | Направление | Длительность\n a | Анна | Дизайн | 12'],
    ['lessons', 'Student | Subject | Opened | Teacher\n a | Math | 2026-10-01 | Ann'],
    ['deals by addresses', 'Owner | Email | Subject | Status\n ann@x.com | a@y.com | Course | Won'],
    ['a membership', 'Client | Joined | Left\n a | 2026-10-01 | 2026-11-01'],
  ])('is none: %s', (_what, text) => expect(leadsIn(cells(text)).kind.is).not.toBe('log'));
});

describe('a log of events', () => {
  test('has each refund on its own day', () => {
    const log = cells(`
      Date       | Event   | Client | Amount | Manager
      2026-09-01 | Payment | Kim    | 100    | Ann
      2026-10-01 | Refund  | Kim    | 30     | Ann
      2026-10-01 | Refund  | Kim    | 5      | Ann
      2026-11-01 | Refund  | Kim    | 20     | Ann
      2026-09-05 | Payment | Max    | 100    | Bob
    `);
    const months = ['', '2026-09', '2026-10', '2026-11'];
    for (const data of [log, again(log)])
      expect(months.map((month) => run(() => KPI_REVENUE(data, '', month)))).toEqual([145, 200, -35, -20]);
    expect(run(() => KPI(log, 'conversion'))).toBe(1);
    addsUp(log);
  });

  test('joins an email and a phone by a row that has both, and tells of those it cannot join', () => {
    const log = cells(`
      Date       | Event       | Email   | Phone
      2026-10-01 | Application | a@x.com |
      2026-10-02 | Call        |         | +1 555 111 22 33
      2026-10-03 | Payment     | a@x.com | 15551112233
      2026-10-04 | Payment     |         | 15551112244
    `);
    expect(run(() => KPI(log, 'conversion'))).toBe(1);
    expect(leadsIn(log).count).toBe(2);
    expect(found(log)).toContainEqual(['keys-mixed', expect.anything(), 1, 'C5']);
    expect(codes(log.slice(0, 4))).not.toContain('keys-mixed');
  });

  test.each([
    ['calls', ['Звонок', 'Звонок']],
    ['letters', ['Письмо', 'Письмо']],
    ['events without a payment', ['Заявка', 'Звонок']],
  ])('without a payment is one of %s, whose cost is no money', (en, [one, other]) => {
    const log = cells(`
      Дата       | Событие  | Клиент | Стоимость
      2026-09-01 | ${one}   | Ким    | 12.5
      2026-09-02 | ${other} | Макс   | 7.5
    `);
    for (const kpi of ['conversion', 'revenue', 'average_check'])
      expect(run(() => messageOf(() => KPI(log, kpi)))).toContain(`Rows are ${en}`);
    expect(codes(log)).toEqual(['log', 'column-ignored']);
  });

  test('is known where it only says what happened, to whom and when', () => {
    const log = cells(`
      Date       | What happened | Who | Money
      2026-09-01 | Application   | Kim |
      2026-09-03 | Payment       | Kim | 100
      2026-09-05 | Application   | Max |
    `);
    expect(run(() => [KPI(log, 'conversion'), KPI_REVENUE(log)])).toEqual([0.5, 100]);
  });
});

test('the board of a daily report counts rows, not leads', () => {
  const report = cells('Date | Manager | Calls | Sales\n 2026-10-01 | Ann | 20 | 1\n 2026-10-01 | Bob | 30 | 2');
  const titles = inBoth(() => [LEADERBOARD(report, 'sales'), KPI_TREND(report, 'sales')] as unknown[][][]);
  for (const [board, trend] of [titles.en]) expect([board?.[0]?.[3], trend?.[0]?.[2]]).toEqual(['Rows', 'Rows']);
  expect(titles.ru[0]?.[0]?.[3]).toBe('Строки');
});
