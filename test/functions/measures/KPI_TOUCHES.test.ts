import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Arg, Cell, Value } from '../../../src/read/cells/cell.ts';
import { cells } from '../../support/cells.ts';
import { type Row, dateOf, paidOf, school, sheetOf } from '../../support/school.ts';
import { inBoth, messageOf, withHost } from '../../support/withHost.ts';
import { formula } from '../../support/formula.ts';

const KPI_TOUCHES = formula('KPI_TOUCHES');

const table = (...args: [Arg, ...Arg[]]): Value[][] => {
  const result = withHost({}, () => KPI_TOUCHES(...args));
  return Array.isArray(result) ? result.slice(1) : [];
};
/** Bucket, leads and paid. */
const counts = (...args: [Arg, ...Arg[]]): Value[][] => table(...args).map((row) => row.slice(0, 3));
const sum = (rows: readonly (readonly Value[])[], column: number): number =>
  rows.reduce((all, row) => all + Number(row[column]), 0);

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

describe('of any school', () => {
  const period = fc.option(fc.tuple(fc.nat(250), fc.nat(120)));
  const cellsOf = (span: [number, number] | null): Cell[][] =>
    span === null ? [['']] : [[dateOf(span[0]), dateOf(span[0] + span[1], 23)]];

  test('the buckets are what a plain count of row objects says, and hold every lead asked about once', () => {
    fc.assert(
      fc.property(school, period, (rows, span) => {
        const found = counts(sheetOf(rows), '', cellsOf(span));
        const isAsked = (at: number | null): boolean =>
          span === null || (at !== null && at >= span[0] && at <= span[0] + span[1]);
        const asked = rows.filter(({ call, created }) => isAsked(call ?? created));
        expect(sum(found, 1)).toBe(asked.length);
        expect(found.filter(([name, leads]) => leads !== 0 || name === 'No call yet')).toEqual(plain(asked));
      }),
      { numRuns: 300 },
    );
  });

  test('the order of rows does not matter, and all rows twice give twice the counts and the same shares', () => {
    fc.assert(
      fc.property(school, (rows) => {
        const [once, turned, twice] = [rows, [...rows].reverse(), [...rows, ...rows]].map((all) => table(sheetOf(all)));
        expect(turned).toEqual(once);
        expect(twice?.map(([bucket, leads, paid, share]) => [bucket, leads, paid, share])).toEqual(
          once?.map(([bucket, leads, paid, share]) => [bucket, Number(leads) * 2, Number(paid) * 2, share]),
        );
      }),
      { numRuns: 150 },
    );
  });
});

/** The buckets that have leads, and the last one, counted the plain way. */
function plain(rows: readonly Row[]): Value[][] {
  const isPaid = (row: Row): boolean => paidOf(row) !== null;
  const among = (name: string, isIn: (row: Row) => boolean): Value[] => {
    const own = rows.filter(isIn);
    return [name, own.length, own.filter(isPaid).length];
  };
  const after = (name: string, from: number, to: number): Value[] =>
    among(name, ({ call, emails }) => call !== null && emails !== null && emails >= from && emails <= to);
  const buckets = [
    ...[0, 1, 2, 3].map((emails) => after(String(emails), emails, emails)),
    after('4–5', 4, 5),
    after('6+', 6, Infinity),
    among('Emails not known', ({ call, emails }) => call !== null && emails === null),
  ];
  return [...buckets.filter(([, leads]) => leads !== 0), among('No call yet', ({ call }) => call === null)];
}
