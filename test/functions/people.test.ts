import { describe, expect, test } from 'vitest';
import type { Result } from '../../src/read/cells/cell.ts';
import { cells } from '../support/cells.ts';
import { formula } from '../support/formula.ts';
import { withHost } from '../support/withHost.ts';

const grid = (result: Result): unknown[][] => (Array.isArray(result) ? result : [[result]]);
const ask = (name: string, ...args: Parameters<ReturnType<typeof formula>>): Result =>
  withHost({}, () => formula(name)(...args));

describe('two people in one cell', () => {
  const data = cells(`Lead ID | Client | Manager | Created | Paid | Amount | Status
    1 | a | Ann | 2026-01-05 | 2026-01-10 | 100 | Paid
    2 | b | Ann / Bob | 2026-01-06 | | | Lost
    3 | c | Bob | 2026-01-07 | 2026-01-20 | 200 | Paid
    4 | f | Ann, Cid | 2026-02-03 | 2026-02-11 | 400 | Paid
    5 | g | Cid | 2026-02-04 | | | Lost`);

  test('are the first of them on the board', () => {
    const [, ...lines] = grid(ask('LEADERBOARD', data, 'revenue'));
    expect(lines.map((line) => line.slice(1, 3))).toEqual([
      ['Ann', 500],
      ['Bob', 200],
      ['Cid', 0],
    ]);
  });

  test('are told with their rows', () => {
    const told = grid(ask('KPI_CHECK', data)).find(([what]) => what === 'Several names in one cell');
    expect(told?.slice(0, 5)).toEqual([
      'Several names in one cell',
      2,
      'C3, C5',
      'Each counts for the first one named.',
      'To credit another, write that name alone.',
    ]);
  });

  test('are asked about when one of them stands nowhere alone', () => {
    const [, ...lines] = cells('Manager | Paid | Amount\n Ann | 2026-01-10 | 1\n Ann / Zoe | 2026-01-11 | 2');
    const rows = [['Manager', 'Paid', 'Amount'], ...lines];
    expect(grid(ask('KPI_CHECK', rows)).map(([what]) => what)).toContain('Is “Ann / Zoe” several people?');
    expect(ask('KPI_REVENUE', rows, 'Ann')).toBe(1);
  });
});

describe('plans beside what happened', () => {
  const data = cells(`Client | Manager | Created | Paid | Amount | Next follow-up
    a | Ann | 2026-01-05 | 2026-01-10 | 100 | 2026-02-01
    b | Ann | 2026-01-20 | 2026-02-01 | 100 | 2026-03-01
    c | Bob | 2026-02-10 | 2026-02-12 | 100 | 2026-05-01
    d | Bob | 2026-03-20 | | | 2026-09-30
    e | Ann | 2026-03-25 | | | 2026-08-30
    f | Ann | 2026-03-28 | | | 2026-07-30`);

  test('do not move the last day', () => {
    expect(ask('KPI', data, 'created > paid in 30')).toBe(1);
    const period = grid(ask('KPI_CHECK', data)).find(([what]) => what === 'Days covered');
    expect(period?.[2]).toBe('2026-01-05 – 2026-03-28');
    const targets = cells('Manager | KPI | Target | Per\n | Sales | 3 | month');
    expect(JSON.stringify(ask('KPI_SCORECARD', data, targets))).toContain('2026-03');
  });
});

test('clients who come back are known by their number', () => {
  const data = cells(`customer_id | paid_at | amount
    1 | 2026-01-05 | 10
    1 | 2026-02-07 | 10
    1 | 2026-03-01 | 10
    2 | 2026-01-09 | 20
    3 | 2026-02-11 | 30
    3 | 2026-03-11 | 30`);
  // As of 11 March: of the two clients of January one came back, and the one of February too.
  expect(ask('KPI', data, 'repeat', '', '', '2026-12-31')).toBeCloseTo(2 / 3, 9);
});
