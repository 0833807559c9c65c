import { describe, expect, test } from 'vitest';
import type { BucketAsk } from '../../../src/core/road/buckets.ts';
import { responseBuckets } from '../../../src/core/road/responseBuckets.ts';
import { wilson } from '../../../src/core/stats/wilson.ts';
import { DAY_ZERO, type PlainLead, coreLeads } from '../../support/coreLeads.ts';

const NOON = 0.5;
const minutes = (count: number): number => count / 1440;
const team: BucketAsk = { manager: null, period: null, asOfDay: DAY_ZERO + 60 };
/** Bucket, leads and paid, in one line each. */
const table = (rows: readonly PlainLead[], ask = team, timing: 'exact' | 'dates' = 'dates') =>
  responseBuckets(coreLeads(rows.map((row) => ({ paid: undefined, ...row }))), ask, timing).map(
    ({ key, leads, paid }) => `${key} ${leads} ${paid}`,
  );
/** A lead of the first day at noon, answered so many minutes later. */
const after = (count: number, more: PlainLead = {}): PlainLead => ({
  created: 1 + NOON,
  response: 1 + NOON + minutes(count),
  ...more,
});
const missing = (id: string): unknown =>
  expect.objectContaining({ code: 'column-missing', params: expect.objectContaining({ columns: [id] }) });

describe('how soon a lead was answered', () => {
  test.each([
    [0, 'minutes'],
    [5, 'minutes'],
    [5 + 1 / 60, 'hour'],
    [60, 'hour'],
    [60 + 1 / 60, 'day'],
    [1440, 'day'],
    [1440 + 1 / 60, 'later'],
    [-1, 'unclear'],
  ])('after %d minutes is in the bucket %s', (count, bucket) =>
    expect(table([after(count, { paid: 5 })])).toContain(`${bucket} 1 1`),
  );

  test('counts each lead once, paid or not, all buckets shown but the unclear one', () =>
    expect(
      table([
        after(1, { paid: 3 }),
        after(2),
        after(30, { paid: 1 }),
        after(300),
        { created: 1 + NOON, paid: '?' },
        { created: 2 + NOON },
      ]),
    ).toEqual(['minutes 2 1', 'hour 1 1', 'day 1 0', 'later 0 0', 'never 2 1']));

  test('is unclear where a date is known to be but not written, or the answer came before the lead', () =>
    expect(
      table([
        after(1, { paid: 3 }),
        { created: 1 + NOON, response: '?' },
        { created: '?', response: 1 + NOON, paid: 2 },
        { created: 2 + NOON, response: 1 + NOON },
        { created: '?' },
      ]),
    ).toEqual(['minutes 1 1', 'hour 0 0', 'day 0 0', 'later 0 0', 'never 1 0', 'unclear 3 1']));

  test('is not known yet on a day before the answer and the payment', () => {
    const rows = [after(60 * 24 * 3, { paid: 20 }), after(1, { paid: 20 })];
    expect(table(rows, { ...team, asOfDay: DAY_ZERO + 2 })).toEqual([
      'minutes 1 0',
      'hour 0 0',
      'day 0 0',
      'later 0 0',
      'never 1 0',
    ]);
    expect(table(rows, { ...team, asOfDay: DAY_ZERO + 20 })).toContain('later 1 1');
  });

  test('is asked of the leads created in the period, whenever they were answered', () => {
    const rows = [after(60 * 24 * 40), { created: 9 + NOON, response: 9 + NOON }, { created: '?', response: 3 + NOON }];
    expect(table(rows, { ...team, period: { fromDay: DAY_ZERO + 1, toDay: DAY_ZERO + 8 } })).toEqual([
      'minutes 0 0',
      'hour 0 0',
      'day 0 0',
      'later 1 0',
      'never 0 0',
    ]);
  });

  test('is asked of one manager, who gets the same buckets as the team', () => {
    const rows = [
      after(1, { who: 'Anna' }),
      after(1, { who: 'Boris', paid: 3 }),
      { created: 1, response: 1, who: 'Anna' },
    ];
    expect(table(rows, { ...team, manager: 1 })).toEqual([
      'minutes 1 1',
      'hour 0 0',
      'day 0 0',
      'later 0 0',
      'never 0 0',
    ]);
  });
});

describe('dates without a time of day', () => {
  test('are told apart by days: a midnight says nothing about minutes', () =>
    expect(
      table([
        { created: 1, response: 1, paid: 2 },
        { created: 1, response: 2 },
        { created: 1, response: 3 },
        { created: 1, response: 30, paid: 31 },
        { created: 1, paid: 4 },
        { created: 3, response: 2 },
      ]),
    ).toEqual(['sameDay 1 1', 'nextDay 1 0', 'later 2 1', 'never 1 1', 'unclear 1 0']));

  test('on one side only are so too', () =>
    expect([
      table([{ created: 1, response: 1 + NOON, paid: 2 }])[0],
      table([{ created: 1 + NOON, response: 1, paid: 2 }])[0],
    ]).toEqual(['sameDay 1 1', 'sameDay 1 1']));

  test('in less than half of the answered leads do not matter', () => {
    const midnight = { created: 1, response: 2 };
    expect(table([midnight, after(1)])[0]).toBe('minutes 1 0');
    expect(table([midnight, midnight, after(1)])[0]).toBe('sameDay 1 0');
  });

  test('do not matter where it is written how long the answer took', () =>
    expect(table([{ created: 1, response: 1 + minutes(5) }], team, 'exact')[0]).toBe('minutes 1 0'));
});

test('each share has its Wilson interval, and none where there are no leads', () => {
  const rows = [after(1, { paid: 3 }), after(2), after(3)];
  expect(responseBuckets(coreLeads(rows), team, 'dates').slice(0, 2)).toMatchObject([
    { key: 'minutes', leads: 3, paid: 1, share: 1 / 3, ...wilson(1, 3) },
    { key: 'hour', leads: 0, paid: 0, share: null, low: null, high: null },
  ]);
});

test('what the data lack is named', () => {
  expect(() => table([{ created: 1, paid: 2 }])).toThrow(missing('response'));
  expect(() => table([{ response: 1, paid: 2 }])).toThrow(missing('created'));
  expect(() => responseBuckets(coreLeads([{ created: 1, response: 1 }]), team, 'dates')).toThrow(missing('paid'));
});
