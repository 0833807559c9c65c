import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell, Result, Value } from '../../src/read/cells/cell.ts';
import { school, sheetOf } from '../support/school.ts';
import { withHost } from '../support/withHost.ts';
import { formula } from '../support/formula.ts';

const KPI_BOTTLENECK = formula('KPI_BOTTLENECK');
const KPI_FAIR = formula('KPI_FAIR');
const KPI_PLAN = formula('KPI_PLAN');

const AS_OF = '2026-07-15';
const tables: Readonly<Record<string, (sheet: Cell[][]) => Result>> = {
  KPI_BOTTLENECK: (sheet) => KPI_BOTTLENECK(sheet, '', '', 'created > webinar > paid', AS_OF),
  'KPI_FAIR of conversion': (sheet) => KPI_FAIR(sheet, 'conversion', 'Client', '', AS_OF),
  'KPI_FAIR of days': (sheet) => KPI_FAIR(sheet, 'cycle', 'Client', '', AS_OF),
  'KPI_FAIR of checks': (sheet) => KPI_FAIR(sheet, 'average_check', 'Client', '', AS_OF),
  KPI_PLAN: (sheet) => KPI_PLAN(sheet, 5000, '', '2026-Q3', AS_OF),
};

/** Numbers to nine digits, because sums of parts depend on their order in the last one; people in the order of their names, because ties do. */
function plain(result: Result): (Value | undefined)[][] {
  const rows = Array.isArray(result) ? result : [];
  const rounded = rows.map((row) =>
    row.map((value) => (typeof value === 'number' ? Number(value.toPrecision(9)) + 0 : value)),
  );
  return rounded.sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));
}

test.each(Object.entries(tables))('the order of rows does not matter to %s', (_name, ask) => {
  const shuffled = school.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
  );
  let answers = 0;
  fc.assert(
    fc.property(shuffled, ([rows, others]) => {
      const asked = (of: typeof rows): unknown => withHost({}, () => outcome(() => plain(ask(sheetOf(of)))));
      const once = asked(rows);
      if (once !== 'refused') answers++;
      expect(asked(others)).toEqual(once);
    }),
    { numRuns: 150 },
  );
  expect(answers).toBeGreaterThan(30);
});

/** What is said of a mistake lists names in the order of the rows, so only that there is one counts. */
function outcome(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error instanceof Error ? 'refused' : error;
  }
}
