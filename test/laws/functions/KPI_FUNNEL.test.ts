import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell, Value } from '../../../src/read/cells/cell.ts';
import { type Row, type When, dateOf, paidOf, rowsKnownOn, school, sheetOf } from '../../support/school.ts';
import { withHost } from '../../support/withHost.ts';
import { formula } from '../../support/formula.ts';
import { tableOf } from '../../support/tableOf.ts';

const KPI = formula('KPI');

const table = tableOf('KPI_FUNNEL');

const WHEN: Readonly<Record<string, (row: Row) => When>> = {
  created: (row) => row.created ?? 'sometime',
  call: (row) => row.call,
  webinar: (row) => row.webinar,
  paid: paidOf,
};

interface Asked {
  readonly steps: readonly string[];
  readonly period: readonly [number, number] | null;
  readonly within: number | null;
  readonly asOf: number;
}

/** The funnel the plain way: each step asks every row anew whether it, or any later one, was reached. */
function plainFunnel(rows: readonly Row[], { steps, period, within, asOf }: Asked): (number | '')[][] {
  const when = (row: Row, step: number): When => WHEN[steps[step] ?? '']?.(row) ?? null;
  const later = (step: number): number[] => steps.map((_, other) => other).filter((other) => other >= step);
  const isIn = (row: Row): boolean => {
    const start = when(row, 0);
    if (start === 'sometime') return period === null && within === null;
    return start !== null && start <= asOf && (period === null || (start >= period[0] && start <= period[1]));
  };
  const end = (row: Row): number => (within === null ? asOf : Number(when(row, 0)) + within);
  const isBy = (row: Row, step: number): boolean => {
    const at = when(row, step);
    return at === 'sometime' ? within === null : at !== null && at <= end(row);
  };
  const passed = (row: Row, step: number): boolean => step === 0 || later(step).some((other) => isBy(row, other));
  const isDoubtful = (row: Row): boolean =>
    within !== null && steps.some((_, step) => step > 0 && when(row, step) === 'sometime' && !passed(row, step));
  const told = rows.filter((row) => isIn(row) && !isDoubtful(row));
  const ripe = told.filter((row) => within === null || end(row) <= asOf);
  const count = (step: number): number => ripe.filter((row) => passed(row, step)).length;
  return steps.map((_, step) => {
    const took = ripe
      .filter((row) => step > 0 && isBy(row, step))
      .map((row) => [when(row, step - 1), when(row, step)])
      .flatMap(([a, b]) => (typeof a === 'number' && typeof b === 'number' && b >= a ? [b - a] : []))
      .sort((a, b) => a - b);
    const [low, high] = [took[Math.ceil(took.length / 2) - 1], took[Math.floor(took.length / 2)]];
    return [
      count(step),
      step === 0 || count(step - 1) === 0 ? '' : count(step) / count(step - 1),
      count(0) === 0 ? '' : count(step) / count(0),
      low === undefined || high === undefined ? '' : (low + high) / 2,
      step === steps.length - 1 ? '' : count(step) - count(step + 1),
      ...(within === null ? [] : [told.length - ripe.length]),
    ];
  });
}

const asked: fc.Arbitrary<Asked> = fc.record({
  steps: fc.shuffledSubarray(['created', 'call', 'webinar', 'paid'], { minLength: 1 }),
  period: fc.option(fc.tuple(fc.nat(250), fc.nat(120)).map(([from, days]) => [from, from + days] as const)),
  within: fc.option(fc.integer({ min: 1, max: 120 })),
  asOf: fc.nat(300),
});
const shownFor = (sheet: Cell[][], { steps, period, within, asOf }: Asked, manager = ''): Value[][] =>
  table(sheet, manager, period && [[dateOf(period[0]), dateOf(period[1])]], steps.join(' > '), within, dateOf(asOf));
const numbers = (rows: Value[][]): Value[][] => rows.slice(1).map((row) => row.slice(1));

describe('laws of the funnel', () => {
  test('it is what a plain count of row objects says, for the team and for each manager', () => {
    fc.assert(
      fc.property(school, asked, fc.nat(23), (rows, about, hour) => {
        const sheet = sheetOf(rows, hour);
        const known = rowsKnownOn(rows, about.asOf);
        expect(numbers(shownFor(sheet, about))).toEqual(plainFunnel(known, about));
        for (const name of new Set(known.map(({ manager }) => manager))) {
          const own = known.filter(({ manager }) => manager === name);
          if (name !== '') expect(numbers(shownFor(sheet, about, name))).toEqual(plainFunnel(own, about));
        }
      }),
      { numRuns: 200 },
    );
  });

  test('leads never rise, what is lost is the difference, and the share of the first is the product of the shares of the previous', () => {
    fc.assert(
      fc.property(school, asked, (rows, about) => {
        const steps = numbers(shownFor(sheetOf(rows), about)).map((row) => row.map(Number));
        let product = 1;
        steps.forEach(([leads = NaN, previous = NaN, first = NaN, , lost], step) => {
          const [next] = steps[step + 1] ?? [];
          if (next !== undefined) {
            expect(next).toBeLessThanOrEqual(leads);
            expect(lost).toBe(leads - next);
          }
          if (step > 0) product *= previous;
          if ((steps[0]?.[0] ?? 0) > 0) expect(first).toBeCloseTo(product, 12);
        });
      }),
      { numRuns: 150 },
    );
  });

  test('the order of rows does not matter, and every row twice doubles leads and changes no share and no days', () => {
    const shuffled = school.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
    );
    fc.assert(
      fc.property(shuffled, asked, ([rows, others], about) => {
        const once = shownFor(sheetOf(rows), about);
        expect(shownFor(sheetOf(others), about)).toEqual(once);
        const twice = numbers(shownFor(sheetOf([...rows, ...rows]), about));
        const double = (value: Value | undefined): unknown => (typeof value === 'number' ? value * 2 : value);
        expect(twice).toEqual(
          numbers(once).map(([leads, previous, first, days, lost, ...ripening]) => [
            double(leads),
            previous,
            first,
            days,
            double(lost),
            ...ripening.map(double),
          ]),
        );
      }),
      { numRuns: 150 },
    );
  });

  test('of two steps it is the KPI of that road', () => {
    fc.assert(
      fc.property(school, asked, fc.constantFrom('created', 'webinar'), (rows, about, from) => {
        const sheet = sheetOf(rows);
        const shown = shownFor(sheet, { ...about, steps: [from, 'paid'] });
        const { period, within, asOf } = about;
        const road = `${from} > paid${within === null ? '' : ` in ${within}`}`;
        const value = withHost({}, () =>
          KPI(sheet, road, '', period && [[dateOf(period[0]), dateOf(period[1])]], dateOf(asOf)),
        );
        expect(shown[2]?.[2]).toBe(value);
      }),
      { numRuns: 150 },
    );
  });
});
