import { describe, expect, test } from 'vitest';
import { evidenceRows } from '../../src/addon/evidence/evidenceRows.ts';
import { currentHost } from '../../src/functions/host.ts';
import type { Arg, Cell, Result, Value } from '../../src/read/cells/cell.ts';
import { readLeads } from '../../src/read/leads/readLeads.ts';
import { ownKpis } from '../../src/read/tabs/rows/ownKpis.ts';
import { EVIDENCE } from '../../src/read/tabs/tabs.ts';
import { cells } from '../support/cells.ts';
import { changingSchool } from '../support/changingSchool.ts';
import { formula } from '../support/formula.ts';
import { randomOf } from '../support/tables/random.ts';
import { withHost } from '../support/withHost.ts';

/** The first seed, and how many schools each formula is asked about; more by the environment. */
const SEED = Number(process.env['SEED'] ?? 1);
const SCHOOLS = Number(process.env['SCHOOLS'] ?? 2);
/** Before the last days of the school: what is later is a plan. */
const NOW = '2026-08-20T12:00:00Z';

const OWN = cells(`
  KPI           | Measure | From    | To         | Within days | Column
  Soon          | rate    | created | meeting    | 14          |
  Kept a month  | keep    | paid    | refunded   | 30          |
  To the call   | time    | created | call       | 30          |
  Slow meeting  | half    | created | meeting    |             |
  Lost ones     | count   |         | lost       |             |
  Letters       | sum     |         | call       |             | Emails before call
  Mean letters  | average |         | paid       |             | Emails before call
`);

const TEAM = cells(`
  Manager | Team
  Anna    | North
  Boris   | North
  Clara   | South
  Dan     | South
`);

const TARGETS = cells(`
  Manager | KPI   | Target | Per
  Anna    | sales | 3      | month
  Boris   | sales | 2      | month
`);

const KPIS = [
  'conversion',
  'win_rate',
  'meeting_conversion',
  'sales',
  'revenue',
  'average_check',
  'cycle',
  'half_paid',
  'response',
  'emails',
  'calls',
  'meetings',
  'retention',
  'dropoff',
  'refunds',
  'referral',
  'repeat',
  'nps',
  'result',
  ...OWN.slice(1).map(([name]) => String(name)),
];
const PERIODS = ['', '2026', '2026-Q1', '2026-Q2', '2026-03', '2026-07', '2026-08'];

/** A school, and what the add-on counts of it. */
function schoolAndEvidence(seed: number): { readonly school: Cell[][]; readonly evidence: Cell[][] } {
  const school = changingSchool(randomOf(seed));
  const host = currentHost();
  const leads = readLeads(school, 'data', host);
  const { rows } = evidenceRows(leads, ownKpis(OWN, leads), leads.lastDay(host.today), host.texts);
  return {
    school,
    evidence: [EVIDENCE.fields.map((field) => host.texts.tabs.evidence[field]), ...rows.map((row) => [...row])].map(
      (row) => row.map((cell) => (typeof cell === 'string' ? (cell.split('|')[0] ?? '') : cell)),
    ),
  };
}

/** The answer of a formula, or its sentence. */
function asked(name: string, data: Arg, ...args: Arg[]): Result {
  try {
    return formula(name)(data, ...args);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Numbers as equal as sums in another order are. */
function near(value: Result): unknown {
  if (Array.isArray(value)) return value.map((row) => (Array.isArray(row) ? row.map(near) : near(row)));
  return typeof value === 'number' ? Number(value.toPrecision(9)) : value;
}

const seeds = Array.from({ length: SCHOOLS }, (_, i) => SEED + i);

const known = new Map<number, ReturnType<typeof schoolAndEvidence>>();
const madeOnce = (seed: number) => {
  const made = known.get(seed) ?? schoolAndEvidence(seed);
  known.set(seed, made);
  return made;
};

/** The last column of a board, Change, is blank where nobody counted how the period before stood. */
const withoutChange = (table: Result): Result =>
  Array.isArray(table)
    ? table.map((row) => (Array.isArray(row) ? row.filter((_, at) => table[0]?.[at] !== 'Change') : row))
    : table;

/** Of a pivot, rows and columns by their titles: leads put the people with most of them first. */
function inOrder(table: Result): Result {
  if (!Array.isArray(table)) return table;
  // A note below the table stands beside its first column, whoever that is of.
  const isNote = (row: Value[]): boolean => row.filter((cell) => cell !== '').length === 1;
  const plain = table.map((row) => (isNote(row) ? row.map((_, at) => (at === 0 ? row.join('') : '')) : row));
  const sorted = (rows: Value[][]): Value[][] => [
    ...rows.slice(0, 1),
    ...rows.slice(1).sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1)),
  ];
  const turned = (rows: Value[][]): Value[][] => (rows[0] ?? []).map((_, at) => rows.map((row) => row[at] ?? ''));
  return turned(sorted(turned(sorted(plain))));
}

describe.each(seeds)('school %i', (seed) => {
  test.each(KPIS)('%s', (kpi) => {
    withHost({ now: NOW }, () => {
      const { school, evidence } = madeOnce(seed);
      for (const period of PERIODS)
        for (const who of ['', 'Anna'])
          expect(near(asked('KPI', evidence, kpi, who, period, '', OWN)), `${period} ${who}`).toEqual(
            near(asked('KPI', school, kpi, who, period, '', OWN)),
          );
      for (const [period, mode] of [
        ['', 'fair'],
        ['2026-Q2', 'cautious'],
        ['2026-03', 'raw'],
        ['2026-08', 'fair'],
      ] as const) {
        const args = [kpi, period, mode, '', '', '', OWN];
        const [one, other] = [asked('LEADERBOARD', evidence, ...args), asked('LEADERBOARD', school, ...args)];
        expect(near(withoutChange(one)), `${period} ${mode}`).toEqual(near(withoutChange(other)));
      }
      const args = [kpi, '2026-08', 'improve', '', '', '', OWN];
      expect(near(asked('LEADERBOARD', evidence, ...args))).toEqual(near(asked('LEADERBOARD', school, ...args)));
    });
  });

  /** Formulas that go by what is counted, as a cell calls them. */
  const CALLS: readonly (readonly [name: string, ...args: Arg[]])[] = [
    ['LEADERBOARD', '', '2026-Q2'],
    ['LEADERBOARD', '', '2026-08', 'improve'],
    [
      'LEADERBOARD',
      [
        ['conversion', 2],
        ['revenue', 1],
        ['cycle', 1],
        ['nps', 1],
      ],
      '',
      'fair',
    ],
    ['LEADERBOARD', 'conversion', '2026-Q2', 'fair', 2, 'Anna'],
    ['LEADERBOARD', 'sales', '2026-07', 'target', '', '', '', TARGETS],
    ['KPI_LEAGUES', 'conversion', 2, '2026-07'],
    ['KPI_LEAGUES', 'sales', 3],
    ['KPI_LEAGUES', 'retention', 2],
    ['KPI_BY', 'conversion', 'manager', '2026-Q2'],
    ['KPI_BY', 'sales, conversion, average_check', 'manager'],
    ['KPI_BY', 'revenue, conversion', 'month'],
    ['KPI_BY', 'sales', 'manager, month'],
    ['KPI_BY', 'cycle', 'quarter, manager'],
    ['KPI', 'conversion', 'Anna; Boris'],
    ['KPI', 'sales', 'North', '2026', '', '', TEAM],
    ['LEADERBOARD', 'sales', '2026-Q2', 'fair', '', '', '', '', TEAM],
    ['KPI_BY', 'conversion', 'team', '', '', TEAM],
    ['KPI', 'sales', [['Anna'], ['Nobody'], ['Boris']]],
    ['KPI', 'conversion', 'Annna'],
    ['KPI_CONVERSION', '', '2026'],
    ['KPI_REVENUE', 'Anna', '2026-Q2'],
    ['KPI_RETENTION'],
    ['KPI_AVERAGE_CHECK'],
    ...[
      'conversion',
      'win_rate',
      'sales',
      'revenue',
      'average_check',
      'cycle',
      'half_paid',
      'retention',
      'dropoff',
      'referral',
    ].flatMap((kpi) => [['KPI_TREND', kpi] as const, ['KPI_TREND', kpi, 'Anna', 'quarter'] as const]),
    ['KPI_TREND', 'Letters', '', '', '', OWN],
    ...['sales', 'meetings', 'Lost ones'].flatMap((kpi) => [
      ...['week', 'month', 'quarter'].flatMap((per) => [
        ['KPI_TARGET', kpi, '', per, '', OWN] as const,
        ['KPI_TARGET', kpi, 'Anna', per, '', OWN] as const,
      ]),
      ['KPI_PACE', kpi, '', '', '', '', '', OWN] as const,
      ['KPI_PACE', kpi, 'Anna', '2026-07', '', TARGETS, '', OWN] as const,
      ['KPI_PACE', kpi, 'North', '2026-Q2', '', '', '', OWN, TEAM] as const,
    ]),
    ['KPI_SCORECARD', TARGETS],
    ['KPI_SCORECARD', TARGETS, '2026-06'],
    ['KPI_AUDIT', TARGETS],
    ...['conversion', 'sales', 'average_check', 'cycle', 'half_paid', 'response', 'retention', 'Letters'].flatMap(
      (kpi) => [
        ['KPI_COMPARE', kpi, '2026-Q1', '2026-Q2', '', OWN] as const,
        ['KPI_COMPARE', kpi, 'Anna', 'Boris', '', OWN] as const,
      ],
    ),
  ];

  const calls = CALLS.map(([name, ...args]) => ({ name, args }));
  test.each(calls)('$name of $args', ({ name, args }) => {
    withHost({ now: NOW }, () => {
      const { school, evidence } = madeOnce(seed);
      const [one, other] = [asked(name, evidence, ...args), asked(name, school, ...args)];
      const isPivot = name === 'KPI_BY' && String(args[1]).includes(',');
      expect(near(isPivot ? inOrder(one) : one)).toEqual(near(isPivot ? inOrder(other) : other));
    });
  });
});
