import { describe, expect, test } from 'vitest';
import { emailBuckets } from '../../../src/core/road/emailBuckets.ts';
import { wilson } from '../../../src/core/stats/wilson.ts';
import type { Period } from '../../../src/core/time/period.ts';
import { DAY_ZERO, type PlainLead, coreLeads } from '../../support/coreLeads.ts';

interface Asked {
  readonly manager?: number;
  readonly period?: Period;
  readonly asOf?: number;
}
const found = (rows: readonly PlainLead[], { manager, period, asOf = 60 }: Asked = {}) =>
  emailBuckets(coreLeads(rows), { manager: manager ?? null, period: period ?? null, asOfDay: DAY_ZERO + asOf });
/** Bucket, leads and paid, in one line each. */
const table = (rows: readonly PlainLead[], asked?: Asked) =>
  found(rows, asked).map(({ key, leads, paid }) => `${key} ${leads} ${paid}`);
/** A lead that was called on the tenth day after so many emails. */
const after = (emails: number, more: PlainLead = {}): PlainLead => ({
  created: 1,
  call: 10,
  emails_before_call: emails,
  ...more,
});
const PAID = { paid: 20 };
const missing = (id: string): unknown =>
  expect.objectContaining({ code: 'column-missing', params: expect.objectContaining({ columns: [id] }) });

describe('the number of emails before the first call', () => {
  test.each([
    [0, '0'],
    [1, '1'],
    [2, '2'],
    [3, '3'],
    [4, '4'],
    [5, '4'],
    [6, '6'],
    [40, '6'],
    [2.5, 'unknown'],
    [-1, 'unknown'],
  ])('of %d is in the bucket %s', (emails, bucket) =>
    expect(table([after(emails, PAID)]).filter((line) => !line.includes(' 0'))).toEqual([`${bucket} 1 1`]),
  );

  test('sorts every lead once: those without a number and those without a call apart, buckets above the highest left out', () =>
    expect(
      table([
        after(0, PAID),
        after(0),
        after(3),
        { created: 1, call: 9, ...PAID },
        { created: 1 },
        { created: 1, emails_before_call: 2, ...PAID },
      ]),
    ).toEqual(['0 2 1', '1 0 0', '2 0 0', '3 1 0', 'unknown 1 1', 'none 2 1']));

  test('of nobody leaves the line of those not called', () =>
    expect(table([after(0, { who: 'Anna', ...PAID }), { created: 1, who: 'Boris' }], { manager: 1 })).toEqual([
      'none 1 0',
    ]));

  test('is of the leads called in the period, and of those created in it while not called', () => {
    const period = { fromDay: DAY_ZERO + 10, toDay: DAY_ZERO + 12 };
    const rows = [
      after(1, PAID),
      after(1, { call: 13 }),
      after(1, { call: '?' }),
      { created: 11 },
      { created: 9 },
      { created: '?' },
      after(0, { created: 11, call: 30 }),
    ];
    expect(table(rows, { period })).toEqual(['0 0 0', '1 1 1', 'none 1 0']);
    expect(table(rows, { period, asOf: 12 })).toEqual(['0 0 0', '1 1 0', 'none 2 0']);
    expect(table(rows)).toEqual(['0 1 0', '1 3 1', 'none 3 0']);
  });

  test('is asked of one manager', () =>
    expect(table([after(0, { who: 'Anna' }), after(1, { who: 'Boris', ...PAID }), after(1)], { manager: 1 })).toEqual([
      '0 0 0',
      '1 1 1',
      'none 0 0',
    ]));
});

test('each share has its Wilson interval, and none where there are no leads', () =>
  expect(found([after(0, PAID), after(0), after(0), after(0)])).toMatchObject([
    { key: 0, leads: 4, paid: 1, share: 0.25, ...wilson(1, 4) },
    { key: 'none', leads: 0, paid: 0, share: null, low: null, high: null },
  ]));

test('what the data lack is named', () => {
  expect(() => table([{ created: 1, call: 2, paid: 3 }])).toThrow(missing('emails_before_call'));
  expect(() => table([{ created: 1, emails_before_call: 2, paid: 3 }])).toThrow(missing('call'));
  expect(() => table([{ created: 1, emails_before_call: 2, call: 3 }])).toThrow(missing('paid'));
});
