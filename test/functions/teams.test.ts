import { describe, expect, test } from 'vitest';
import type { Arg, Result } from '../../src/read/cells/cell.ts';
import { cells } from '../support/cells.ts';
import { formula } from '../support/formula.ts';
import { messageOf, withHost } from '../support/withHost.ts';

const grid = (result: Result): unknown[][] => (Array.isArray(result) ? result : [[result]]);
const ask = (name: string, ...args: readonly Arg[]): Result => withHost({}, () => formula(name)(...args));

const data = cells(`
  ID | Manager | Created    | Paid       | Amount
  1  | Anna    | 2026-09-01 | 2026-09-10 | 100
  2  | Anna    | 2026-09-02 |            |
  3  | Boris   | 2026-09-03 | 2026-10-10 | 300
  4  | Zoe     | 2026-09-04 |            |
  5  | Zoe     | 2026-09-05 | 2026-09-20 | 500
  6  |         | 2026-09-06 |            | `);
const team = cells(`
  Manager | Team
  Anna    | North
  Boris   | South
  Zoe     | north
  Zoe     | South
  Kim     | Zoe  `);

describe('a manager may be', () => {
  test.each<[string, Arg, Result]>([
    ['a team of the Team tab', 'NORTH', 600],
    ['several names', 'Anna; Boris', 400],
    ['a name and a team', 'South; Anna', 400],
    ['a team with only some of whom have leads', 'South', 300],
    [
      'a column of names and teams, one number each',
      [['Anna'], ['North'], ['Anna; Boris'], ['nobody'], ['']],
      [[100], [600], [400], [''], ['']],
    ],
    ['a name that is a person and a team: the person', 'Zoe', 500],
  ])('%s', (_title, manager, expected) => {
    expect(ask('KPI', data, 'revenue', manager, '', '', '', team)).toEqual(
      Array.isArray(expected) ? expected.slice(0, 4) : expected,
    );
  });
  test('a team of a column Team in the data, which goes before the Team tab', () => {
    const [header = [], ...rows] = data;
    const own = [[...header, 'Team'], ...rows.map((row, i) => [...row, i < 3 ? 'North' : 'South'])];
    expect(ask('KPI', own, 'revenue', 'North', '', '', '', team)).toBe(400);
    expect(ask('KPI', own, 'conversion', 'South')).toBe(1 / 3);
  });
  test('nobody else: the sentence names people and teams', () => {
    expect(messageOf(() => ask('KPI', data, 'sales', 'Nroth', '', '', '', team))).toContain('“North”');
    expect(messageOf(() => ask('KPI', data, 'sales', 'Anna; Nroth', '', '', '', team))).toContain('North');
  });
});

test('tables about somebody are about a team as well', () => {
  const [, created] = grid(ask('KPI_FUNNEL', data, 'North', '', '', '', '', team));
  expect(created?.[1]).toBe(4);
  expect(grid(ask('KPI_TREND', data, 'sales', 'North', 'month', '', '', team)).map((row) => row[1])).toEqual([
    'Sales',
    2,
  ]);
  expect(
    grid(ask('KPI_COMPARE', data, 'conversion', 'North', 'South', '', team)).map((row) => row.slice(0, 3)),
  ).toEqual([
    ['Side', 'Conversion', 'Leads'],
    ['North', 0.5, 4],
    ['South', 1, 1],
    ['Difference (first − second)', -0.5, ''],
  ]);
});

test('somebody beside their own team is compared with the others of it', () => {
  const table = grid(ask('KPI_COMPARE', data, 'conversion', 'Anna', 'North', '', team));
  expect(table.slice(1, 3).map((row) => row.slice(0, 3))).toEqual([
    ['Anna', 0.5, 2],
    ['North', 0.5, 2],
  ]);
});

describe('a target of a team', () => {
  const targets = cells(`
    Manager or team | KPI     | Target | Per
    North           | revenue | 1000   | quarter
    Anna            | revenue | 100    | quarter
    Nroth           | revenue | 100    | quarter`);
  test('is counted on the leads of the team', () => {
    const lines = grid(ask('KPI_SCORECARD', data, targets, '2026-Q3', '2026-09-30', '', '', team));
    expect(lines.slice(1, 3).map((line) => [line[0], line[3], line[5]])).toEqual([
      ['North', 600, 0.6],
      ['Anna', 100, 1],
    ]);
    expect(String(lines[3]?.[12])).toContain('North');
  });
  test('is audited and pays', () => {
    const [, audited] = grid(ask('KPI_AUDIT', data, targets, '2026-10-31', '', team));
    expect(audited?.[0]).toBe('North');
    const bonuses = cells('KPI | From attainment | Pays\n revenue | 0.5 | 200');
    const [, paid] = grid(ask('KPI_BONUS', data, targets, bonuses, '2026-Q3', '2026-09-30', team));
    expect(paid?.slice(0, 6)).toEqual(['North', 'revenue', '2026-Q3', 600, 1000, 0.6]);
  });
  test('ranks nobody on the board of targets', () => {
    const settings = cells('Manager | KPI | Target | Per\n North | revenue | 1000 | month');
    expect(
      messageOf(() => ask('LEADERBOARD', data, 'revenue', '2026-09', 'target', '', '', '', settings, team)),
    ).toContain('target');
  });
});

test('KPI_CHECK tells who is in two teams, and a name of a person and a team', () => {
  const told = grid(ask('KPI_CHECK', data, '', team));
  expect(told.find(([what]) => what === 'In several teams')?.slice(1, 3)).toEqual([1, 'Zoe']);
  expect(told.find(([what]) => what === 'A person and a team of one name')?.slice(1, 3)).toEqual([1, 'Zoe']);
});
