import { runInNewContext } from 'node:vm';
import { beforeAll, describe, expect, test } from 'vitest';
import { BUILTIN } from '../../src/core/kpis/builtinKpis.ts';
import { roadKpi } from '../../src/core/kpis/kpi.ts';
import { boardScript } from '../../scripts/warehouse/load.mjs';
import { warehouseFiles } from '../sql/generate.ts';
import { MAPPING, dealsTable } from './dealsTable.ts';
import { ALLOWED } from './allowedFunctions.ts';
import { type Made, type Tables } from './engines/zetasql.ts';
import { arrayOf, structOf, typeOf } from './engines/zetasqlValues.ts';
import { engine, isStarted, unlessStarted } from './engines/started.ts';

let files: ReadonlyMap<string, readonly string[]>;
beforeAll(async () => {
  const own = roadKpi("Anna's road", 'created', 'webinar', 30);
  const warehouse: Parameters<typeof warehouseFiles>[0] = {
    mapping: MAPPING,
    dataset: 'school.kpi_map',
    zone: 'Europe/Moscow',
    kpis: [...BUILTIN, own],
    script: await boardScript(),
  };
  files = new Map(warehouseFiles(warehouse).files.map(({ name, statements }) => [name, statements]));
});

const EVIDENCE: Tables[string]['columns'] = [
  ['KPI', 'STRING'],
  ['Manager', 'STRING'],
  ['From', 'DATE'],
  ['To', 'DATE'],
  ['As_of', 'DATE'],
  ['Leads', 'INT64'],
  ['Reached', 'INT64'],
  ['Ripening', 'INT64'],
  ['Sum', 'FLOAT64'],
  ['Squares', 'FLOAT64'],
  ['Present', 'INT64'],
  ['Days', 'STRING'],
];
const LEADS: Tables[string]['columns'] = [
  ...(['id', 'manager', 'client', 'referred_by', 'status'] as const).map((name) => [name, 'STRING'] as const),
  ...'created response call webinar meeting proposal paid refunded left finished result lost close_date nps_date'
    .split(' ')
    .map((name) => [name, 'DATETIME'] as const),
  ...'amount refund_amount calls emails_before_call nps'.split(' ').map((name) => [name, 'FLOAT64'] as const),
];
const TABLES: Tables = {
  'school.crm.deals': dealsTable([]),
  'school.kpi_map.leads': { columns: LEADS, rows: [] },
  'school.kpi_map.evidence': { columns: EVIDENCE, rows: [] },
};
const [DATE, STRING] = [typeOf('DATE'), typeOf('STRING')];
const ROWS = arrayOf(
  structOf({
    manager: 'STRING',
    leads: 'FLOAT64',
    reached: 'FLOAT64',
    ripening: 'FLOAT64',
    total: 'FLOAT64',
    squares: 'FLOAT64',
    present: 'FLOAT64',
    days: 'STRING',
  }),
);
const BOARD = arrayOf(
  structOf({
    place: 'FLOAT64',
    manager: 'STRING',
    value: 'FLOAT64',
    leads: 'FLOAT64',
    fair: 'FLOAT64',
    best_place: 'FLOAT64',
    last_place: 'FLOAT64',
  }),
);
const MADE: Made = {
  functions: {
    'school.kpi_map.board': [[STRING, STRING, ROWS], BOARD],
    'school.kpi_map.measure': [[STRING, ROWS], structOf({ value: 'FLOAT64', leads: 'FLOAT64', ripening: 'FLOAT64' })],
  },
  tableFunctions: {
    'school.kpi_map.evidence_on': [[DATE], EVIDENCE],
    'school.kpi_map.leaderboard': [
      [STRING, DATE, DATE, DATE, STRING],
      [
        ['Place', 'FLOAT64'],
        ['Manager', 'STRING'],
      ],
    ],
    'school.kpi_map.shares': [[STRING, DATE, DATE, DATE], [['Manager', 'STRING']]],
    'school.kpi_map.funnel': [[DATE, DATE, DATE], [['Milestone', 'STRING']]],
    'school.kpi_map.cohorts': [
      [DATE],
      [
        ['Month', 'DATE'],
        ['Days', 'INT64'],
      ],
    ],
    'school.kpi_map.trend': [[STRING, DATE], [['Month', 'DATE']]],
  },
};
const CELLS = {
  KPI: ['STRING', 'conversion'],
  MODE: ['STRING', 'fair'],
  FIRST_DAY: ['DATE', '2026-01-10'],
  LAST_DAY: ['DATE', '2026-03-10'],
  FIRST_MONTH: ['DATE', '2026-01-01'],
  LAST_MONTH: ['DATE', '2026-03-01'],
  AS_OF: ['DATE', '2026-03-31'],
} as const;

/** Whatever looks like a call: words in capitals before a bracket. */
const calledIn = (sql: string): readonly string[] => [
  ...new Set([...(sql.split('r"""')[0] ?? '').matchAll(/\b([A-Z][A-Z_0-9]*)\(/g)].map(([, name]) => name ?? '')),
];

describe.runIf(isStarted)(`every statement${unlessStarted}`, () => {
  test.each([
    '1_dataset.sql',
    '2_leads.sql',
    '3_evidence.sql',
    '4_evidence_table.sql',
    '5_core.sql',
    '6_functions.sql',
    '7_check.sql',
    'connected_sheets.sql',
  ])('of %s is understood by the engine of the dialect, with functions that BigQuery has', async (name) => {
    const statements = files.get(name) ?? [];
    expect(statements).not.toEqual([]);
    for (const statement of statements) {
      await engine().analyze(statement, TABLES, CELLS, MADE);
      expect(calledIn(statement).filter((one) => !ALLOWED.has(one))).toEqual([]);
    }
  });

  test('is written in every file, and no file is forgotten', () => {
    expect(files.size).toBe(8);
  });
});

describe('the functions with the core inside', () => {
  test('run where there is no clock, no locale and no console', () => {
    const [board = ''] = files.get('5_core.sql') ?? [];
    const [, body = ''] = board.split('r"""');
    const run = `(function (kpi, mode, evidence) { ${body.split('"""')[0] ?? ''} })('conversion', 'fair', ROWS)`;
    const row = { ripening: 0, total: null, squares: null, present: 1, days: null };
    const ROWS = [
      { ...row, manager: 'Anna', leads: 100, reached: 40 },
      { ...row, manager: 'Boris', leads: 6, reached: 6 },
      { ...row, manager: 'Clara', leads: 1, reached: 1 },
    ];
    const bare = { ROWS, Intl: undefined, Date: undefined, console: undefined, setTimeout: undefined };
    const lines: unknown = JSON.parse(String(runInNewContext(`JSON.stringify(${run})`, bare)));
    expect(lines).toMatchObject([
      { place: 1, manager: 'Boris', value: 1, leads: 6 },
      { place: 2, manager: 'Anna', value: 0.4, leads: 100 },
      { place: null, manager: 'Clara', value: 1, leads: 1, best_place: null },
    ]);
  });

  test('are small enough for a function, in plain letters', () => {
    for (const statement of files.get('5_core.sql') ?? []) {
      expect(statement).toMatch(/^[\x20-\x7e\n]*$/);
      expect(statement.split('r"""')[1]?.length).toBeLessThan(32_000);
    }
  });
});
