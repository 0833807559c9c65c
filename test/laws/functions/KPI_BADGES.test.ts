import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Arg, Cell } from '../../../src/read/cells/cell.ts';
import { type Row, paidOf, school, sheetOf } from '../../support/school.ts';
import { badgeRows as rows } from '../../support/setups/badgeTable.ts';

const AS_OF = '2026-09-30';
const rule = (kpi: string, condition: string, value: Cell, per: string, leads: Cell = 3): Cell[][] => [
  ['Badge', 'KPI', 'At least or at most', 'Value', 'Per', 'Min leads'],
  ['B', kpi, condition, value, per, leads],
];
/** How often each manager has the badge. */
const times = (data: Arg, badge: Cell[][]): Map<unknown, number> =>
  new Map(rows(data, badge, '', AS_OF).map((row) => [row[2], Number(row[4])]));
const per = fc.constantFrom('week', 'month', 'quarter', 'ever');

describe('laws', () => {
  test('the order of rows does not matter', () => {
    fc.assert(
      fc.property(
        school,
        fc.constantFrom('sales', 'revenue', 'conversion', 'created > paid in 30', 'cycle'),
        per,
        (some, kpi, span) => {
          fc.pre(some.some(({ manager }) => manager !== ''));
          const badge = rule(kpi, 'at least', kpi === 'cycle' ? 20 : 1, span, 1);
          expect(rows(sheetOf([...some].reverse()), badge, '', AS_OF)).toEqual(rows(sheetOf(some), badge, '', AS_OF));
        },
      ),
      { numRuns: 80 },
    );
  });

  test('a higher threshold never adds a badge', () => {
    let earned = 0;
    fc.assert(
      fc.property(
        school,
        fc.constantFrom(['sales', 1, 2], ['revenue', 200, 500], ['conversion', 0.3, 0.6]),
        per,
        (some, [kpi = '', low = 0, high = 0], span) => {
          fc.pre(some.some(({ manager }) => manager !== ''));
          const [less, more] = [low, high].map((value) =>
            times(sheetOf(some), rule(String(kpi), 'at least', value, span, kpi === 'conversion' ? 3 : 1)),
          );
          more?.forEach((count, manager) => {
            earned += count;
            expect(less?.get(manager) ?? 0).toBeGreaterThanOrEqual(count);
          });
        },
      ),
      { numRuns: 150 },
    );
    expect(earned).toBeGreaterThan(20);
  });

  test('a refund never adds a badge for sales or revenue', () => {
    let lost = 0;
    fc.assert(
      fc.property(
        school,
        fc.constantFrom('sales', 'revenue'),
        per,
        fc.nat(29),
        fc.nat(250),
        (some, kpi, span, index, day) => {
          fc.pre(some.some(({ manager }) => manager !== ''));
          const badge = rule(kpi, 'at least', kpi === 'sales' ? 1 : 300, span, 1);
          const plain = some.map((row): Row => ({ ...row, refunded: null }));
          // Some of the sales, soon after the payment or some day.
          const back = plain.map((row, i): Row => {
            const soon = row.paid === null ? day : row.paid + (day % 20);
            return i % 4 === index % 4 ? { ...row, refunded: i % 2 ? day : soon } : row;
          });
          const [before, after] = [times(sheetOf(plain), badge), times(sheetOf(back), badge)];
          after.forEach((count, manager) => expect(before.get(manager) ?? 0).toBeGreaterThanOrEqual(count));
          before.forEach((count, manager) => (lost += count - (after.get(manager) ?? 0)));
        },
      ),
      { numRuns: 300 },
    );
    expect(lost).toBeGreaterThan(10);
  });

  test('later rows take no badge of earlier months away and add none to them', () => {
    let kept = 0;
    fc.assert(
      fc.property(
        school,
        school,
        fc.constantFrom('sales', 'revenue', 'created > paid in 14', 'cycle', 'average_check'),
        (some, later, kpi) => {
          fc.pre(some.some(({ manager }) => manager !== ''));
          const early = some.map((row): Row => within(row, 120));
          const late = later.map((row): Row => shifted(row, 160));
          const badge = rule(kpi, 'at least', kpi === 'cycle' ? 5 : 0.2, 'month', 1);
          const until = (all: readonly Row[]): unknown[][] =>
            rows(sheetOf(all), badge, [['2026-01-01', '2026-05-31']], '2027-09-30').map((row) => row.slice(2, 5));
          const before = until(early).filter(([, first]) => first !== '');
          kept += before.length;
          expect(until([...early, ...late]).filter(([, first]) => first !== '')).toEqual(before);
        },
      ),
      { numRuns: 60 },
    );
    expect(kept).toBeGreaterThan(10);
  });

  test('for sales the days and times are those of counting sales one by one', () => {
    let seen = 0;
    fc.assert(
      fc.property(school, fc.integer({ min: 1, max: 3 }), (some, least) => {
        fc.pre(some.some(({ manager }) => manager !== ''));
        const data = sheetOf(some);
        const found = new Map(
          rows(data, rule('sales', 'at least', least, 'month', 1), '', AS_OF).map((row) => [row[2], row]),
        );
        for (const manager of ['Anna', 'Boris', 'Clara']) {
          const byMonth = new Map<string, string[]>();
          // Paid: the date of payment, else the day on which a won deal was closed.
          for (const row of some) {
            const day = paidOf(row);
            if (row.manager !== manager || day === null || day === 'sometime') continue;
            const date = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
            byMonth.set(date.slice(0, 7), [...(byMonth.get(date.slice(0, 7)) ?? []), date]);
          }
          const days = [...byMonth.values()].flatMap((dates) => dates.sort()[least - 1] ?? []).sort();
          const row = found.get(manager);
          expect([manager, row?.[3] ?? '', row?.[4] ?? 0]).toEqual([manager, days[0] ?? '', days.length]);
          seen += days.length;
        }
      }),
      { numRuns: 150 },
    );
    expect(seen).toBeGreaterThan(50);
  });
});

const DAYS = ['created', 'webinar', 'paid', 'closed', 'refunded', 'left', 'response', 'call', 'nps_day'] as const;

/** The same lead with nothing after a day. */
function within(row: Row, last: number): Row {
  const kept = DAYS.map((id) => [id, (row[id] ?? Infinity) > last ? null : row[id]]);
  return { ...row, ...Object.fromEntries(kept), status: 'Open' };
}

/** The same lead so many days later. */
function shifted(row: Row, days: number): Row {
  const moved = DAYS.map((id) => [id, row[id] === null ? null : row[id] + days]);
  return { ...row, ...Object.fromEntries(moved), created: (row.created ?? 0) + days };
}
