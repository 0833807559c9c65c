import vm from 'node:vm';
import { describe, expect, test } from 'vitest';
import { emptyContext, run } from './support/bundle.ts';

describe('in an empty context, with three reads and no code from strings', () => {
  const day = (date: string): object => ({ date: Date.parse(`${date}T00:00:00+03:00`) });
  const deals = JSON.stringify([
    ['Client', 'Manager', 'Created', 'Paid', 'Amount'],
    ['Ada', 'Anna', day('2026-09-01'), day('2026-09-05'), 100],
    ['Bob', 'Anna', day('2026-09-02'), day('2026-09-20'), 200],
    ['Cid', 'Anna', day('2026-09-03'), '', ''],
    ['Dan', 'Boris', day('2026-09-04'), day('2026-09-09'), 300],
    ['Eve', 'Boris', day('2026-09-05'), '', ''],
    ['Fay', 'Boris', day('2026-09-06'), '', ''],
    ['Gus', 'Boris', day('2026-09-07'), '', ''],
    ['Hal', 'Boris', day('2026-09-08'), '', ''],
    ['', '', '', '', ''],
  ]);

  test.each(['the same realm', 'another realm'] as const)('KPI_CONVERSION of 8 leads, 3 paid: 3/8 (%s)', (madeIn) => {
    expect(run().call('KPI_CONVERSION', deals, madeIn)).toBe(3 / 8);
  });

  test('LEADERBOARD ranks who has five leads and shows who has not, and arrays and Dates of another realm make no difference', () => {
    const board = run().call('LEADERBOARD', deals, 'the same realm');
    const rows: unknown[][] = JSON.parse(JSON.stringify(board));
    expect(rows.slice(1).map((row) => row[1])).toEqual(['Boris', 'Anna']);
    expect(new Set(rows.map((row) => row.length)).size).toBe(1);
    expect(JSON.parse(JSON.stringify(run().call('LEADERBOARD', deals, 'another realm')))).toEqual(rows);
  });

  test('code from strings is really off there', () => {
    const context = emptyContext({});
    expect(() => vm.runInContext('new Function("return 1")()', context)).toThrow('Code generation from strings');
    expect(vm.runInContext('typeof process + typeof console + typeof setTimeout', context)).not.toContain('function');
  });
});
