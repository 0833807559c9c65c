import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BUILTIN } from '../../src/core/kpis/builtinKpis.ts';
import { dayOf, isoDay } from '../../src/core/time/days.ts';
import { leadsIn } from '../../test/support/found.ts';
import { type Row, rowsKnownOn, school, sheetOf } from '../../test/support/school.ts';
import { carried } from '../sql/carried.ts';
import { evidenceSql } from '../sql/evidence.ts';
import { leadsViewSql } from '../sql/leadsView.ts';
import { countedByTheAddOn, lineOf, sorted } from './counted.ts';
import { AWKWARD, EDGE } from './awkwardRows.ts';
import { MAPPING, dealsTable } from './dealsTable.ts';
import { engine, isStarted, unlessStarted } from './engines/started.ts';

const { kpis: KPIS } = carried(BUILTIN, new Set(MAPPING.columns.keys()));
const SQL = evidenceSql({
  kpis: KPIS,
  leads: `(${leadsViewSql(MAPPING, 'deals', 'UTC')})`,
  asOf: '@as_of',
  zone: 'UTC',
});
const START = dayOf(2026, 1, 1);
/** Other tables by TABLES=1000; others than the same ones each time by SEED=7. */
const { TABLES = '100', SEED = '1' } = process.env;

/** What a query counts of these rows. */
const counted = async (sql: string, rows: readonly Row[], asOf: number): Promise<readonly string[]> =>
  sorted(
    (await engine().query(sql, { deals: dealsTable(rows) }, { as_of: ['DATE', isoDay(START + asOf)] })).map(lineOf),
  );

describe.runIf(isStarted)(`the evidence by SQL${unlessStarted}`, () => {
  test('is what the add-on counts, on random tables with every awkward case', async () => {
    const days = fc.integer({ min: 20, max: 260 });
    await fc.assert(
      fc.asyncProperty(school, days, async (rows, asOf) => {
        expect(await counted(SQL, rows, asOf)).toEqual(byTheAddOn(rows, asOf));
      }),
      { numRuns: Number(TABLES), seed: Number(SEED) },
    );
  });

  test('is what the add-on counts at every edge', async () => {
    for (const asOf of [EDGE - 1, EDGE, EDGE + 1, EDGE + 90])
      expect(await counted(SQL, AWKWARD, asOf)).toEqual(byTheAddOn(AWKWARD, asOf));
  });

  test.each(MUTATIONS())('a slip is caught: %s', async (_, from, to) => {
    expect(SQL).toContain(from);
    const slip = SQL.replaceAll(from, to);
    const random = fc.sample(fc.tuple(school, fc.integer({ min: 20, max: 260 })), { numRuns: 60, seed: Number(SEED) });
    for (const [rows, asOf] of [[AWKWARD, EDGE] as const, ...random]) {
      const found = await counted(slip, rows, asOf).catch(() => null);
      if (found === null || JSON.stringify(found) !== JSON.stringify(byTheAddOn(rows, asOf))) return;
    }
    expect.unreachable('no table shows the slip');
  });
});

/** Slips that a person makes in such a query. */
function MUTATIONS(): readonly (readonly [name: string, from: string, to: string])[] {
  return [
    ['an undated payment is none', `end_at = DATETIME '9999-12-31 00:00:00' OR DATE(end_at)`, 'DATE(end_at)'],
    ['ripe a day too early', 'INTERVAL 90 DAY) > @as_of', 'INTERVAL 90 DAY) >= @as_of'],
    ['a limit a day too long', 'INTERVAL 30 DAY), @as_of)', 'INTERVAL 31 DAY), @as_of)'],
    [
      'who left has gone on',
      `, FALSE) AND NOT IFNULL((undone_at = DATETIME '9999-12-31 00:00:00' OR DATE(undone_at) <= @as_of), FALSE)`,
      ', FALSE)',
    ],
    ['lost with a payment date is paid', `status IN ('unpaid', 'lost') THEN NULL`, `status IN ('unpaid') THEN NULL`],
    [
      'won without a date is not paid',
      `IFNULL(close_date, DATETIME '9999-12-31 00:00:00')\n      ELSE paid`,
      'NULL\n      ELSE paid',
    ],
    ['refunds are not taken off', '-CAST(COALESCE(refund_amount, amount)', '0 * CAST(COALESCE(refund_amount, amount)'],
    ['later rows are known', 'WHERE NOT IFNULL((created', 'WHERE TRUE OR NOT IFNULL((created'],
    ['a later status stands', `THEN 'open'\n        WHEN status = 'won'`, `THEN status\n        WHEN status = 'won'`],
    ['an arrival before the start takes no time', 'IF(took >= 0, took, NULL) AS box', 'took AS box'],
    ['minutes are cut, not rounded', '/ 60000 + 0.5', '/ 60000'],
    ['the second purchase is any', 'purchase > 1, paid', 'purchase > 2, paid'],
    ['a friend is oneself', 'client IS NULL OR client != referred_by', 'TRUE'],
    ['nine is no promoter', 'nps >= 9', 'nps > 9'],
    ['a mark of a later day counts', 'when_answered >= ', `when_answered != when_answered AND when_answered >= `],
  ];
}

function byTheAddOn(rows: readonly Row[], asOf: number): readonly string[] {
  const known = rowsKnownOn(rows, asOf);
  return known.length === 0 ? [] : countedByTheAddOn(KPIS, leadsIn(sheetOf(known, 10)), START + asOf);
}
