import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Arg, Cell, Value } from '../../../src/read/cells/cell.ts';
import { type Row, dateOf, paidOf, school, sheetOf } from '../../support/school.ts';
import { withHost } from '../../support/withHost.ts';
import { formula } from '../../support/formula.ts';
import { tableOf } from '../../support/tableOf.ts';

const KPI = formula('KPI');

const shown = tableOf('KPI_RESPONSE');
const table = (...args: Arg[]): Value[][] => shown(...args).slice(1);
/** Bucket, leads and paid. */
const counts = (...args: [Arg, ...Arg[]]): Value[][] => table(...args).map((row) => row.slice(0, 3));
const sum = (rows: readonly (readonly Value[])[], column: number): number =>
  rows.reduce((all, row) => all + Number(row[column]), 0);

describe('of any school', () => {
  const hour = fc.integer({ min: 0, max: 23 });
  const period = fc.option(fc.tuple(fc.nat(250), fc.nat(120)));
  const cellsOf = (span: [number, number] | null): Cell[][] =>
    span === null ? [['']] : [[dateOf(span[0]), dateOf(span[0] + span[1], 23)]];

  test('the buckets are what a plain count of row objects says', () => {
    fc.assert(
      fc.property(school, hour, period, (rows, at, span) => {
        expect(counts(sheetOf(rows, at), '', cellsOf(span)).filter(([, leads]) => leads !== 0)).toEqual(
          plain(rows, at, span),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('they hold every lead asked about once, and those paid are those of conversion', () => {
    fc.assert(
      fc.property(school, hour, period, (rows, at, span) => {
        const sheet = sheetOf(rows, at);
        const found = table(sheet, '', cellsOf(span));
        const leads = rows.filter(
          ({ created }) => span === null || (created !== null && created >= span[0] && created <= span[0] + span[1]),
        ).length;
        expect(sum(found, 1)).toBe(leads);
        const conversion = withHost({}, () => KPI(sheet, 'conversion', '', cellsOf(span)));
        if (leads === 0) expect(conversion).toBe('');
        else expect(sum(found, 2) / leads).toBeCloseTo(Number(conversion), 12);
      }),
      { numRuns: 200 },
    );
  });

  test('the order of rows does not matter, and all rows twice give twice the counts and the same shares', () => {
    fc.assert(
      fc.property(school, hour, (rows, at) => {
        const [once, turned, twice] = [rows, [...rows].reverse(), [...rows, ...rows]].map((all) =>
          table(sheetOf(all, at)),
        );
        expect(turned).toEqual(once);
        expect(twice?.map(([bucket, leads, paid, share]) => [bucket, leads, paid, share])).toEqual(
          once?.map(([bucket, leads, paid, share]) => [bucket, Number(leads) * 2, Number(paid) * 2, share]),
        );
      }),
      { numRuns: 150 },
    );
  });
});

/** The buckets that have leads, counted the plain way. */
function plain(rows: readonly Row[], hour: number, span: [number, number] | null): Value[][] {
  const asked = rows.filter(
    ({ created }) => span === null || (created !== null && created >= span[0] && created <= span[0] + span[1]),
  );
  const hasTimes = hour !== 0 || !rows.some(({ created, response }) => created !== null && response !== null);
  const bucket = ({ created, response }: Row): string => {
    if (response === null) return 'No answer yet';
    if (created === null) return 'Unclear: no date, or answered before created';
    const minutes = Math.round((response - created) * 1440) - hour * 60;
    const days = Math.trunc(response) - created;
    if (hasTimes ? minutes < 0 : days < 0) return 'Unclear: no date, or answered before created';
    if (!hasTimes) return days === 0 ? 'Same day' : days === 1 ? 'Next day' : 'Later';
    return minutes <= 5 ? 'Up to 5 min' : minutes <= 60 ? '5 min to 1 h' : minutes <= 24 * 60 ? '1 to 24 h' : 'Later';
  };
  const isPaid = (row: Row): boolean => paidOf(row) !== null;
  const names =
    'Up to 5 min|5 min to 1 h|1 to 24 h|Same day|Next day|Later|No answer yet|Unclear: no date, or answered before created';
  return names.split('|').flatMap((name) => {
    const own = asked.filter((row) => bucket(row) === name);
    return own.length === 0 ? [] : [[name, own.length, own.filter(isPaid).length]];
  });
}
