import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Arg, Value } from '../../../src/read/cells/cell.ts';
import { cells } from '../../support/cells.ts';
import { dateOf, school as anySchool, sheetOf } from '../../support/school.ts';
import { withHost } from '../../support/withHost.ts';
import { formula } from '../../support/formula.ts';
import { tableOf } from '../../support/tableOf.ts';

const KPI = formula('KPI');
const targets = (drawn: string) => cells(`Manager or team | KPI | Target | Per\n${drawn}`);
const bonuses = (drawn: string) => cells(`KPI | From attainment | Pays | Quality KPI | Floor\n${drawn}`);
const shown = tableOf('KPI_BONUS');
const table = (...args: Arg[]): Value[][] => shown(...args).slice(1);

/** Straight lines through rows, written as a search of the stretch. */
function plainPay(rows: readonly (readonly [number, number])[], attained: number): number {
  const all: (readonly [number, number])[] = [[0, 0], ...rows];
  for (let i = 1; i < all.length; i++) {
    const [[x0, y0], [x1, y1]] = [all[i - 1] ?? [0, 0], all[i] ?? [0, 0]];
    if (attained <= x1 || i === all.length - 1) return y0 + ((y1 - y0) * (attained - x0)) / (x1 - x0);
  }
  return NaN;
}

const school = anySchool.filter((rows) => rows.some(({ manager }) => manager === 'Anna'));

describe('laws of bonuses', () => {
  test('the pay is the line through the rows at value / target, of the value that KPI tells', () => {
    const rows = [
      [0.5, 100],
      [1, 1000],
      [1.4, 1800],
    ] as const;
    const tab = bonuses(rows.map((row) => `KPI | ${row.join(' | ')}`).join('\n'));
    fc.assert(
      fc.property(
        school,
        fc.constantFrom('sales', 'conversion', 'average_check'),
        fc.integer({ min: 1, max: 9 }),
        fc.nat(250),
        (leads, kpi, goal, asOf) => {
          const sheet = sheetOf(leads);
          const month = dateOf(asOf);
          const target = kpi === 'conversion' ? goal / 10 : kpi === 'sales' ? goal : goal * 50;
          const own = tab.map((row) => row.map((cell) => (cell === 'KPI' && row !== tab[0] ? kpi : cell)));
          const [line] = table(sheet, targets(`Anna | ${kpi} | ${target} | month`), own, '', month);
          const value = withHost({}, () => KPI(sheet, kpi, 'Anna', month, month));
          expect(line?.[3]).toBe(value);
          if (typeof value !== 'number') expect(line?.[7]).toBe('');
          else expect(line?.[7]).toBeCloseTo(plainPay(rows, value / target), 6);
        },
      ),
      { numRuns: 150 },
    );
  });
});
