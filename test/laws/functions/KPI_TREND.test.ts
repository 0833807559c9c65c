import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { school, sheetOf } from '../../support/school.ts';
import { messageOf, withHost } from '../../support/withHost.ts';
import { formula } from '../../support/formula.ts';
import { tableIn } from '../../support/tableOf.ts';

const KPI = formula('KPI');

const trend = tableIn('KPI_TREND');

describe.each([
  'conversion',
  'win_rate',
  'webinar > paid in 30',
  'sales',
  'revenue',
  'average_check',
  'cycle',
  'response',
  'calls',
  'emails',
  'retention',
  'dropoff',
  'referral',
  'repeat',
  'nps',
])('%s', (kpi) => {
  const asked = fc.record({ manager: fc.constantFrom('', 'Anna'), unit: fc.constantFrom('week', 'month', 'quarter') });
  test('in each row is what KPI gives for that period', () => {
    let seen = 0;
    fc.assert(
      fc.property(school, asked, (rows, { manager, unit }) => {
        const [first, ...rest] = rows;
        const data = sheetOf(first ? [{ ...first, manager: 'Anna' }, ...rest] : rows, 10);
        const value = (period: string): unknown => withHost({}, () => KPI(data, kpi, manager, period, '2026-08-31'));
        const run = (): unknown[][] => trend([data, kpi, manager, unit, '2026-08-31']).slice(1);
        try {
          value('2026-08');
        } catch {
          // Nobody answered, nobody has a client: the mistake is the same.
          expect(messageOf(run)).toBe(messageOf(() => value('2026-08')));
          return;
        }
        for (const [label, shown, ...others] of run()) {
          // A period that is too young to count has no value, and says so.
          if (shown === '' && /^too early/.test(String(others.at(-1)))) continue;
          seen++;
          expect([label, shown]).toEqual([label, value(String(label))]);
        }
      }),
      { numRuns: 25 },
    );
    expect(seen).toBeGreaterThan(10);
  });
});

test('the order of rows does not matter', () =>
  fc.assert(
    fc.property(school, (rows) => {
      const [one, other] = [rows, [...rows].reverse()].map((some) => trend([sheetOf(some), 'sales', '', 'week']));
      expect(other).toEqual(one);
    }),
    { numRuns: 30 },
  ));
