import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell, Value } from '../../../src/read/cells/cell.ts';
import { type Row, dateOf, paidOf, rowsKnownOn, school as anySchool, sheetOf } from '../../support/school.ts';
import { withHost } from '../../support/withHost.ts';
import { formula } from '../../support/formula.ts';
import { tableOf } from '../../support/tableOf.ts';
import { POINTS_TITLES, pointsByName as byName, pointsRules as rules } from '../../support/setups/pointsTable.ts';

const LEADERBOARD = formula('LEADERBOARD');

const table = tableOf('KPI_POINTS');

/** Somebody must be named. */
const school = anySchool.filter((rows) => rows.some(({ manager }) => manager !== ''));

/** The day of payment; null when there was none or nobody knows. */
const paidOn = (row: Row): number | null => {
  const day = paidOf(row);
  return day === 'sometime' ? null : day;
};

interface Asked {
  readonly isMoney: boolean;
  readonly per: number;
  readonly cap: number | null;
  readonly ripe: number;
  readonly period: readonly [number, number] | null;
  readonly asOf: number;
}
const asked: fc.Arbitrary<Asked> = fc.record({
  isMoney: fc.boolean(),
  per: fc.integer({ min: 1, max: 50 }),
  cap: fc.option(fc.integer({ min: 10, max: 300 })),
  ripe: fc.nat(60),
  period: fc.option(fc.tuple(fc.nat(250), fc.nat(120)).map(([from, days]) => [from, from + days] as const)),
  asOf: fc.nat(300),
});

/** The points the plain way: each manager's days one by one, each day asking every row anew. */
function plainPoints(rows: readonly Row[], { isMoney, per, cap, ripe, period, asOf }: Asked): number[] {
  const [from, until] = period ?? [0, 300];
  const sums = [0, 0, 0];
  const worth = (units: number): number => Math.min(cap ?? Infinity, (10 * units) / per);
  for (let day = from; day <= Math.min(until, asOf); day++) {
    const there = rows.filter((row) => paidOn(row) === day);
    const unit = (row: Row): number => (isMoney ? (row.amount ?? 0) : 1);
    const all = there.reduce((sum, row) => sum + unit(row), 0);
    const left = there
      .filter(({ refunded }) => refunded === null || refunded > asOf)
      .reduce((sum, row) => sum + unit(row), 0);
    const index = day + ripe <= asOf ? 0 : 1;
    sums[index] = (sums[index] ?? 0) + worth(left);
    sums[2] = (sums[2] ?? 0) + worth(all) - worth(left);
  }
  return sums;
}

const tabOf = ({ isMoney, per, cap, ripe }: Asked, gate: readonly Cell[] = ['', '', '']): Cell[][] => [
  POINTS_TITLES.split(' | '),
  [isMoney ? 'revenue' : 'paid', 10, per, cap ?? '', ...gate, ripe],
];
const shownFor = (sheet: Cell[][], about: Asked, gate?: readonly Cell[]): Value[][] =>
  table(sheet, tabOf(about, gate), about.period && [about.period.map((day) => dateOf(day))], dateOf(about.asOf));
const GATE = ['conversion', 0.1, 0.6];

describe('laws of points', () => {
  test('they are what a plain count of row objects says, for each manager', () => {
    fc.assert(
      fc.property(school, asked, fc.nat(23), (rows, about, hour) => {
        const shown = byName(shownFor(sheetOf(rows, hour), about));
        for (const [name, sums] of shown) {
          const own = plainPoints(
            rowsKnownOn(rows, about.asOf).filter(({ manager }) => manager === name),
            about,
          );
          sums.slice(0, 3).forEach((value, i) => expect(value).toBeCloseTo(own[i] ?? NaN, 9));
        }
      }),
      { numRuns: 300 },
    );
  });

  test('with a quality KPI they are so many as its fair value on the leaderboard leaves', () => {
    fc.assert(
      fc.property(school, asked, (rows, about) => {
        const sheet = sheetOf(rows);
        const period = about.period && [about.period.map((day) => dateOf(day))];
        const board = withHost({}, () => LEADERBOARD(sheet, 'conversion', period, 'fair', '', '', dateOf(about.asOf)));
        const fair = new Map((Array.isArray(board) ? board.slice(1) : []).map((row) => [row[1], row[4]]));
        const plain = byName(shownFor(sheet, about));
        for (const [name, sums] of byName(shownFor(sheet, about, GATE))) {
          const level = fair.get(name);
          // Without leads of one's own it is the team's level.
          if (typeof level !== 'number') continue;
          const factor = Math.min(1, Math.max(0, (level - 0.1) / 0.5));
          sums.slice(0, 3).forEach((value, i) => expect(value).toBeCloseTo(factor * (plain.get(name)?.[i] ?? NaN), 9));
        }
      }),
      { numRuns: 200 },
    );
  });

  test('a refund never raises its manager’s points, neither those that count nor those that ripen', () => {
    const gates = [undefined, GATE, ['retention', 0.1, 0.9], ['refunds', 0.9, 0]];
    fc.assert(
      fc.property(school, asked, fc.nat(250), fc.constantFrom(...gates), (rows, about, day, gate) => {
        const before = byName(shownFor(sheetOf(rows), about, gate));
        rows.forEach(({ manager, refunded }, which) => {
          if (manager === '' || (refunded !== null && refunded <= day)) return;
          const after = rows.map((other, i) => (i === which ? { ...other, refunded: day } : other));
          // Who has no lead by then has no line.
          const [points = 0, ripening = 0] = byName(shownFor(sheetOf(after), about, gate)).get(manager) ?? [];
          const [had = 0, waited = 0] = before.get(manager) ?? [];
          expect(points).toBeLessThanOrEqual(had + 1e-9);
          expect(ripening).toBeLessThanOrEqual(waited + 1e-9);
        });
      }),
      { numRuns: 100 },
    );
  });

  test('effort alone earns nothing', () => {
    fc.assert(
      fc.property(school, asked, (rows, about) => {
        const tab = rules('calls | 10 \n call | 5 \n webinar | 3 \n created | 1 \n response | 2');
        const shown = byName(
          table(sheetOf(rows), tab, about.period && [about.period.map((day) => dateOf(day))], dateOf(about.asOf)),
        );
        for (const sums of shown.values()) expect(sums.filter((value) => value !== 0)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('the order of leads and of rules does not matter, rules add up, and so do months', () => {
    const shuffled = school.chain((rows) =>
      fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
    );
    const lines = [
      'paid | 10 | | 20 | | | | 10',
      'revenue | 1 | 100',
      'webinar | 5 | | | created > webinar | 0.1 | 0.9',
    ];
    fc.assert(
      fc.property(shuffled, fc.nat(300), ([rows, others], asOf) => {
        const tab = rules(lines.join('\n'));
        const once = byName(table(sheetOf(rows), tab, '', dateOf(asOf)));
        const again = byName(table(sheetOf(others), rules([...lines].reverse().join('\n')), '', dateOf(asOf)));
        const months = [
          '2026-01',
          '2026-02',
          '2026-03',
          '2026-04',
          '2026-05',
          '2026-06',
          '2026-07',
          '2026-08',
          '2026-09',
          '2026-10',
        ];
        const plain = rules(lines.slice(0, 2).join('\n'));
        const whole = byName(table(sheetOf(rows), plain, '', dateOf(asOf)));
        const parts = months.map((month) => byName(table(sheetOf(rows), plain, month, dateOf(asOf))));
        for (const [name, [points = NaN, ripening = NaN, back = NaN, ...each]] of once) {
          const [morePoints = NaN, moreRipening = NaN, moreBack = NaN, ...moreEach] = again.get(name) ?? [];
          expect(morePoints).toBeCloseTo(points, 9);
          expect(moreRipening).toBeCloseTo(ripening, 9);
          expect(moreBack).toBeCloseTo(back, 9);
          moreEach.reverse().forEach((value, i) => expect(value).toBeCloseTo(each[i] ?? NaN, 9));
          expect(each.reduce((a, b) => a + b, 0)).toBeCloseTo(points, 9);
          const sum = parts.reduce((all, part) => all + (part.get(name)?.[0] ?? 0), 0);
          expect(sum).toBeCloseTo(whole.get(name)?.[0] ?? NaN, 9);
        }
      }),
      { numRuns: 60 },
    );
  });
});
