import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { leaderboard } from '../../src/core/board/leaderboard.ts';
import { BUILTIN } from '../../src/core/kpis/builtinKpis.ts';
import { canCarry, evaluate } from '../../src/core/kpis/evaluate.ts';
import { roadKpi } from '../../src/core/kpis/kpi.ts';
import { cohortsOf } from '../../src/core/road/cohorts.ts';
import { dayOf, isoDay } from '../../src/core/time/days.ts';
import { periodsFromTo } from '../../src/core/time/periodUnit.ts';
import { boardScript } from '../../scripts/warehouse/load.mjs';
import { leadsIn } from '../../test/support/found.ts';
import { board, measure } from '../board/board.ts';
import { carried } from '../sql/carried.ts';
import { evidenceSql } from '../sql/evidence.ts';
import { leadsViewSql } from '../sql/leadsView.ts';
import { readMapping } from '../sql/mapping.ts';
import { cohortsSql } from '../sql/road.ts';
import { type SqlRow, type SqlTable } from './engines/zetasql.ts';
import { engine, isStarted, unlessStarted } from './engines/started.ts';

const FILE = new URL('../../playground/data/sales_pipeline.csv', import.meta.url);
const [HEADER = [], ...DEALS] = Papa.parse<string[]>(readFileSync(FILE, 'utf8'), { skipEmptyLines: true }).data;

/** A real pipeline as a warehouse has it: 8,800 deals of a maker of computers. */
const TABLE: SqlTable = {
  columns: HEADER.map((name) => [
    name,
    name.endsWith('_date') ? 'DATE' : name === 'close_value' ? 'FLOAT64' : 'STRING',
  ]),
  rows: DEALS.map((cells) =>
    cells.map((cell, at) => (cell === '' ? null : HEADER[at] === 'close_value' ? Number(cell) : cell)),
  ),
};
type EvidenceRow = Parameters<typeof measure>[1][number];
const MAPPING = readMapping(
  {
    table: 'crm.sales_pipeline',
    columns: {
      id: 'opportunity_id',
      manager: 'sales_agent',
      created: 'engage_date',
      close_date: 'close_date',
      status: 'deal_stage',
      amount: 'close_value',
    },
    statuses: ['Won', 'Lost', 'Engaging', 'Prospecting'],
  },
  TABLE.columns.map(([name, type]) => ({ name, type })),
);
const { kpis: KPIS } = carried(BUILTIN, new Set(MAPPING.columns.keys()));
const VIEW = `(${leadsViewSql(MAPPING, 'deals', 'UTC')})`;
const LAST = dayOf(2017, 12, 31);
const leads = leadsIn([HEADER, ...DEALS]);

let evidence: readonly SqlRow[];
beforeAll(async () => {
  if (!isStarted) return;
  const sql = evidenceSql({ kpis: KPIS, leads: VIEW, asOf: '@as_of', zone: 'UTC' });
  evidence = await engine().query(sql, { deals: TABLE }, { as_of: ['DATE', isoDay(LAST)] });
});

/** Rows of a KPI as the functions of the core get them; of one month, or all. */
const rowsOf = (kpi: string, from: string | null = null, to = from): readonly EvidenceRow[] =>
  evidence
    .filter((row) => row.KPI === kpi && (from === null || (String(row.From) >= from && String(row.To) <= String(to))))
    .map((row) => ({
      manager: row.Manager === null ? null : String(row.Manager),
      leads: Number(row.Leads),
      reached: Number(row.Reached),
      ripening: Number(row.Ripening),
      total: row.Sum === null ? null : Number(row.Sum),
      squares: row.Squares === null ? null : Number(row.Squares),
      present: Number(row.Present),
      days: row.Days === null ? null : String(row.Days),
    }));
const near = (value: unknown): unknown => (typeof value === 'number' ? Number(value.toPrecision(10)) : value);

describe.runIf(isStarted)(`a real pipeline through SQL${unlessStarted}`, () => {
  test('has the KPIs that its columns carry', () => {
    expect(KPIS.map(({ id }) => id)).toEqual([
      'conversion',
      'win_rate',
      'sales',
      'revenue',
      'average_check',
      'cycle',
      'half_paid',
    ]);
    expect(KPIS.filter((kpi) => !canCarry(kpi, leads))).toEqual([]);
    expect(evidence.length).toBeGreaterThan(1000);
  });

  test.each(KPIS.flatMap((kpi) => (['fair', 'cautious', 'raw'] as const).map((mode) => [kpi.id, mode, kpi] as const)))(
    'the board of %s, %s, is that of the add-on',
    (id, mode, kpi) => {
      const { names } = leads.managers;
      const own = leaderboard(evaluate(kpi, leads, { period: null, asOfDay: LAST }), null, mode, names).standings;
      const bySql = board(kpi, rowsOf(id), mode);
      expect(bySql).toHaveLength(own.length);
      expect(
        bySql.map(({ place, manager, value, leads: count, fair }) => [place, manager, near(value), count, near(fair)]),
      ).toEqual(
        own.map(({ place, manager, value, leads: count, fair }) => [
          place,
          names[manager],
          near(value),
          count,
          near(fair),
        ]),
      );
      expect(bySql.map((line) => [line.best_place, line.last_place])).toEqual(
        own.map(({ couldBe }) => [couldBe && couldBe.first, couldBe && couldBe.last]),
      );
    },
  );

  test.each(KPIS)('$id month by month is that of the add-on', (kpi) => {
    for (const period of periodsFromTo('month', dayOf(2016, 10, 1), LAST)) {
      const { value, leads: count } = evaluate(kpi, leads, { period, asOfDay: LAST }).team;
      const told = measure(kpi, rowsOf(kpi.id, isoDay(period.fromDay), isoDay(period.toDay)));
      if (told.leads + count === 0) continue;
      expect([isoDay(period.fromDay), near(told.value), told.leads]).toEqual([
        isoDay(period.fromDay),
        near(value),
        count,
      ]);
    }
  });

  test('the cohorts are those of the add-on', async () => {
    const found = await engine().query(cohortsSql(VIEW, '@as_of'), { deals: TABLE }, { as_of: ['DATE', isoDay(LAST)] });
    const { limits, cohorts } = cohortsOf(roadKpi('road', 'created', 'paid', null), leads, 'month', LAST);
    const told = cohorts.flatMap(({ period, shares }) =>
      shares.flatMap((share, at) => (share === null ? [] : [[isoDay(period.fromDay), limits[at], near(share)]])),
    );
    const byMonth = found
      .filter(({ Month }) => Month !== null)
      .map(({ Month, Days, Share }) => [Month, Days, near(Share)]);
    expect(byMonth.map(String).sort()).toEqual(told.map(String).sort());
    expect(told.length).toBeGreaterThan(30);
  });

  test('the function of the warehouse says what the core says, in a bare realm', async () => {
    const rows = rowsOf('cycle');
    const [cycle] = KPIS.filter(({ id }) => id === 'cycle');
    if (cycle === undefined) expect.unreachable('no cycle');
    const code = `${await boardScript()}; JSON.stringify(KPI_MAP.board(KPI, ROWS, 'fair'))`;
    const answer: unknown = runInNewContext(code, { KPI: cycle, ROWS: rows, Intl: undefined, Date: undefined });
    expect(JSON.parse(String(answer))).toEqual(JSON.parse(JSON.stringify(board(cycle, rows, 'fair'))));
  });
});
