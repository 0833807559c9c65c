import { describe, expect, test } from 'vitest';
import { FUNCTIONS } from '../../src/functions/index.ts';
import type { Arg, Cell, Result } from '../../src/read/cells/cell.ts';
import { cells } from '../support/cells.ts';
import { DAYS, changingSchool, momentOf, sheetOn } from '../support/changingSchool.ts';
import { formula } from '../support/formula.ts';
import { type Random, randomOf } from '../support/tables/random.ts';
import { withHost } from '../support/withHost.ts';

/** The first seed, and how many schools each function is asked about; more by the environment. */
const SEED = Number(process.env['AS_OF_SEED'] ?? 1);
const SCHOOLS = Number(process.env['AS_OF_SCHOOLS'] ?? 24);

const KPIS = [
  'conversion',
  'win_rate',
  'meeting_conversion',
  'sales',
  'revenue',
  'average_check',
  'cycle',
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
  'created > paid in 30',
  'webinar > meeting',
  'created > lost',
];

/** What a parameter may be, by its name. `who` is known by the day that is asked about. */
type Maker = (random: Random, who: string) => Arg;
const one =
  (...all: readonly Arg[]): Maker =>
  (random) =>
    random.pick(all);
const someone: Maker = (random, who) => random.pick(['', who]);
const PERIODS = ['2026', '2026-Q1', '2026-Q2', '2026-03', '2026-05', '2026-07'];
const ARGUMENTS: Readonly<Record<string, Maker>> = {
  kpi: one(...KPIS),
  road: one('', 'created > paid', 'webinar > paid', 'created > meeting'),
  manager: someone,
  focus: someone,
  period: one('', '', ...PERIODS),
  a: one('2026-Q1', '2026-02'),
  b: one('2026-Q2', '2026-04'),
  milestones: one('', '', 'created > webinar > meeting > paid'),
  milestone: one('', 'webinar', 'meeting'),
  from: one('', 'created', 'webinar'),
  to: one('', 'paid', 'meeting'),
  within: one('', 14, 30),
  days: one('', 30),
  unit: one('', 'month', 'week', 'quarter'),
  per: one('', 'month', 'week'),
  mode: one('', 'fair', 'cautious', 'raw', 'improve', 'target'),
  mix: one('', '', 'Source', 'Source', 'Status', 'paid'),
  by: one('manager', 'Source', 'month', 'Source, month', 'Status', 'stage, month'),
  top: one('', 2),
  size: one('', 2),
  freezes: one('', 1),
  goal: (random) => random.int(1, 20) * 500,
  targets: (_, who) =>
    cells(`Manager or team | KPI | Target | Per\n | sales | 10 | month\n${who} | conversion | 0.3 | quarter
${who} | revenue | 3000 | month\n | cycle | 20 | quarter\n | nps | 30 | quarter\n${who} | sales | 3 | week`),
  settings: (_, who) => cells(`Manager or team | KPI | Target | Per\n${who} | conversion | 0.3 | month`),
  badges: () =>
    cells(`Badge | Icon | KPI | At least or At most | Value | Per | Min leads
Seller | S | sales | At least | 2 | month | \nFast | F | cycle | At most | 20 | quarter | 3`),
  points: () =>
    cells(`Milestone or KPI | Points | Per | Daily cap | Quality KPI | Floor | Goal | Ripens after days
paid | 10 | | | | | | 14\nmeeting | 2 | | 6 | conversion | 0.1 | 0.5 | \nrevenue | 1 | 100 | | | | | `),
  levels: () => cells('Level | Icon | From points\nOne | 1 | 0\nTwo | 2 | 30\nThree | 3 | 90'),
  bonuses: () =>
    cells(`KPI | From attainment | Pays | Quality KPI | Floor
sales | 0.5 | 1000 | retention | 0.5\nsales | 1 | 5000 | | \nrevenue | 1 | 700 | | `),
};
/** Left out: tabs of the team's own, and what does not touch time. */
const LEFT_OUT = ['kpis', 'team', 'tabs', 'tabs2', 'holidays'];
/** What a function refuses of the others. */
const OWN: Readonly<Record<string, Readonly<Record<string, Maker>>>> = {
  KPI_PACE: { kpi: one('sales', 'revenue', 'calls', 'meetings', 'sum of Amount at meeting') },
};

/** The names of the parameters of a function, `data` first. */
const parametersOf = (name: string): readonly string[] =>
  /\(([^)]*)\)/
    .exec(String(FUNCTIONS.get(name)))?.[1]
    ?.split(',')
    .map((one) => one.trim())
    .slice(1) ?? [];

const WITH_AS_OF = [...FUNCTIONS.keys()].filter((name) => parametersOf(name).includes('as_of'));

/** What the cell shows: the values, or the sentence. */
function shown(run: () => Result): unknown {
  try {
    return run();
  } catch (error) {
    return error instanceof Error ? error.message : error;
  }
}

function managersIn(sheet: readonly (readonly Cell[])[]): string[] {
  return [...new Set(sheet.slice(1).map((row) => String(row[1])))].filter((name) => name !== '');
}

describe.each(WITH_AS_OF)('%s with as_of', (name) => {
  test('on the whole table is what it is on the table as it stood on that day', () => {
    let tables = 0;
    for (let seed = SEED; seed < SEED + SCHOOLS; seed++) {
      const random = randomOf(seed);
      const whole = changingSchool(random);
      const day = random.int(30, DAYS + 20);
      const known = sheetOn(whole, day);
      const people = managersIn(known);
      if (people.length === 0) continue;
      const who = random.pick(people);
      const args = parametersOf(name)
        .slice(1)
        .map((parameter): Arg => {
          if (parameter === 'as_of') return momentOf(day + 0.5);
          if (LEFT_OUT.includes(parameter)) return '';
          const make = OWN[name]?.[parameter] ?? ARGUMENTS[parameter];
          if (make === undefined) throw new Error(`Say what “${parameter}” of ${name} may be`);
          return make(random, who);
        });
      const [expected, got] = [known, whole].map((sheet) =>
        withHost({}, () => shown(() => formula(name)(sheet, ...args))),
      );
      expect(got, `seed ${seed}, day ${day}: ${JSON.stringify(args)}`).toEqual(expected);
      if (typeof got !== 'string' || got === '') tables++;
    }
    // A function that refused everything would leak nothing.
    expect(tables).toBeGreaterThan(SCHOOLS / 3);
  });
});

/** How many questions each of the tables below is asked. */
const CALLS = 4;

/** Tables whose rows are no leads. Each row has one day; who has none is always known. */
const KINDS: Readonly<Record<string, (random: Random) => Cell[][]>> = {
  'a log of events': (random) => [
    ['Client', 'Date', 'Event', 'Manager', 'Amount'],
    ...rowsOf(random, 120, (at) => {
      const event = random.pick(['Application', 'Call', 'Email', 'Webinar', 'Meeting', 'Payment', 'Refund']);
      const amount = event === 'Payment' || event === 'Refund' ? random.int(1, 9) * 100 : '';
      return [`Client ${random.int(1, 40)}`, at, event, nameAt(random, at), amount];
    }),
  ],
  'a history of stages': (random) => [
    ['Deal ID', 'Client', 'Stage', 'Entered stage', 'Manager', 'Amount'],
    ...rowsOf(random, 160, (at) => {
      const [deal, stage] = [random.int(1, 40), random.pick(['New', 'Call', 'Meeting', 'Proposal', 'Won', 'Lost'])];
      return [`D-${deal}`, `Client ${deal}`, stage, at, nameAt(random, at), random.int(1, 9) * 100];
    }),
  ],
  'a list of sales': (random) => [
    ['Client', 'Payment date', 'Amount', 'Manager'],
    ...rowsOf(random, 80, (at) => [`Client ${random.int(1, 40)}`, at, random.int(1, 9) * 100, nameAt(random, at)]),
  ],
  'leads with one date and a status': (random) => [
    ['Client', 'Date', 'Amount', 'Manager', 'Status'],
    ...rowsOf(random, 80, (at, i) => [
      `Client ${i}`,
      at,
      random.int(1, 9) * 100,
      nameAt(random, at),
      random.pick(['Won', 'Lost', 'Open']),
    ]),
  ],
  'a daily report': (random) => [
    ['Date', 'Manager', 'Calls', 'Meetings', 'Sales', 'Revenue'],
    ...rowsOf(random, 80, (at) => [
      at,
      nameAt(random, at),
      ...[50, 9, 4].map((most) => random.int(0, most)),
      random.int(0, 9) * 100,
    ]),
  ],
  'states of deals with the day of each change': (random) => [
    ['Deal ID', 'Client', 'Manager', 'Created', 'Status', 'Paid', 'Amount', 'Modified'],
    ...random.shuffled(Array.from({ length: 40 }, (_, i) => statesOf(random, i)).flat()),
  ],
  'payments and refunds below zero': (random) => [
    ['Deal ID', 'Client', 'Created', 'Paid', 'Amount', 'Manager'],
    ...rowsOf(random, 70, (at, i) => [`D-${i}`, `Client ${i % 50}`, at, at, random.int(1, 9) * 100, 'Anna']),
    ...rowsOf(random, 12, (at) => [`D-${random.int(0, 69)}`, '', '', at, -100, 'Anna']),
  ],
};

/** A deal from the day it came: each state in a row of its own. */
function statesOf(random: Random, i: number): Cell[][] {
  const came = random.share() * DAYS;
  const manager = nameAt(random, momentOf(came));
  let at = came;
  const end = random.pick(['Paid', 'Lost', 'In work']);
  return ['New', ...(random.chance(0.5) ? ['Proposal'] : []), end].map((status) => {
    const [row, price] = [[`D-${i}`, `Client ${i}`, manager, momentOf(came)], random.int(1, 9) * 100];
    const changed = momentOf(at);
    at += 1 + random.share() * 20;
    return [...row, status, ...(status === 'Paid' ? [changed, price] : ['', '']), changed];
  });
}

const nameAt = (random: Random, at: Cell): string =>
  random.pick(['Anna', 'Boris', 'Clara'].slice(0, at instanceof Date && at < momentOf(DAYS / 2) ? 1 : 3));

function rowsOf(random: Random, count: number, row: (at: Cell, i: number) => Cell[]): Cell[][] {
  return Array.from({ length: count }, (_, i) => row(momentOf(random.share() * DAYS), i));
}

/** The rows of later days are blank. */
function rowsOn(sheet: readonly (readonly Cell[])[], day: number): Cell[][] {
  const end = momentOf(Math.floor(day) + 1);
  return sheet.map((row) => (row.some((cell) => cell instanceof Date && cell >= end) ? row.map(() => '') : [...row]));
}

test.each(Object.entries(KINDS))('%s is known up to the day of as_of, too', (_, made) => {
  const calls: readonly (readonly [string, ...Arg[]])[] = [
    ...KPIS.map((kpi) => ['KPI', kpi, '', ''] as const),
    ...['sales', 'revenue', 'conversion'].map((kpi) => ['LEADERBOARD', kpi, '2026', '', '', ''] as const),
    ['KPI_TREND', 'sales', '', ''],
    ['KPI_FUNNEL', '', '', '', ''],
    ['KPI_POINTS', ARGUMENTS['points']?.(randomOf(1), '') ?? '', ''],
    ['KPI_LOAD'],
  ];
  for (let seed = SEED; seed < SEED + SCHOOLS; seed++) {
    const random = randomOf(seed);
    const whole = made(random);
    const day = random.int(60, DAYS);
    for (const [name, ...args] of random.shuffled(calls).slice(0, CALLS)) {
      const [expected, got] = [rowsOn(whole, day), whole].map((sheet) =>
        withHost({}, () => shown(() => formula(name)(sheet, ...args, momentOf(day)))),
      );
      expect(got, `seed ${seed}, day ${day}: ${name} ${JSON.stringify(args)}`).toEqual(expected);
    }
  }
});
