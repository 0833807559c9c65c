import { describe, expect, test } from 'vitest';
import { typedCell } from '../../../playground/sample/typed.ts';
import { readExamples } from '../../../scripts/bundle/examples.mjs';
import type { Arg, Cell, Result } from '../../../src/read/cells/cell.ts';
import { cells } from '../../support/cells.ts';
import { formula } from '../../support/formula.ts';
import { messageOf, withHost } from '../../support/withHost.ts';

const KPI = formula('KPI');
const KPI_JOIN = formula('KPI_JOIN');
const KPI_JOIN_CHECK = formula('KPI_JOIN_CHECK');

/** A table by its titles: what stands under a title in each row. */
function byTitle(result: Result): (title: string) => unknown[] {
  const [titles = [], ...rows] = Array.isArray(result) ? result : [];
  return (title) => rows.map((row) => shown(row[titles.indexOf(title)]));
}

const shown = (cell: unknown): unknown =>
  cell instanceof Date ? cell.toISOString().slice(0, 16).replace('T00:00', '') : cell;

const pasted = (name: string): Cell[][] =>
  (readExamples().find((example) => example.name === name)?.rows ?? []).map((row) =>
    row.map((text) => {
      const cell = typedCell(text, 'text');
      return typeof cell === 'object' ? '' : cell;
    }),
  );

describe('five exports of a Russian school, worked out by hand', () => {
  const tables = (): Arg[] => ['orders', 'webinar', 'calls', 'letters', 'form'].map((name) => pasted(`join-${name}`));
  const joined = (): Result => KPI_JOIN(...tables());
  const ru = <T>(run: () => T): T => withHost({ locale: 'ru_RU', now: '2026-11-30T12:00:00Z' }, run);

  test('each order is a lead, who only came to the webinar is one more', () => {
    const of = ru(() => byTitle(joined()));
    expect(of('Клиент')).toEqual(['Ольга Савина', 'Кирилл Демин', 'Марина Орлова', 'Игорь Лапин', 'Глеб Новиков']);
    expect(of('Статус')).toEqual(['Оплачено', 'В работе', 'Отказ', 'Оплачено', 'В работе']);
    expect(of('Дата создания').slice(3)).toEqual(['2026-10-06T12:30', '2026-10-05T19:05']);
    expect(of('Эфир')).toEqual(['2026-10-05T19:01', '', '2026-10-05T19:02', '2026-10-05T19:10', '2026-10-05T19:05']);
    expect(of('Минут на эфире')).toEqual([99, '', 60, 35, 25]);
    expect(of('Звонок')).toEqual(['2026-09-28T10:05', '2026-10-04T11:15', '', '', '']);
    expect(of('Первый ответ')).toEqual(['2026-09-28T10:05', '2026-10-04T11:15', '', '', '']);
    expect(of('Звонков')).toEqual([1, 1, '', '', '']);
    expect(of('Писем до звонка')).toEqual([1, 1, '', '', '']);
    expect(of('NPS')).toEqual([9, '', '', 6, '']);
    expect(of('Дата NPS')).toEqual(['2026-11-20T10:00', '', '', '2026-11-21T18:30', '']);
    expect(of('Email клиента').slice(3)).toEqual(['lapin@example.com', 'novikov@example.com']);
    expect(of('Выгрузки')).toEqual([
      'Заказы, Эфир, Звонки, Письма, Анкета',
      'Заказы, Звонки, Письма',
      'Заказы, Эфир',
      'Заказы, Эфир, Анкета',
      'Эфир',
    ]);
  });

  test('every other function reads it', () => {
    const kpi = (name: string): unknown => ru(() => KPI(joined(), name));
    expect(kpi('conversion')).toBe(0.4);
    expect(kpi('revenue')).toBe(47_400);
    expect(kpi('webinar > paid')).toBe(0.5);
    expect(kpi('calls')).toBe(2);
    expect(kpi('emails')).toBe(1);
    expect(kpi('nps')).toBe(0);
  });

  test('every row is accounted for', () => {
    const of = ru(() => byTitle(KPI_JOIN_CHECK(...tables())));
    expect(of('Что это')).toEqual(['Заказы', 'Эфир', 'Звонки', 'Письма', 'Анкета', '', '']);
    expect(of('Строк').slice(0, 5)).toEqual([4, 5, 4, 5, 2]);
    expect(of('Совпал email').slice(0, 5)).toEqual([4, 3, 0, 3, 2]);
    expect(of('Совпал телефон').slice(0, 5)).toEqual([0, 1, 2, 0, 0]);
    expect(of('Только в этой таблице').slice(0, 5)).toEqual([0, 1, 0, 0, 0]);
    expect(of('Ничьи').slice(0, 5)).toEqual([0, 0, 1, 0, 0]);
    expect(of('Пропущено').slice(0, 5)).toEqual([0, 0, 1, 2, 0]);
    expect(of('Первые ячейки')[2]).toBe('D5');
    expect(of('Что делать')[3]).toBe('Пропущено: не доставлено — 1, рассылки — 1.');
    expect(of('Что делать')[5]).toBe('Клиентов без сделки, ставших лидами: 1.');
  });
});

describe('five exports of an English school, worked out by hand', () => {
  const deals = cells(`
    Record ID | Deal Name | Deal Stage | Close Date | Deal owner | Amount | Create Date | Contact | Email             | Phone
    501       | Ann       | Closed Won | 2026-10-08 | Kate Moss  | 900    | 2026-09-28  | Ann Lee | ann@example.com   | +1 202 555 0101
    502       | Bob       | Proposal   |            | Paul Ray   | 700    | 2026-10-02  | Bob Fox | bob@example.com   | (202) 555-0102
    503       | Cid       | Closed Won | 2026-10-20 | Kate Moss  | 900    | 2026-10-03  | Cid Orr |                   | 2025550103`);
  const payments = cells(`
    Payment ID | Email           | Phone          | Date       | Amount
    1          | ann@example.com |                | 2026-10-08 | 500
    2          | Ann@Example.com |                | 2026-11-08 | 450
    3          |                 | +12025550103   | 2026-10-21 | 900`);
  const zoom = cells(`
    Attended | User Name | First Name | Last Name | Email           | Registration Time | Join Time        | Leave Time       | Time in Session (minutes)
    Yes      | Ann       | Ann        | Lee       | ann@example.com | 2026-10-01T10:00  | 2026-10-05T19:01 | 2026-10-05T20:00 | 59
    No       | Bob       | Bob        | Fox       | bob@example.com | 2026-10-01T11:00  | --               | --               | --
    No       | Dan       | Dan        | May       | dan@example.com | 2026-10-01T12:00  | --               | --               | --`);
  const zadarma = cells(`
    Start time       | From         | To           | Disposition | Duration (sec) | Cost
    2026-09-28T10:05 | 101          | +12025550101 | answered    | 125            | 0.03
    2026-10-03T10:15 | 101          | 12025550102  | no answer   | 0              | 0
    2026-10-04T11:15 | +12025550103 | +12025559999 | answered    | 64             | 0
    2026-10-25T11:15 | 101          | +12025550103 | answered    | 300            | 0.10`);
  const form = cells(`
    Timestamp        | Email Address   | How likely are you to recommend us to a friend (0-10)?
    2026-11-20T10:00 | ann@example.com | 10`);
  const en = <T>(run: () => T): T => withHost({ now: '2026-11-30T12:00:00Z' }, run);

  test('money and its days are those of the payments; what comes after the sale changes nothing before it', () => {
    const of = en(() => byTitle(KPI_JOIN(deals, payments, zoom, zadarma, form)));
    expect(of('ID')).toEqual(['501', '501', '502', '503', ''].map((id) => (id === '' ? '' : Number(id))));
    expect(of('Paid')).toEqual(['2026-10-08', '2026-11-08', '', '2026-10-21', '']);
    expect(of('Amount')).toEqual([500, 450, 700, 900, '']);
    expect(of('Status')).toEqual(['Won', 'Won', 'Open', 'Won', 'Open']);
    expect(of('Client')).toEqual(['Ann Lee', 'Ann Lee', 'Bob Fox', 'Cid Orr', 'Dan May']);
    expect(of('Created')[4]).toBe('2026-10-01T12:00');
    expect(of('Webinar')).toEqual(['2026-10-05T19:01', '', '', '', '']);
    expect(of('Call')).toEqual(['2026-09-28T10:05', '', '', '2026-10-04T11:15', '']);
    expect(of('Calls')).toEqual([1, '', '', 1, '']);
    expect(of('NPS')).toEqual([10, '', '', '', '']);
    expect(of('Sources')[0]).toBe('Deals, Payments, Webinar, Calls, Form');
    expect(en(() => KPI(KPI_JOIN(deals, payments), 'revenue'))).toBe(1850);
    expect(en(() => KPI(KPI_JOIN(deals, payments), 'revenue', '', '2026-11'))).toBe(450);
  });

  test('where money differs, the rows of the first table are named', () => {
    const notes = en(() => byTitle(KPI_JOIN_CHECK(deals, payments))('What to do'));
    expect(notes.at(-2)).toBe(
      'Leads whose money differs from that of the orders or payments, which counts where they are paid: 2. Rows: 2, 4.',
    );
  });

  test('an order that is not paid differs from a paid deal, whose payment stays', () => {
    const orders = cells('Order ID | Email | Created | Paid | Amount\n 1 | ann@example.com | 2026-10-01 | | 900');
    const notes = en(() => byTitle(KPI_JOIN_CHECK(deals, orders))('What to do'));
    expect(notes.at(-2)).toContain('Leads whose money differs');
    expect(notes.at(-2)).toContain(': 1. Rows: 2.');
    expect(en(() => byTitle(KPI_JOIN(deals, orders))('Paid'))[0]).toBe('2026-10-08');
  });

  test('columns that would be read as a known one are told', () => {
    const orders = cells(
      'ID заказа | Номер | Email | Дата создания | Дата оплаты | Стоимость | Оплачено | Город\n' +
        ' 1 | 77 | a@x.example | 2026-10-01 | 2026-10-02 | 900 | 500 | Омск',
    );
    const calls = cells('Phone | Call time\n 9000000002 | 2026-10-02T10:00');
    expect(en(() => byTitle(KPI_JOIN(orders, calls))('Город'))[0]).toBe('Омск');
    expect(en(() => byTitle(KPI_JOIN_CHECK(orders, calls))('What to do').at(-1))).toBe(
      'Not written, as they would be read as a known column: ID заказа, Оплачено. Rename those that you need.',
    );
  });
});

describe('odd exports', () => {
  const en = <T>(run: () => T): T => withHost({ locale: 'en_US', now: '2026-11-30T12:00:00Z' }, run);
  const orders = cells(
    'Order ID | Client | Email | Created | Paid | Amount\n 1 | Ann Lee | a@x.example | 2026-10-01 | 2026-10-05 | 100\n 2 | Bob Ray | b@x.example | 2026-10-01 | | ',
  );

  test('a refund of an order that nobody has paid takes no money back, and is told', () => {
    const refunds = cells(
      'Email | Order ID | Refund date | Refund amount\n b@x.example | 2 | 2026-10-09 | 50\n a@x.example | 1 | 2026-10-10 | 100',
    );
    const of = byTitle(en(() => KPI_JOIN(orders, refunds)));
    expect([of('Refunded'), of('Refund amount')]).toEqual([
      ['2026-10-10', ''],
      [100, ''],
    ]);
    const check = byTitle(en(() => KPI_JOIN_CHECK(orders, refunds)));
    expect([check('Nobody’s')[1], check('First cells')[1]]).toEqual([1, 'A2']);
  });

  test('refunds under Amount and Created take money back, and leave the payment as it was', () => {
    const refunds = cells(
      'id | Amount | Currency | Status | Charge id | Created | Reason | Email\n re_1 | 40 | usd | succeeded | ch_1 | 2026-10-10 | duplicate | a@x.example',
    );
    const of = byTitle(en(() => KPI_JOIN(orders, refunds)));
    expect([of('Paid'), of('Amount'), of('Refunded'), of('Refund amount')]).toEqual([
      ['2026-10-05', ''],
      [100, ''],
      ['2026-10-10', ''],
      [40, ''],
    ]);
  });

  test('the address of the team beside those of clients joins nobody', () => {
    const sold = cells(
      'Record ID | Email | Stage | Created\n 1 | a@x.example | Closed won | 2026-10-01\n 2 | b@x.example | Qualified | 2026-10-01\n 3 | c@x.example | Closed won | 2026-10-01',
    );
    const meetings = cells(
      'User Name | User Email | Invitee Name | Invitee Email | Event Type Name | Event Created\n Nora | n@s.example | Ann Lee | a@x.example | Call | 2026-10-02\n Nora | n@s.example | Bob Ray | b@x.example | Call | 2026-10-02',
    );
    const paypal = cells(`
      Date       | Name    | Type           | Status    | Gross | From Email Address | To Email Address | Transaction ID
      2026-10-03 | Ann Lee | Payment        | Completed | 100   | a@x.example        | pay@s.example    | t1
      2026-10-04 | Cid Fox | Payment        | Completed | 200   | c@x.example        | pay@s.example    | t2
      2026-10-09 | Cid Fox | Payment Refund | Completed | -200  | pay@s.example      | c@x.example      | t3
      2026-10-10 |         | Withdrawal     | Completed | -50   | pay@s.example      |                  | t4`);
    const joined = en(() => KPI_JOIN(sold, paypal, meetings));
    const of = byTitle(joined);
    expect([of('Email'), of('Paid'), of('Amount'), of('Refund amount')]).toEqual([
      ['a@x.example', 'b@x.example', 'c@x.example'],
      ['2026-10-03', '', '2026-10-04'],
      [100, '', 200],
      ['', '', 200],
    ]);
    expect(byTitle(en(() => KPI_JOIN_CHECK(sold, paypal, meetings)))('Nobody’s')[1]).toBe(1);
  });

  test('two emails of one client are both the client’s', () => {
    const users = cells(
      'Email | Second email | Registered\n a@x.example | aa@x.example | 2026-09-01\n b@x.example | bb@x.example | 2026-09-01',
    );
    const visits = cells(
      'Email | Join time | Leave time\n aa@x.example | 2026-10-02T10:00 | 2026-10-02T11:00\n bb@x.example | 2026-10-03T10:00 | 2026-10-03T11:00',
    );
    expect(byTitle(en(() => KPI_JOIN(orders, users, visits)))('Webinar')).toEqual([
      '2026-10-02T10:00',
      '2026-10-03T10:00',
    ]);
  });

  test('payments beside the ids of their orders are payments, each on its own day', () => {
    const payments = cells(
      'Payment ID | Order ID | Date | Amount | Status\n 7 | 1 | 2026-10-05 | 60 | succeeded\n 8 | 1 | 2026-10-20 | 40 | succeeded\n 9 | 1 | 2026-10-21 | 40 | failed',
    );
    const of = byTitle(en(() => KPI_JOIN(orders, payments, payments)));
    expect(of('Paid')).toEqual(['2026-10-05', '2026-10-20', '']);
    expect(of('Amount')).toEqual([60, 40, '']);
    expect(byTitle(en(() => KPI_JOIN_CHECK(orders, payments)))('What it is')[1]).toBe('Payments');
  });

  test('payments whose status alone says that they were paid are of the day of their row', () => {
    const stripe = cells(`
      id   | Created date (UTC) | Amount | Amount Refunded | Refunded date (UTC) | Status   | Customer Email
      ch_1 | 2026-10-05         | 60     | 60              | 2026-10-25          | Refunded | a@x.example
      ch_2 | 2026-10-20         | 40     | 0               |                     | Paid     | a@x.example
      ch_3 | 2026-10-21         | 40     | 0               |                     | Failed   | a@x.example`);
    const deals = cells(
      'Record Id | Email | Created Time | Stage | Amount\n 1 | a@x.example | 2026-10-01 | Closed Won | 100',
    );
    const of = byTitle(en(() => KPI_JOIN(deals, stripe)));
    expect(of('Paid')).toEqual(['2026-10-05', '2026-10-20']);
    expect(of('Amount')).toEqual([60, 40]);
    expect([of('Refunded'), of('Refund amount')]).toEqual([
      ['2026-10-25', ''],
      [60, ''],
    ]);
    expect(byTitle(en(() => KPI_JOIN_CHECK(deals, stripe)))('Nobody’s')[1]).toBe(0);
  });

  test('payments that were made on one day and paid on another are payments', () => {
    const made = cells(
      'Payment ID | Amount | Payment created | Payment date | Order ID\n 7 | 60 | 2026-10-05 | 2026-10-06 | 1\n 8 | 40 | 2026-10-20 | 2026-10-21 | 1',
    );
    expect(byTitle(en(() => KPI_JOIN_CHECK(orders, made)))('What it is')[1]).toBe('Payments');
    expect(byTitle(en(() => KPI_JOIN(orders, made)))('Amount').slice(0, 2)).toEqual([60, 40]);
  });

  test('an address that begins with the word of a total is no total', () => {
    const visits = cells('Email | Join time | Minutes\n total@x.example | 2026-10-02T10:00 | 5');
    expect(byTitle(en(() => KPI_JOIN(orders, visits)))('Email').slice(2)).toEqual(['total@x.example']);
  });
});

describe('who is the same', () => {
  const orders = cells(`
    Order ID | Client     | Email         | Phone            | Created    | Paid       | Amount
    1        | Ann Lee    | ann@x.example | 8 900 000-00-01  | 2026-10-01 | 2026-10-05 | 10
    2        | Bob Fox    | bob@x.example | 8 900 000-00-02  | 2026-10-01 |            | 10
    3        | Mary Fox   | mar@x.example | +7(900)0000002   | 2026-10-01 |            | 10`);
  const attended = (drawn: string): unknown[] => withHost({}, () => byTitle(KPI_JOIN(orders, cells(drawn)))('Webinar'));

  test.each([
    ['Email            | Join time\n Ann@X.example   | 2026-10-02', ['2026-10-02', '', '']],
    ['Email            | Join time\n ann @x.example; other@x.example | 2026-10-02', ['2026-10-02', '', '']],
    ['Phone            | Join time\n 79000000001     | 2026-10-02', ['2026-10-02', '', '']],
    ['Phone            | Join time\n 9000000001, 9000000009 | 2026-10-02', ['2026-10-02', '', '']],
    ['Phone            | Join time\n 0000000000      | 2026-10-02', [undefined, undefined, undefined, undefined]],
    ['Phone            | Join time\n 000-01          | 2026-10-02', [undefined, undefined, undefined, undefined]],
    ['Order ID | Email | Join time\n 2 | | 2026-10-02', ['', '2026-10-02', '']],
  ])('%j', (drawn, expected) => {
    const got = attended(drawn);
    expect(got.slice(0, 3)).toEqual(expected[0] === undefined ? got.slice(0, 3) : expected);
    if (expected[0] === undefined)
      expect(got.slice(0, 3).every((cell) => cell === '' || cell === undefined)).toBe(true);
  });

  test('one phone of two people with two emails joins nobody and is asked about', () => {
    const calls = cells('Phone | Call time | Duration, sec\n 9000000002 | 2026-10-02T10:00 | 50');
    withHost({}, () => {
      expect(byTitle(KPI_JOIN(orders, calls))('Call')).toEqual([undefined, undefined, undefined]);
      const of = byTitle(KPI_JOIN_CHECK(orders, calls));
      expect(of('Doubtful')).toEqual([2, 1]);
      expect(of('Nobody’s')).toEqual([0, 1]);
      expect(of('What to do')[0]).toContain('One phone, two names: C3, C4.');
    });
  });

  test('a name alone is asked about, never joined', () => {
    const webinar = cells('Name | Email | Join time\n Lee Ann | lee@y.example | 2026-10-02T10:00');
    withHost({}, () => {
      expect(byTitle(KPI_JOIN(orders, webinar))('Webinar')).toEqual(['', '', '', '2026-10-02T10:00']);
      const of = byTitle(KPI_JOIN_CHECK(orders, webinar));
      expect(of('Doubtful')).toEqual([2, 1, '']);
      expect(of('What to do')[1]).toContain('One name, other contacts: Lee Ann (B2).');
    });
  });
});

describe('what cannot be joined is a sentence', () => {
  const orders = cells('Order ID | Email | Created | Paid\n 1 | a@x.example | 2026-10-01 | 2026-10-02');
  const webinar = cells('Email | Join time | Leave time\n a@x.example | 2026-10-02T10:00 | 2026-10-02T11:00');
  const none = cells('City | Population\n Rome | 5');
  const said = (...tables: Arg[]): string => withHost({}, () => messageOf(() => KPI_JOIN(...tables)));

  test('attendance first', () =>
    expect(said(webinar, orders)).toContain('“main” must be the table of orders or deals'));
  test('no table', () => expect(said(orders, '')).toContain('“second” is empty'));
  test('a table of something else', () =>
    expect(said(orders, none)).toContain(
      '“second” cannot be joined: it has “City”, “Population”. Expected are orders',
    ));
  test.each([
    ['a price list', 'SKU | Price | Stock\n A-1 | 100 | 5\n A-2 | 200 | 0'],
    ['a Russian price list', 'Артикул | Цена | Остаток\n A-1 | 100 | 5\n A-2 | 200 | 0'],
    ['a calendar', 'Date | Day | Holiday\n 2026-09-01 | Tuesday | no\n 2026-09-02 | Wednesday | no'],
    ['expenses', 'Date | Category | Amount | Comment\n 2026-09-01 | Ads | 500 | A\n 2026-09-02 | Rent | 1500 | B'],
    ['a statement of a bank', 'Date | Description | Debit | Credit\n 2026-09-01 | Rent | 1500 | '],
    ['a schedule', 'Date | Time | Lesson | Teacher\n 2026-09-01 | 10:00 | Python 1 | Ivan Petrov'],
    ['the weather', 'Date | City | Temperature\n 2026-09-01 | Omsk | 15\n 2026-09-02 | Omsk | 12'],
    ['plans of managers', 'Manager | Plan | Fact\n Paula | 100000 | 90000\n Nora | 120000 | 130000'],
    ['tasks', 'Task | Assignee | Status | Due date\n Fix site | Nora | In progress | 2026-09-12'],
    ['answers of nobody', 'Timestamp | What did you like?\n 2026-09-01T10:00 | Teacher\n 2026-09-02T11:00 | Topic'],
    ['a log of a server', 'Timestamp | Level | Message | Status\n 2026-09-01T10:00 | ERROR | Timeout | 500'],
  ])('a table that names nobody: %s', (_, drawn) => {
    expect(said(orders, cells(drawn))).toContain('“second” cannot be joined');
    expect(said(cells(drawn), orders)).toContain('“main” cannot be joined');
  });
  test('a table that waits for its first row adds nothing, and the check tells', () => {
    const headers = 'Email | Join time | Leave time';
    const of = withHost({}, () => byTitle(KPI_JOIN(orders, cells(headers))));
    expect(of('Sources')).toEqual(['Orders']);
    const told = withHost({}, () =>
      byTitle(KPI_JOIN_CHECK(orders, cells(headers), cells('Payment ID | Order ID | Paid'))),
    );
    expect(told('Rows').slice(1, 3)).toEqual([0, 0]);
    expect(told('What to do').slice(1, 3)).toEqual(Array(2).fill('No rows yet: it adds nothing.'));
    const [first] = withHost({}, () => [KPI_JOIN(cells('Order ID | Email | Created'), webinar)]);
    expect(JSON.stringify(first)).toContain('“main” has headers and no leads below.');
  });
  test('nobody joins: the table as it was, told by the check', () => {
    const strangers = cells('Email | Join time\n b@y.example | 2026-10-02T10:00');
    const of = withHost({}, () => byTitle(KPI_JOIN_CHECK(orders, strangers)));
    expect(of('What to do')[1]).toContain('No row has a client of the first table.');
  });
  test('a columns tab says what a column is', () => {
    const mine = cells('Order ID | Whose | Created | Paid\n 1 | a@x.example | 2026-10-01 | 2026-10-02');
    const tab = cells('Header | Meaning\n Whose | Email');
    const of = withHost({}, () => byTitle(KPI_JOIN(mine, webinar, '', '', '', '', tab)));
    expect(of('Webinar')).toEqual(['2026-10-02T10:00']);
  });
});
