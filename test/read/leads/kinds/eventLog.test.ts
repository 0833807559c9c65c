import { describe, expect, test } from 'vitest';
import { dayOf } from '../../../../src/core/time/days.ts';
import { UNDATED } from '../../../../src/core/leads.ts';
import { rowCounts } from '../../../../src/read/leads/rowCounts.ts';
import { cells } from '../../../support/cells.ts';
import { found, leadsIn } from '../../../support/found.ts';

const SEP = dayOf(2026, 9, 1) - 1;

describe('a log of events', () => {
  const log = `
    Client | Date             | Activity | Person | Amount
    Ann    | 2026-09-03       | Call     | Boris  |
    Ann    | 2026-09-01       | Email    | Anna   |
    Ann    | 2026-09-02T10:00 | Email    | Anna   |
    Bob    | 2026-09-05       | Email    | Clara  |
    Ann    | 2026-09-04       | Call     | Boris  |
    ann    | 2026-09-06       | Payment  | Anna   | 300
    Ann    | 2026-09-20       | Payment  | Clara  | 200
    Ann    | 2026-09-25       | Refund   | Clara  | 100`.replaceAll('Person', 'Manager');
  const leads = leadsIn(cells(log));
  const of = (id: string): unknown[] => [...(leads.milestone(id) ?? leads.number(id) ?? [])];

  test('is folded into one lead per client', () => {
    expect([leads.count, leads.kind.is === 'events']).toEqual([2, true]);
    expect(of('created')).toEqual([SEP + 1, SEP + 5]);
    expect(of('call')).toEqual([SEP + 3, NaN]);
    expect(of('paid')).toEqual([SEP + 6, NaN]);
    expect(of('amount')).toEqual([300, NaN]);
    expect(leads.parts()).toEqual({
      leads: Int32Array.of(0),
      paid: Float64Array.of(SEP + 20),
      amounts: Float64Array.of(200),
    });
    expect(of('refunded')).toEqual([SEP + 25, NaN]);
    expect(of('refund_amount')).toEqual([100, NaN]);
    expect(of('calls')).toEqual([2, 0]);
    expect(of('emails_before_call')).toEqual([2, NaN]);
  });
  test('the manager is who took the payment, else who is named last', () =>
    expect(Array.from(leads.managers.codes, (code) => leads.managers.names[code])).toEqual(['Anna', 'Clara']));
  test('every row is accounted for', () =>
    expect(rowCounts(leads)).toEqual({ total: 9, read: 2, merged: 5, parts: 1, skipped: 1, leads: 2 }));
  test('the order of its rows changes nothing', () => {
    const [header = [], ...rows] = cells(log);
    const other = leadsIn([header, ...rows.reverse()]);
    const by = (id: string): unknown[] => [...(other.milestone(id) ?? other.number(id) ?? [])];
    for (const id of ['created', 'call', 'paid', 'amount', 'refunded', 'refund_amount', 'calls', 'emails_before_call'])
      expect(by(id)).toEqual(of(id));
  });
  test('a new application after a payment or a refusal begins another lead', () =>
    expect(
      leadsIn(
        cells(`
          Клиент | Дата       | Событие | Сумма
          Пётр   | 2026-09-01 | Заявка  |
          Пётр   | 2026-09-02 | Отказ   |
          Пётр   | 2026-09-05 | Заявка  |
          Пётр   | 2026-09-06 | Оплата  | 100`),
      ).milestone('paid'),
    ).toEqual(Float64Array.of(NaN, SEP + 6)));
  test('an id that repeats tells the lead; one that never does numbers the events', () => {
    const byId =
      'ID | Client | Date | Event\n 1 | Ann | 2026-09-01 | Call\n 1 | Ann | 2026-09-02 | Payment\n 2 | Ann | 2026-09-03 | Call';
    expect(leadsIn(cells(byId)).count).toBe(2);
    expect(leadsIn(cells(byId.replace('\n 1 | Ann | 2026-09-02', '\n 3 | Ann | 2026-09-02'))).count).toBe(1);
  });
  test('a payment below zero is a refund, and a planned one is no money yet', () => {
    const drawn = `Client | Date | Event | Amount
      Ann | 2026-09-01 | Payment | 500
      Ann | 2026-09-02 | Payment | -200
      Ann | 2026-12-02 | Payment | 900`;
    const own = leadsIn(cells(drawn));
    expect([own.number('amount'), own.number('refund_amount')]).toEqual([Float64Array.of(500), Float64Array.of(200)]);
  });
  test('what came before a call without a date, nobody knows', () => {
    const drawn =
      'Client | Date | Event\n Ann | 2026-09-01 | Email\n Ann | вчера | Call\n Bob | 2026-09-01 | Email\n Bob | 2026-09-02 | Call';
    expect(leadsIn(cells(drawn)).number('emails_before_call')).toEqual(Float64Array.of(NaN, 1));
  });
  test('what is not known and who is not named is told', () =>
    expect(
      found(
        cells(`
          Client | Date       | Event   | Manager | Amount
          Ann    | 2026-09-01 | Call    | Anna    |
                 | 2026-09-02 | Call    | Anna    |
          Ann    | 2026-09-03 | Chit    | Anna    |
          Ann    | вчера      | Payment | Anna    | 5`),
      ),
    ).toEqual([
      ['date-unreadable', 'Date', 1, 'B5'],
      ['activity-unknown', 'Chit', 1, 'C4'],
      ['client-missing', '', 1, 'A3'],
    ]));
  test('without a column of days it is one where leads have several rows: nobody knows when', () => {
    const log = `Client | Activity | Amount
      Ann | Application |
      Ann | Payment | 500
      Ann | Payment | 100
      Bob | Application |`;
    const own = leadsIn(cells(log));
    expect([own.kind.is, own.count, own.isDated('paid'), own.number('amount')]).toEqual([
      'events',
      2,
      false,
      Float64Array.of(500, NaN),
    ]);
    expect(own.parts()).toMatchObject({ paid: Float64Array.of(UNDATED), amounts: Float64Array.of(100) });
    expect(leadsIn(cells('Client | Activity\n Ann | Call\n Bob | Payment')).kind.is).toBe('leads');
  });
  test('a table of deals with a column "Type" is none', () => {
    const drawn = 'Client | Type | Created | Paid\n Ann | Call | 2026-09-01 | 2026-09-02';
    expect(leadsIn(cells(drawn)).kind.is).not.toBe('events');
    const words =
      'Client | Type | Created\n Ann | Course | 2026-09-01\n Bob | Call | 2026-09-01\n Cid | Book | 2026-09-02';
    expect(leadsIn(cells(words)).kind.is).not.toBe('events');
  });
});
