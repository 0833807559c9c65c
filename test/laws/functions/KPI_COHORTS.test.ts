import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Value } from '../../../src/read/cells/cell.ts';
import { type Row, dateOf, paidOf, rowsKnownOn, school, sheetOf } from '../../support/school.ts';
import { withHost } from '../../support/withHost.ts';
import { formula } from '../../support/formula.ts';
import { tableOf } from '../../support/tableOf.ts';

const KPI = formula('KPI');

const table = tableOf('KPI_COHORTS');

const UNITS = {
  week: { days: 7, label: isoWeek },
  month: { days: 30, label: (day: number) => dateOf(day).toISOString().slice(0, 7) },
};
const unitOf = fc.constantFrom<keyof typeof UNITS>('week', 'month');

/** ISO 8601 by the Thursday of the week, counted from the first Thursday of its year, week after week. */
function isoWeek(day: number): string {
  let thursday = day;
  for (
    const step = dateOf(day).getUTCDay() <= 4 && dateOf(day).getUTCDay() > 0 ? 1 : -1;
    dateOf(thursday).getUTCDay() !== 4;
  )
    thursday += step;
  const year = dateOf(thursday).getUTCFullYear();
  let week = 0;
  for (let other = thursday; dateOf(other).getUTCFullYear() === year; other -= 7) week++;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** Leads that have a cohort and, if they paid, a day of it. */
const toldOf = (rows: readonly Row[], asOf: number): Row[] =>
  rows.filter((row) => row.created !== null && row.created <= asOf && paidOf(row) !== 'sometime');

const triangle = (
  rows: readonly Row[],
  unit: string,
  asOf: number,
  hour = 0,
): { cohorts: Value[][]; mean: Value[] } => {
  // A triangle that is cut says so below the mean.
  const lines = table(sheetOf(rows, hour), '', unit, dateOf(asOf)).slice(1);
  const last = lines.findIndex(([name]) => name === 'Weighted mean');
  return { mean: lines[last] ?? [], cohorts: lines.slice(0, last) };
};

describe('laws of the cohorts', () => {
  const asOf = fc.integer({ min: 0, max: 320 });

  test('every cell is what a plain count of row objects says', () => {
    fc.assert(
      fc.property(school, unitOf, asOf, fc.nat(23), (rows, unit, last, hour) => {
        const { days, label } = UNITS[unit];
        const told = toldOf(rows, last);
        const { cohorts } = triangle(rows, unit, last, hour);
        const names = told.map(({ created }) => label(created ?? 0)).sort();
        expect([cohorts[0]?.[0], cohorts.at(-1)?.[0]]).toEqual([names[0], names.at(-1)]);
        expect(new Set(cohorts.map(([name]) => name)).size).toBe(cohorts.length);
        for (const [name, leads, ...shares] of cohorts) {
          const own = rowsKnownOn(told, last).filter(({ created }) => label(created ?? 0) === name);
          expect(leads).toBe(own.length);
          shares.forEach((share, column) => {
            const limit = days * (column + 1);
            const isRipe = own.length > 0 && own.every(({ created }) => (created ?? 0) + limit <= last);
            const arrived = own.filter((row) => {
              const paid = paidOf(row);
              return typeof paid === 'number' && paid - (row.created ?? 0) <= limit;
            });
            expect(share).toBe(isRipe ? arrived.length / own.length : '');
          });
        }
      }),
      { numRuns: 150 },
    );
  });

  test('a filled cell is the KPI of its cohort with that limit', () => {
    fc.assert(
      fc.property(school, unitOf, asOf, (rows, unit, last) => {
        const sheet = sheetOf(rows);
        for (const [name, , ...shares] of triangle(rows, unit, last).cohorts.slice(0, 3)) {
          const column = shares.reduce<number>((known, share, index) => (share === '' ? known : index), -1);
          if (column < 0) continue;
          const road = `created > paid in ${UNITS[unit].days * (column + 1)}`;
          const value = withHost({}, () => KPI(sheet, road, '', name, dateOf(last)));
          expect(shares[column]).toBe(value);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('leads add up to all leads with a date, the mean is who came of those who could have, and no share ever falls', () => {
    fc.assert(
      fc.property(school, unitOf, asOf, (rows, unit, last) => {
        const { cohorts, mean } = triangle(rows, unit, last);
        expect(mean[1]).toBe(toldOf(rows, last).length);
        expect(cohorts.reduce((sum, [, leads]) => sum + Number(leads), 0)).toBe(mean[1]);
        expect(mean.length - 2).toBeLessThanOrEqual(24);
        mean.slice(2).forEach((value, column) => {
          const ripe = cohorts.filter((row) => row[column + 2] !== '');
          if (ripe.length === 0) return expect(value).toBe('');
          const waiting = (at: number): number =>
            ripe.reduce((sum, row) => sum + Number(row[1]) * (1 - (at < 2 ? 0 : Number(row[at]))), 0);
          const before = column === 0 ? 1 : 1 - Number(mean[column + 1]);
          // One minus the product of who went on waiting of those who waited.
          const left = waiting(column + 1) > 1e-9 ? (before * waiting(column + 2)) / waiting(column + 1) : before;
          expect(value).toBeCloseTo(1 - left, 9);
          expect(value).toBeGreaterThanOrEqual(1 - before - 1e-12);
        });
        for (const [, , ...shares] of cohorts) {
          const filled = shares.filter((share) => share !== '');
          // Unripe cells are at the end only.
          expect(shares.slice(0, filled.length)).toEqual(filled);
          expect([...filled].sort((a, b) => Number(a) - Number(b))).toEqual(filled);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('the order of rows does not matter, and every row twice changes no share', () => {
    const shuffled = school.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, unitOf, asOf, ([rows, others], unit, last) => {
        const once = triangle(rows, unit, last);
        expect(triangle(others, unit, last)).toEqual(once);
        const twice = triangle([...rows, ...rows], unit, last);
        const shares = (row: Value[]): Value[] => row.slice(2);
        expect(twice.cohorts.map(shares)).toEqual(once.cohorts.map(shares));
        expect(shares(twice.mean)).toEqual(shares(once.mean));
      }),
      { numRuns: 100 },
    );
  });
});
