import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BUILTIN } from '../../src/core/kpis/builtinKpis.ts';
import type { Arg, Result } from '../../src/read/cells/cell.ts';
import { HEADERS, school, sheetOf } from '../support/school.ts';
import { withHost } from '../support/withHost.ts';
import { formula } from '../support/formula.ts';

const KPI = formula('KPI');
const KPI_DATA = formula('KPI_DATA');
const LEADERBOARD = formula('LEADERBOARD');

const KPIS = [
  ...BUILTIN.map(({ id }) => id).filter((id) => id !== 'meetings' && id !== 'meeting_conversion' && id !== 'result'),
  'created > paid in 30',
];
const asOf = '2026-10-31';
const kpi = fc.constantFrom(...KPIS);
const period = fc.constantFrom<Arg>('', '2026', '2026-Q2', '2026-03');
const shuffled = school.chain((rows) =>
  fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
);

/** Numbers to nine digits, so that the order in which floats are added up does not count. */
const rounded = (result: Result): unknown =>
  JSON.parse(JSON.stringify(result), (_key, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(9)) : value,
  );

describe('laws of every KPI', () => {
  test('the order of rows does not matter', () => {
    fc.assert(
      fc.property(
        shuffled,
        kpi,
        period,
        fc.constantFrom('fair', 'cautious', 'raw'),
        ([rows, others], id, when, mode) => {
          withHost({}, () => {
            const [one, other] = [sheetOf(rows), sheetOf(others)];
            expect(rounded(KPI(other, id, '', when, asOf))).toEqual(rounded(KPI(one, id, '', when, asOf)));
            if (rows.every(({ manager }) => manager === '')) return;
            // Of two first payments at one moment the upper row counts, so whose client it is does depend on the order.
            for (const about of ['referral', 'repeat'].includes(id) ? [''] : [id, ''])
              expect(rounded(LEADERBOARD(other, about, when, mode, '', '', asOf))).toEqual(
                rounded(LEADERBOARD(one, about, when, mode, '', '', asOf)),
              );
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  test('the order of columns does not matter, nor columns that nobody reads', () => {
    const order = fc.shuffledSubarray([...HEADERS.keys()], { minLength: HEADERS.length });
    fc.assert(
      fc.property(school, order, kpi, period, (rows, columns, id, when) => {
        withHost({}, () => {
          const data = sheetOf(rows);
          const moved = data.map((row, i) => [i === 0 ? 'Comment' : 'x', ...columns.map((column) => row[column])]);
          expect(KPI(moved, id, '', when, asOf)).toEqual(KPI(data, id, '', when, asOf));
        });
      }),
      { numRuns: 150 },
    );
  });

  test('every row twice changes no share, time or average, and doubles every count and sum', () => {
    const totals = ['sales', 'revenue', 'calls'];
    // The same payment again is a repeat purchase.
    const others = kpi.filter((id) => id !== 'repeat');
    fc.assert(
      fc.property(school, others, period, (rows, id, when) => {
        withHost({}, () => {
          const once = KPI(sheetOf(rows), id, '', when, asOf);
          const twice = KPI(sheetOf([...rows, ...rows]), id, '', when, asOf);
          // Three arrivals are needed for days to payment.
          if (id === 'cycle' && once === '') return;
          const expected = typeof once === 'number' && totals.includes(id) ? once * 2 : once;
          expect(rounded(twice)).toEqual(rounded(expected));
        });
      }),
      { numRuns: 300 },
    );
  });

  test('counts and sums of the managers and of nobody add up to the team’s, leads too', () => {
    fc.assert(
      fc.property(school, kpi, period, (rows, id, when) => {
        fc.pre(rows.some(({ manager }) => manager !== ''));
        withHost({}, () => {
          const data = sheetOf(rows);
          const board = LEADERBOARD(data, id, when, 'raw', '', '', asOf);
          const lines = Array.isArray(board) ? board.slice(1) : [];
          const sum = (column: number): number => lines.reduce((all, line) => all + Number(line[column]), 0);
          // Whoever was shown as nobody has no line when there is nothing to count, except for refunds.
          const team = KPI(data, id, '', when, asOf);
          if (id === 'sales') expect(sum(2)).toBe(team);
          const nobody = rows.filter(({ manager }) => manager === '');
          if (id === 'revenue' && nobody.length === 0) expect(sum(2)).toBeCloseTo(Number(team), 6);
          const shares = ['conversion', 'win_rate', 'refunds', 'retention', 'created > paid in 30'];
          // Where the leads are too young, the board names an older period.
          const isOlder = Array.isArray(board) && String(board[0]?.[2]).includes('(');
          if (!shares.includes(id) || isOlder) return;
          const reached = lines.reduce((all, line) => all + Number(line[2]) * Number(line[3]), 0);
          if (team === '') expect(sum(3)).toBe(0);
          else expect(reached / sum(3)).toBeCloseTo(Number(team), 9);
        });
      }),
      { numRuns: 400 },
    );
  });

  test('shares lie between 0 and 1, times and counts are not negative', () => {
    fc.assert(
      fc.property(school, kpi, period, (rows, id, when) => {
        const value = withHost({}, () => KPI(sheetOf(rows), id, '', when, asOf));
        if (value === '' || id === 'revenue' || id === 'nps') return;
        expect(value).toBeGreaterThanOrEqual(0);
        if (!['sales', 'average_check', 'cycle', 'half_paid', 'response', 'emails', 'calls'].includes(id))
          expect(value).toBeLessThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });

  test('KPI_DATA read again is itself, and every KPI on it is the KPI on the sheet', () => {
    const places = fc.constantFrom('UTC', 'Europe/Moscow', 'America/New_York', 'Pacific/Auckland', 'Asia/Kolkata');
    fc.assert(
      fc.property(
        school,
        kpi,
        period,
        places,
        fc.constantFrom('en_US', 'ru_RU'),
        fc.nat(23),
        (rows, id, when, zone, locale, hour) => {
          withHost({ zone, locale }, () => {
            const data = sheetOf(rows, hour);
            const once = KPI_DATA(data);
            expect(KPI_DATA(once)).toEqual(once);
            expect(KPI(once, id, '', when)).toEqual(KPI(data, id, '', when));
            if (rows.every(({ manager }) => manager === '')) return;
            expect(LEADERBOARD(once, '', when)).toEqual(LEADERBOARD(data, '', when));
          });
        },
      ),
      { numRuns: 300 },
    );
  });
});
