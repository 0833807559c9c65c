import { describe, expect, test } from 'vitest';
import { BUILTIN } from '../../src/core/kpis/builtinKpis.ts';
import { dayOf, isoDay } from '../../src/core/time/days.ts';
import type { Cell } from '../../src/read/cells/cell.ts';
import { readLeads } from '../../src/read/leads/readLeads.ts';
import { placeIn } from '../../test/support/found.ts';
import { networkSql } from '../scale/network.ts';
import { carried } from '../sql/carried.ts';
import { evidenceSql } from '../sql/evidence.ts';
import { leadsViewSql } from '../sql/leadsView.ts';
import { HEADERS_OF_DEALS, MAPPING } from './dealsTable.ts';
import { countedByTheAddOn, lineOf, sorted } from './counted.ts';
import type { SqlRow } from './engines/zetasql.ts';
import { inDuckDb, openDuckDb } from './engines/duckdb.ts';

const LEADS = 100_000;
const AS_OF = dayOf(2026, 6, 30);

describe('100,000 leads through a database', () => {
  test('are counted as the add-on counts them', async () => {
    const { kpis } = carried(BUILTIN, new Set(MAPPING.columns.keys()));
    const database = await openDuckDb(2);
    await database.run(networkSql(LEADS, 4));
    const sql = evidenceSql({ kpis, leads: `(${leadsViewSql(MAPPING, 'deals', 'UTC')})`, asOf: '@as_of', zone: 'UTC' });
    const counted = await database.runAndReadAll(inDuckDb(sql, isoDay(AS_OF)));
    const rows = await database.runAndReadAll('SELECT * FROM deals ORDER BY deal_id');
    const cells: Cell[][] = [
      rows.columnNames().map((name) => HEADERS_OF_DEALS.get(name) ?? name),
      ...rows
        .getRowsJS()
        .map((row) => row.map((cell) => (typeof cell === 'bigint' ? Number(cell) : (cell ?? '')) as Cell)),
    ];
    const bySql = counted.getRowObjectsJson().map((row) => lineOf(row as SqlRow));
    const [found, told] = [
      sorted(bySql),
      countedByTheAddOn(kpis, readLeads(cells, 'data', placeIn(), undefined, AS_OF), AS_OF),
    ];
    // What only one of them has: 50,000 lines are no message.
    expect(apart(found, told).slice(0, 5)).toEqual(apart(told, found).slice(0, 5));
    expect(found).toHaveLength(told.length);
    expect(bySql.length).toBeGreaterThan(5000);
  });
});

const apart = (these: readonly string[], those: readonly string[]): readonly string[] => {
  const known = new Set(those);
  return these.filter((line) => !known.has(line));
};
