import { expect, test } from 'vitest';
import { cells } from '../../support/cells.ts';
import { formula } from '../../support/formula.ts';
import { withHost } from '../../support/withHost.ts';

// By 10 September: Kim paid, Lee's sale and Max's refusal come later, Nat is won without a day, Bo comes later.
const data = cells(`
  Client | Manager | Created    | Status | Close date | Amount
  Kim    | Anna    | 2026-09-01 | Won    | 2026-09-05 | 100
  Lee    | Anna    | 2026-09-02 | Won    | 2026-09-20 | 200
  Max    | Anna    | 2026-09-03 | Lost   | 2026-09-21 |
  Nat    | Anna    | 2026-09-04 | Won    |            | 400
  Bo     | Boris   | 2026-09-15 | Won    | 2026-09-16 | 800`);

test.each([
  ['conversion', 2 / 4],
  ['win_rate', 1],
  ['revenue', 500],
])('%s on a past day is that of the leads, days and statuses known by then', (kpi, expected) =>
  expect(withHost({}, () => formula('KPI')(data, kpi, '', '', '2026-09-10'))).toBe(expected),
);

test('who comes later stands on no board, and has no value', () =>
  withHost({}, () => {
    const board = formula('LEADERBOARD')(data, 'sales', '', '', '', '', '2026-09-10');
    expect(JSON.stringify(board)).not.toContain('Boris');
    expect(formula('KPI')(data, 'sales', 'Boris', '', '2026-09-10')).toBe('');
  }));

test('a row that only adds a payment comes with its lead', () =>
  withHost({}, () => {
    // As KPI_DATA writes parts: the further row of a lead has no day of creation of its own.
    const inParts = cells(`
      ID | Client | Manager | Created    | Paid       | Amount
      1  | Kim    | Anna    | 2026-09-01 | 2026-09-05 | 100
      2  | Lee    | Anna    | 2026-09-15 | 2026-09-20 | 200
      2  | Lee    | Anna    |            | 2026-10-20 | 200`);
    const on = (day: string) => ['conversion', 'revenue'].map((kpi) => formula('KPI')(inParts, kpi, '', '', day));
    expect([on('2026-09-10'), on('2026-09-30')]).toEqual([
      [1, 100],
      [1, 300],
    ]);
  }));

test('a state that came later is away where an earlier one was known', () =>
  withHost({}, () => {
    const inStates = cells(`
      ID | Client | Manager | Created    | Status | Paid       | Amount | Modified
      1  | Kim    | Anna    | 2026-09-01 | Paid   | 2026-09-05 | 100    | 2026-09-05
      2  | Lee    | Anna    | 2026-09-02 | New    |            |        | 2026-09-02
      2  | Lee    | Anna    | 2026-09-02 | Lost   |            |        | 2026-09-20
      3  | Max    | Anna    | 2026-09-03 | Lost   |            |        | 2026-09-08`);
    const on = (day: string): unknown => formula('KPI')(inStates, 'win_rate', '', '', day);
    expect([on('2026-09-10'), on('2026-09-30')]).toEqual([1 / 2, 1 / 3]);
  }));
