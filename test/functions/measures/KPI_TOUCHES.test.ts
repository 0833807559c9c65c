import { describe, expect, test } from 'vitest';
import type { Arg, Value } from '../../../src/read/cells/cell.ts';
import { cells } from '../../support/cells.ts';
import { inBoth, messageOf, withHost } from '../../support/withHost.ts';
import { formula } from '../../support/formula.ts';
import { tableOf } from '../../support/tableOf.ts';

const KPI_TOUCHES = formula('KPI_TOUCHES');

const shown = tableOf('KPI_TOUCHES');
const table = (...args: Arg[]): Value[][] => shown(...args).slice(1);
/** Bucket, leads and paid. */
const counts = (...args: [Arg, ...Arg[]]): Value[][] => table(...args).map((row) => row.slice(0, 3));

const data = cells(`
  Manager | Created    | Emails before call | Call       | Paid
  Anna    | 2026-09-01 | 0                  | 2026-09-02 | 2026-09-03
  Anna    | 2026-09-01 | 0                  | 2026-09-02 |
  Anna    | 2026-09-01 | 3                  | 2026-10-02 |
  Boris   | 2026-09-03 | 5                  | 2026-09-06 | 2026-10-01
  Boris   | 2026-09-03 | 12                 | 2026-09-30 |
  Boris   | 2026-10-04 | 2                  |            |
  Boris   | 2026-10-04 |                    | 2026-10-09 |`);

describe('KPI_TOUCHES', () => {
  test('is a table with a row for each number of emails, in the language of the spreadsheet', () => {
    const { en, ru } = inBoth(() => KPI_TOUCHES(data));
    const near = (value: number): unknown => expect.closeTo(value, 4);
    expect(en).toEqual([
      ['Emails before the first call', 'Leads', 'Paid', 'Conversion', 'Low, 95 %', 'High, 95 %'],
      ['0', 2, 1, 0.5, near(0.0945), near(0.9055)],
      ['1', 0, 0, '', '', ''],
      ['2', 0, 0, '', '', ''],
      ['3', 1, 0, 0, 0, near(0.7935)],
      ['4–5', 1, 1, 1, near(0.2065), 1],
      ['6+', 1, 0, 0, 0, near(0.7935)],
      ['Emails not known', 1, 0, 0, 0, near(0.7935)],
      ['No call yet', 1, 0, 0, 0, near(0.7935)],
    ]);
    expect(Array.isArray(ru) && ru.map(([bucket]) => bucket)).toEqual([
      'Писем до звонка',
      ...['0', '1', '2', '3', '4–5', '6+'],
      'Писем неизвестно сколько',
      'Звонка ещё не было',
    ]);
  });

  test('is of one manager and of the leads called in a period, or created in it and not called yet', () => {
    expect(counts(data, 'Anna', '2026-09')).toEqual([
      ['0', 2, 1],
      ['No call yet', 0, 0],
    ]);
    expect(counts(data, 'Boris', '2026-10')).toEqual([
      ['Emails not known', 1, 0],
      ['No call yet', 1, 0],
    ]);
  });

  test.each([
    ['Created | Call | Paid', 'Emails before call'],
    ['Created | Emails before call | Paid', 'Call'],
    ['Created | Emails before call | Call', 'Paid'],
  ])('of a table with %s says that %s is missing', (headers, missing) =>
    expect(withHost({}, () => messageOf(() => KPI_TOUCHES(cells(`${headers}\n 2026-09-01`))))).toContain(
      `No column “${missing}”`,
    ),
  );
});
