import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { KpiError } from '../../src/core/errors.ts';
import { type Host, currentHost } from '../../src/functions/host.ts';
import { FUNCTIONS } from '../../src/functions/index.ts';
import { isNothingLeft } from '../../src/functions/nothingLeft.ts';
import { cellsOf } from '../../src/functions/table/cellsOf.ts';
import type { Arg } from '../../src/read/cells/cell.ts';
import { sentence } from '../../src/i18n/index.ts';
import { typed } from '../support/cellsOf.ts';
import { answer } from '../../src/functions/answer.ts';
import { messageOf, withHost } from '../support/withHost.ts';

const {
  data,
  neededKpi,
  kpi,
  manager,
  period,
  mode,
  milestone,
  number,
  day,
  mapping,
  milestones,
  unit,
  holidays,
  goal,
  mix,
  badges,
  streakGoal,
  points,
  levels,
  bonuses,
  goals,
  kpiTab,
} = typed;
const known = fc.constantFrom<Arg>('2026-09', '2026', 'апрель 2026', new Date('2026-05-01'));
/** Now and then a tab of the team's own KPIs. */
const maybeKpis = fc.oneof(fc.constant<Arg>(''), kpiTab);
const sides = fc.oneof(fc.tuple(known, known), fc.tuple(fc.oneof(period, manager), fc.oneof(period, manager)));
/** Tables that tell of answers, calls, courses and friends as well, with the cells of their first columns. */
const answered = data.map((table) =>
  Array.isArray(table)
    ? table.map((row, i) => [
        ...row,
        ...(i === 0
          ? [
              'First response',
              'Call',
              'Emails',
              'Graduated',
              'Got a job',
              'Referred by',
              'Customer',
              'Attended webinar',
            ]
          : [row[1], row[2], row[0], row[1], row[2], row[0], row[3], row[1]]),
      ])
    : table,
);
const CALLS: Readonly<Record<string, fc.Arbitrary<Arg[]>>> = {
  KPI: fc.tuple(data, neededKpi, manager, period, day, maybeKpis),
  KPI_ROWS: fc.tuple(answered, fc.oneof(neededKpi, points), manager, period, day, maybeKpis),
  KPI_CONVERSION: fc.tuple(data, manager, period, milestone, milestone, number, day),
  KPI_REVENUE: fc.tuple(data, manager, period),
  KPI_AVERAGE_CHECK: fc.tuple(data, manager, period),
  KPI_CYCLE: fc.tuple(data, manager, period, milestone, milestone, day),
  KPI_RETENTION: fc.tuple(data, manager, period, number, day),
  KPI_DROPOFF: fc.tuple(answered, manager, period, milestone, day),
  KPI_RESULT: fc.tuple(answered, manager, period, number, day),
  KPI_REFERRAL: fc.tuple(answered, manager, period),
  KPI_NPS: fc.tuple(data, manager, period),
  KPI_RESPONSE: fc.tuple(answered, manager, period),
  KPI_TOUCHES: fc.tuple(answered, manager, period),
  LEADERBOARD: fc.tuple(data, kpi, period, mode, number, manager, day, fc.oneof(maybeKpis, goals)),
  KPI_SCORECARD: fc.tuple(data, goals, period, day, holidays, maybeKpis),
  KPI_BY: fc.tuple(data, neededKpi, fc.oneof(mix, fc.constantFrom<Arg>('month', 'manager, week')), period, day),
  KPI_WHERE: fc.tuple(data, mix, fc.oneof(manager, period, number)),
  KPI_PACE: fc.tuple(data, neededKpi, manager, period, day, goals, holidays),
  KPI_AUDIT: fc.tuple(data, goals, day, maybeKpis),
  KPI_FUNNEL: fc.tuple(data, manager, period, milestones, number, day),
  KPI_BOTTLENECK: fc.tuple(answered, manager, period, milestones, day),
  KPI_FAIR: fc.tuple(data, kpi, mix, period, day),
  KPI_PLAN: fc.tuple(data, goal, manager, period, day, holidays),
  KPI_COHORTS: fc.tuple(data, kpi, unit, day),
  KPI_TREND: fc.tuple(data, neededKpi, manager, unit, day, maybeKpis),
  KPI_TARGET: fc.tuple(data, neededKpi, manager, unit, day),
  KPI_COMPARE: fc.tuple(data, neededKpi, sides, day).map(([table, id, [a, b], asOf]): Arg[] => [table, id, a, b, asOf]),
  KPI_POINTS: fc.tuple(answered, points, period, day),
  KPI_LEVELS: fc.tuple(data, points, levels, day),
  KPI_BONUS: fc.tuple(data, goals, bonuses, period, day),
  KPI_REPLAY: fc.oneof(
    fc.tuple(answered, points, number, fc.constant(''), fc.oneof(fc.constant(''), points)),
    fc.tuple(data, bonuses, number, goals, fc.oneof(fc.constant(''), bonuses)),
  ),
  KPI_LOAD: fc.tuple(answered, day, holidays),
  KPI_GAMING: fc.tuple(answered, day),
  KPI_DATA: fc.tuple(data, mapping, fc.constantFrom('', 'all', 'City')),
  KPI_BADGES: fc.tuple(data, badges, period, day),
  KPI_STREAKS: fc.tuple(data, neededKpi, streakGoal, unit, number, day),
  KPI_LEAGUES: fc.tuple(data, kpi, number, period, day),
  KPI_CHECK: fc.tuple(data, mapping),
  KPI_JOIN: fc.tuple(data, data, data),
  KPI_JOIN_CHECK: fc.tuple(data, data, data),
};
const place = fc.record({
  zone: fc.constantFrom('UTC', 'America/New_York', 'Pacific/Auckland', 'Asia/Kolkata'),
  locale: fc.constantFrom('en_US', 'ru_RU'),
});

const isValue = (value: unknown): boolean =>
  typeof value === 'string' ||
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value)) ||
  (value instanceof Date && Number.isFinite(value.getTime()));

/** Null when the result can stand in cells, else what is wrong with it. */
function unfit(result: unknown): string | null {
  if (!Array.isArray(result)) return isValue(result) ? null : `a value ${String(result)}`;
  const width: unknown = result[0]?.length;
  if (result.length === 0 || width === 0) return 'an empty table';
  for (const row of result) {
    if (!Array.isArray(row) || row.length !== width) return 'a ragged table';
    const odd = row.find((value) => !isValue(value));
    if (odd !== undefined || row.includes(undefined)) return `a cell ${String(odd)}`;
  }
  return null;
}

/** Null when the mistake is a sentence, and what the cell shows; else what is wrong with it. */
function unclear(mistake: KpiError, { language }: Host, args: readonly Arg[]): string | null {
  const text = sentence(mistake, language);
  if (!/[.?!…]$/.test(text) || /undefined|\[object|function /.test(text)) return `a sentence ${text}`;
  // The wrapper makes the sentence, and need not count again for that.
  const refuse = (): never => {
    throw mistake;
  };
  // Where a filter left nothing, a table is a cell with the sentence.
  const shown = isNothingLeft(mistake, args[0]) ? String(answer(refuse, args)) : messageOf(() => answer(refuse, args));
  return shown === text ? null : `a cell that shows ${shown}`;
}

/** What a call gives, or the mistake it names; anything else passes through and fails the test. */
function outcome(host: Host, name: string, args: readonly Arg[]): unknown {
  try {
    const compute = FUNCTIONS.get(name);
    return compute && cellsOf(compute(host, ...args), host.zone);
  } catch (error) {
    if (error instanceof KpiError) return error;
    throw error;
  }
}

test('every custom function is thrown at', () => {
  expect(Object.keys(CALLS).sort()).toEqual([...FUNCTIONS.keys()].sort());
});

describe.each(Object.entries(CALLS))('%s, whatever cells it is given,', (name, args) => {
  test('gives a finite number, a text, a blank, a date or a rectangle of these, or a sentence of the catalogue, and changes nothing', () => {
    const seen = { value: 0, mistake: 0 };
    fc.assert(
      fc.property(args, place, (given, options) => {
        const held = given.map(frozenCells);
        const before = datesIn(held);
        withHost(options, () => {
          const host = currentHost();
          const result = outcome(host, name, held);
          const isMistake = result instanceof KpiError;
          seen[isMistake ? 'mistake' : 'value']++;
          const wrong = isMistake ? unclear(result, host, held) : unfit(result);
          // One question of `expect` for each of so many cells: it takes longer than what it asks.
          expect([datesIn(held), wrong]).toEqual([before, null]);
        });
      }),
      { numRuns: 450 },
    );
    // The generator is worth nothing if all it meets is one side.
    expect(Math.min(seen.value, seen.mistake)).toBeGreaterThan(0);
  });
});

/** A table that throws when it is written into. */
function frozenCells(arg: Arg): Arg {
  return Array.isArray(arg) ? Object.freeze(arg.map((row) => Object.freeze([...row]))) : arg;
}

/** The moments of all dates: a date in a frozen table can still be moved. */
function datesIn(args: readonly Arg[]): string {
  const cells = args.flatMap((arg): unknown[] => (Array.isArray(arg) ? arg.flat() : [arg]));
  return cells.flatMap((cell) => (cell instanceof Date ? [cell.getTime()] : [])).join();
}
