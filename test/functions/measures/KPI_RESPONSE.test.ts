import { describe, expect, test } from 'vitest';
import type { Arg, Cell, Value } from '../../../src/read/cells/cell.ts';
import { cells } from '../../support/cells.ts';
import { inBoth, messageOf, withHost } from '../../support/withHost.ts';
import { formula } from '../../support/formula.ts';
import { tableOf } from '../../support/tableOf.ts';

const KPI = formula('KPI');
const KPI_DATA = formula('KPI_DATA');
const KPI_RESPONSE = formula('KPI_RESPONSE');

const shown = tableOf('KPI_RESPONSE');
const table = (...args: Arg[]): Value[][] => shown(...args).slice(1);
/** Bucket, leads and paid. */
const counts = (...args: [Arg, ...Arg[]]): Value[][] => table(...args).map((row) => row.slice(0, 3));
const sum = (rows: readonly (readonly Value[])[], column: number): number =>
  rows.reduce((all, row) => all + Number(row[column]), 0);

const data = cells(`
  Manager | Created          | First response   | Paid
  Anna    | 2026-09-01T10:00 | 2026-09-01T10:04 | 2026-09-03
  Anna    | 2026-09-01T10:00 | 2026-09-01T10:05 |
  Anna    | 2026-09-02T23:50 | 2026-09-03T00:20 | 2026-09-03
  Boris   | 2026-09-03T10:00 | 2026-09-06T10:00 |
  Boris   | 2026-10-04T10:00 |                  | 2026-10-09
  Boris   | 2026-10-04T10:00 | 2026-10-04T09:00 |`);

describe('KPI_RESPONSE', () => {
  test('is a table with a row for each bucket, in the language of the spreadsheet', () => {
    const { en, ru } = inBoth(() => KPI_RESPONSE(data));
    // Wilson's interval of 1 in 2 is 0.0945 to 0.9055, of 1 in 1 0.2065 to 1, of 0 in 1 0 to 0.7935.
    const near = (value: number): unknown => expect.closeTo(value, 4);
    expect(en).toEqual([
      ['Response time', 'Leads', 'Paid', 'Conversion', 'Low, 95 %', 'High, 95 %'],
      ['Up to 5 min', 2, 1, 0.5, near(0.0945), near(0.9055)],
      ['5 min to 1 h', 1, 1, 1, near(0.2065), 1],
      ['1 to 24 h', 0, 0, '', '', ''],
      ['Later', 1, 0, 0, 0, near(0.7935)],
      ['No answer yet', 1, 1, 1, near(0.2065), 1],
      ['Unclear: no date, or answered before created', 1, 0, 0, 0, near(0.7935)],
    ]);
    expect(Array.isArray(ru) && ru.map(([bucket]) => bucket)).toEqual([
      'Время ответа',
      'До 5 мин',
      'От 5 мин до 1 ч',
      'От 1 до 24 ч',
      'Позже',
      'Пока без ответа',
      'Неясно: нет даты или ответ раньше создания',
    ]);
  });

  test.each<[string, Cell, Cell, number]>([
    // At 2:00 on 29 March clocks in Berlin go to 3:00, at 3:00 on 25 October back to 2:00.
    ['an hour over the change in March', new Date('2026-03-29T00:30Z'), new Date('2026-03-29T01:30Z'), 1],
    ['40 minutes over the change in October', new Date('2026-10-25T00:50Z'), new Date('2026-10-25T01:30Z'), 2 / 3],
    ['80 minutes over it', new Date('2026-10-24T23:50Z'), new Date('2026-10-25T01:10Z'), 4 / 3],
    ['the same as texts', '29.03.2026 01:30', '29.03.2026 03:30', 1],
    ['40 minutes as texts that seem to go back', '25.10.2026 02:50', '25.10.2026 02:30', 2 / 3],
    ['40 minutes as a duration', new Date('2026-10-25T00:50Z'), '0:40', 2 / 3],
    ['a day of 23 hours', '28.03.2026 12:00', '29.03.2026 12:00', 23],
  ])('hours are those that passed: %s', (_, created, response, hours) => {
    const sheet = [
      ['Created', 'First response', 'Paid'],
      [created, response, ''],
    ];
    withHost({ zone: 'Europe/Berlin' }, () => {
      expect(KPI(sheet, 'response')).toBeCloseTo(hours, 9);
      const answered = KPI_RESPONSE(sheet);
      const found = Array.isArray(answered) ? answered.slice(1).filter(([, leads]) => leads === 1) : [];
      expect(found[0]?.[0]).toBe(hours <= 1 ? '5 min to 1 h' : '1 to 24 h');
      expect(KPI(KPI_DATA(sheet), 'response')).toBe(KPI(sheet, 'response'));
    });
  });

  test.each([47.5, 72.5, 700.25])('an answer after %d hours is exact to the minute', (hours) => {
    const answered = new Date(Date.UTC(2026, 5, 5) + hours * 36e5);
    const sheet = [
      ['Created', 'First response'],
      [new Date(Date.UTC(2026, 5, 5)), answered],
    ];
    expect(withHost({}, () => KPI(sheet, 'response'))).toBe(hours);
  });

  test('is of one manager and of the leads created in a period', () => {
    expect(sum(table(data, 'anna'), 1)).toBe(3);
    expect(counts(data, 'Boris', '2026-10')).toEqual([
      ['Up to 5 min', 0, 0],
      ['5 min to 1 h', 0, 0],
      ['1 to 24 h', 0, 0],
      ['Later', 0, 0],
      ['No answer yet', 1, 1],
      ['Unclear: no date, or answered before created', 1, 0],
    ]);
  });

  test('says days where the dates carry no time of day', () => {
    const days = cells(`
      Created    | First response | Paid
      2026-09-01 | 2026-09-01     | 2026-09-09
      2026-09-01 | 2026-09-02     |
      2026-09-01 | 2026-09-04     |
      2026-09-01 |                |`);
    expect(counts(days)).toEqual([
      ['Same day', 1, 1],
      ['Next day', 1, 0],
      ['Later', 1, 0],
      ['No answer yet', 1, 0],
    ]);
  });

  test('reads a response time that is written as such, whether or not the lead has a time of day', () => {
    const lasted = cells(`
      Created    | Response time, min | Paid
      2026-09-01 | 5                  | 2026-09-09
      2026-09-01 | 59                 |
      2026-09-01 | 61                 |
      2026-09-01 | 1500               |
      2026-09-01 |                    |`);
    expect(counts(lasted)).toEqual([
      ['Up to 5 min', 1, 1],
      ['5 min to 1 h', 1, 0],
      ['1 to 24 h', 1, 0],
      ['Later', 1, 0],
      ['No answer yet', 1, 0],
    ]);
  });

  test('takes an answer and a payment of the future for plans', () =>
    expect(counts(cells('Created | First response | Paid\n 2026-11-22T10:00 | 2026-12-01T10:00 | 2026-12-02'))).toEqual(
      expect.arrayContaining([['No answer yet', 1, 0]]),
    ));

  test.each([
    ['Created | Paid', 'First response'],
    ['First response | Paid', 'Created'],
    ['Created | First response', 'Paid'],
  ])('of a table with %s says that %s is missing', (headers, missing) =>
    expect(withHost({}, () => messageOf(() => KPI_RESPONSE(cells(`${headers}\n 2026-09-01 | 2026-09-01`))))).toContain(
      `No column “${missing}”`,
    ),
  );

  test('is about one person: a column of names is a name that nobody has', () =>
    expect(withHost({}, () => messageOf(() => KPI_RESPONSE(data, [['Anna'], ['Boris']])))).toContain('“Anna; Boris”'));
});
