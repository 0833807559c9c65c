import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Arg } from '../../../src/read/cells/cell.ts';
import { school, sheetOf } from '../../support/school.ts';
import { withHost } from '../../support/withHost.ts';
import { formula } from '../../support/formula.ts';
import { tableIn } from '../../support/tableOf.ts';

const KPI = formula('KPI');

const table = tableIn('KPI_STREAKS');
const rows = (...args: Arg[]): unknown[][] => table(args).slice(1);

test('the runs are those of the months in which KPI says the goal was met', () => {
  const months = Array.from({ length: 9 }, (_, i) => `2026-0${i + 1}`);
  let seen = 0;
  fc.assert(
    fc.property(
      school,
      fc.constantFrom<[string, number]>(['sales', 1], ['revenue', 300], ['conversion', 0.5], ['average_check', 400]),
      (some, [kpi, goal]) => {
        fc.pre(some.some(({ manager }) => manager !== ''));
        const data = sheetOf(some);
        for (const [manager, current, best] of rows(data, kpi, goal, 'month', 0, '2026-09-30')) {
          const values = withHost({}, () =>
            months.map((month) => KPI(data, kpi, String(manager), month, '2026-09-30')),
          );
          const runs = values
            .filter((value) => value !== '')
            .map((value) => (Number(value) >= goal ? '+' : '-'))
            .join('')
            .split('-');
          expect([manager, current, best]).toEqual([
            manager,
            (runs[runs.length - 1] ?? '').length,
            Math.max(...runs.map((run) => run.length)),
          ]);
          seen += Number(best);
        }
      },
    ),
    { numRuns: 60 },
  );
  expect(seen).toBeGreaterThan(30);
});
