import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Arg, Cell, Value } from '../../../src/read/cells/cell.ts';
import { type Row, dateOf, paidOf, school, sheetOf } from '../../support/school.ts';
import { tableOf } from '../../support/tableOf.ts';

const shown = tableOf('KPI_TOUCHES');
const table = (...args: Arg[]): Value[][] => shown(...args).slice(1);
/** Bucket, leads and paid. */
const counts = (...args: [Arg, ...Arg[]]): Value[][] => table(...args).map((row) => row.slice(0, 3));
const sum = (rows: readonly (readonly Value[])[], column: number): number =>
  rows.reduce((all, row) => all + Number(row[column]), 0);

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
