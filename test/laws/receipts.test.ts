import { describe, expect, test } from 'vitest';
import { currentHost } from '../../src/functions/host.ts';
import { FUNCTIONS } from '../../src/functions/index.ts';
import { saidReceipt } from '../../src/functions/receipt/saidReceipt.ts';
import type { Arg, Cell, Value } from '../../src/read/cells/cell.ts';
import { cells } from '../support/cells.ts';
import { DAYS, changingSchool, momentOf } from '../support/changingSchool.ts';
import { formula } from '../support/formula.ts';
import { madeTable } from '../support/tables/madeTable.ts';
import { type Random, randomOf } from '../support/tables/random.ts';
import { withHost } from '../support/withHost.ts';

const SEED = Number(process.env['RECEIPT_SEED'] ?? 1);
const SCHOOLS = Number(process.env['RECEIPT_SCHOOLS'] ?? 12);

const [KPI, KPI_ROWS, KPI_POINTS] = ['KPI', 'KPI_ROWS', 'KPI_POINTS'].map(formula);

const kpis = cells(`KPI | Measure | From | To | Within days | Column | Better | Kind
Fast yes | rate | webinar | meeting or paid | 14 | | | \nStays | keep | paid | left | 30 | | |
Soon | time | created | meeting | 30 | | | \nHalf met | half | created | meeting | | | |
Called | count | | call | | | | \nMet money | sum | | meeting | | amount | |
Mean mails | average | | call | | emails_before_call | | \nAll money | sum | | paid | | amount | | `);
const points = cells(`Milestone or KPI | Points | Per | Daily cap | Quality KPI | Floor | Goal | Ripens after days
paid | 10 | | | | | | 14\nmeeting | 2 | | 3 | conversion | 0.1 | 0.5 |
revenue | 1 | 100 | 4 | | | | 7\ncalls | 1 | | | | | | `);

/** Each KPI, by the way in which its number comes from the values of its rows. */
const WAYS: readonly (readonly [kpi: string, way: 'share' | 'sum' | 'mean' | 'half' | number])[] = [
  ...['conversion', 'win_rate', 'meeting_conversion', 'retention', 'dropoff', 'refunds', 'referral', 'repeat'].map(
    (kpi) => [kpi, 'share'] as const,
  ),
  ...['result', 'created > paid in 30', 'webinar > meeting', 'created > lost', 'Fast yes', 'Stays'].map(
    (kpi) => [kpi, 'share'] as const,
  ),
  ...['sales', 'revenue', 'calls', 'meetings', 'Called', 'Met money', 'All money'].map((kpi) => [kpi, 'sum'] as const),
  ...['average_check', 'emails', 'nps', 'Mean mails'].map((kpi) => [kpi, 'mean'] as const),
  ...['half_paid', 'response', 'Half met'].map((kpi) => [kpi, 'half'] as const),
  ['cycle', 90],
  ['Soon', 30],
];

interface Row {
  readonly row: number;
  readonly as: string;
  readonly value: number | null;
}

interface Told {
  readonly rows: readonly Row[];
  readonly rest: number;
  readonly result: Value;
}

/** A receipt as its cells tell it. */
function told(result: unknown): Told {
  const [, ...lines] = result as Value[][];
  const rows = lines.flatMap((line): Row[] => {
    const [row, , , , , , as, value] = line;
    if (typeof row !== 'number') return [];
    return [{ row, as: String(as), value: typeof value === 'number' ? value : null }];
  });
  const others = lines.filter((line) => line[6] === 'not listed');
  const rest = others.reduce((sum, line) => sum + Number(/: (\d+)$/.exec(String(line[8]))?.[1]), 0);
  const last = lines[lines.length - 1] ?? [];
  expect(last[0]).toBe('Result');
  return { rows, rest, result: last[7] ?? '' };
}

/** The day on which so small a share still waits: Kaplan-Meier from the values, largest risk set first. */
function dayOfShare(rows: readonly Row[], isThere: (row: Row) => boolean, waiting: number): number | null {
  const values = rows.map(({ value }) => value ?? 0);
  let survival = 1;
  for (const at of [...new Set(rows.filter(isThere).map(({ value }) => value ?? 0))].sort((a, b) => a - b)) {
    const events = rows.filter((row) => isThere(row) && row.value === at).length;
    survival *= 1 - events / values.filter((value) => value >= at).length;
    if (survival <= waiting + 1e-9) return at;
  }
  return null;
}

/** 1 minus the Kaplan-Meier curve after the last value. */
function arrived(rows: readonly Row[], isThere: (row: Row) => boolean): number {
  let survival = 1;
  for (const at of [...new Set(rows.filter(isThere).map(({ value }) => value ?? 0))].sort((a, b) => a - b))
    survival *=
      1 -
      rows.filter((row) => isThere(row) && row.value === at).length /
        rows.filter(({ value }) => (value ?? 0) >= at).length;
  return 1 - survival;
}

/** The number again, from nothing but the rows. Undefined where a blank may mean that nobody had leads. */
function recomputed(rows: readonly Row[], way: (typeof WAYS)[number][1]): number | null | undefined {
  const counted = rows.filter(({ value }) => value !== null);
  const sum = counted.reduce((all, { value }) => all + (value ?? 0), 0);
  const reached = counted.filter(({ as }) => as === 'reached');
  if (way === 'sum') return counted.length === 0 ? undefined : sum;
  if (counted.length === 0) return null;
  if (way === 'mean') return sum / counted.length;
  if (way === 'share') return reached.length / counted.length;
  const isThere = ({ as }: Row): boolean => as === 'reached';
  if (way === 'half') return dayOfShare(counted, isThere, 0.5);
  if (reached.length < 3) return null;
  return dayOfShare(counted, isThere, 1 - arrived(counted, isThere) / 2);
}

/** The rows of a range in which something stands; an unticked box is nothing. */
function filledRows(sheet: readonly (readonly Cell[])[]): number {
  return sheet.filter((row) => row.some((cell) => !['', null, undefined, false].includes(cell as string))).length;
}

const close = (one: unknown, other: number | null): boolean =>
  other === null ? one === '' : Math.abs(Number(one) - other) <= 1e-9 * Math.max(1, Math.abs(other)) && one !== '';

/** How many receipts of one table were held against the number; those that are refused are not. */
function tried(sheet: Cell[][], random: Random, managers: readonly string[], about: string): number {
  let receipts = 0;
  const team = cells(
    `Manager | Team\n${managers.map((name, i) => `${name} | ${i % 2 ? 'North' : 'South'}`).join('\n')}`,
  );
  const together = ['North', managers.slice(-2).join('; ')];
  for (const [kpi, way] of WAYS) {
    const isOfSome = random.chance(0.5) && managers.length > 1;
    const manager = isOfSome ? random.pick([...managers, ...together]) : '';
    const period = random.pick(['', '', '2026', '2026-Q1', '2026-Q2', '2026-04', '2026-06']);
    const asOf = random.chance(0.4) ? momentOf(random.int(60, DAYS + 20)) : '';
    const args = [kpi, manager, period, asOf, kpis, isOfSome ? team : ''] as const;
    const case_ = `${about}: ${JSON.stringify(args.slice(0, 4))}`;
    const ask = (of: typeof KPI): unknown => {
      try {
        return of?.(sheet, ...args);
      } catch (error) {
        return error instanceof Error ? error.message : error;
      }
    };
    const [number, receipt] = [ask(KPI), ask(KPI_ROWS)];
    if (!Array.isArray(receipt)) {
      expect(receipt, case_).toEqual(number);
      continue;
    }
    receipts++;
    const { rows, rest, result } = told(receipt);
    expect(result, case_).toEqual(number);
    const again = recomputed(rows, way);
    // Too early: of those who have not arrived, nobody has had the days.
    const isEarly = typeof way === 'number' && number === '' && rows.every(({ as }) => as !== 'not');
    if (again === undefined) expect([0, ''], case_).toContain(number);
    else if (!isEarly) expect(close(number, again), `${case_}: ${String(number)} is not ${String(again)}`).toBe(true);
    const listed = new Set(rows.map(({ row }) => row));
    // Of a past day the rows of later days are not there.
    if (asOf === '') expect(listed.size + rest, `${case_}: rows`).toBe(filledRows(sheet));
    else expect(listed.size + rest, `${case_}: rows`).toBeLessThanOrEqual(filledRows(sheet));
  }
  return receipts;
}

const managersOf = (sheet: readonly (readonly Cell[])[]): string[] =>
  [...new Set(sheet.slice(1).map((row) => String(row[1])))].filter((name) => name !== '');

/** A number of a table from nothing but the rows of its receipt. */
function cellAgain(rows: readonly Row[], way: 'sum' | 'share' | 'median'): number | null {
  const values = rows.flatMap(({ value }) => value ?? []).sort((a, b) => a - b);
  if (way === 'sum') return values.reduce((all, value) => all + value, 0);
  const counted = rows.filter(({ value }) => value !== null);
  if (way === 'share') return counted.filter(({ as }) => as === 'reached').length / counted.length;
  const middle = (values.length - 1) / 2;
  return ((values[Math.floor(middle)] ?? NaN) + (values[Math.ceil(middle)] ?? NaN)) / 2;
}

/** Whether a number of a table stands on rows: titles, bounds of intervals and means of cohorts do not. */
const isOfRows = (name: string, column: number, row: readonly unknown[]): boolean => {
  const isBuckets = name === 'KPI_RESPONSE' || name === 'KPI_TOUCHES';
  const isMean = name === 'KPI_COHORTS' && !/^\d/.test(String(row[0]));
  const isPlan = name === 'KPI_BOTTLENECK' && column > 3;
  const isOther = isPlan || isMean || (isBuckets && (column > 3 || row[1] === 0));
  return column > 0 && typeof row[column] === 'number' && !isOther;
};

describe('a receipt', () => {
  test('gives the number again from its rows, and accounts for every row', () => {
    let receipts = 0;
    for (let seed = SEED; seed < SEED + SCHOOLS; seed++) {
      const random = randomOf(seed);
      const school = changingSchool(random);
      const sheet = random.chance(0.5) ? school : [...school, [], ['Total', '', '', '', '', '', '', '', '', 5]];
      receipts += withHost({}, () => tried(sheet, random, managersOf(school), `seed ${seed}`));
    }
    expect(receipts).toBeGreaterThan(SCHOOLS * WAYS.length * 0.8);
  });

  test('does so for tables of every kind, as people write them', () => {
    let receipts = 0;
    for (let seed = SEED; seed < SEED + 5 * SCHOOLS; seed++) {
      const { cells: sheet, sketch } = madeTable(seed);
      receipts += withHost({}, () =>
        tried(
          sheet.map((row) => [...row]),
          randomOf(seed),
          [],
          `${sketch.kind} ${seed}`,
        ),
      );
    }
    expect(receipts).toBeGreaterThan(5 * SCHOOLS * 4);
  });

  test('of points adds up to those that count', () => {
    for (let seed = SEED; seed < SEED + SCHOOLS; seed++) {
      const random = randomOf(seed);
      const sheet = changingSchool(random);
      const manager = random.pick(['', ...managersOf(sheet)]);
      const period = random.pick(['', '2026-Q1', '2026-Q2', '2026-05']);
      withHost({}, () => {
        const { rows, rest, result } = told(KPI_ROWS?.(sheet, points, manager, period));
        const [, ...all] = (KPI_POINTS?.(sheet, points, period) ?? []) as Value[][];
        const own = all.filter(([name]) => (manager === '' ? name !== '' : name === manager));
        const [counted, early] = [1, 2].map((column) => own.reduce((sum, row) => sum + Number(row[column]), 0));
        const sumOf = (isEarly: boolean): number =>
          rows.filter(({ as }) => (as === 'too early') === isEarly).reduce((sum, row) => sum + (row.value ?? 0), 0);
        const about = `seed ${seed}, ${manager}, ${period}`;
        expect(close(result, counted ?? null), about).toBe(true);
        expect(close(sumOf(false), counted ?? null), about).toBe(true);
        expect(close(sumOf(true), early ?? null), about).toBe(true);
        expect(new Set(rows.map(({ row }) => row)).size + rest, about).toBe(filledRows(sheet));
      });
    }
  });

  test('of each number of a funnel, of cohorts and of bands gives it again from its rows', () => {
    let cellsSeen = 0;
    for (let seed = SEED; seed < SEED + SCHOOLS; seed++) {
      const random = randomOf(seed);
      const sheet = changingSchool(random);
      const [who = ''] = managersOf(sheet);
      const [manager, period] = [random.pick(['', who]), random.pick(['', '2026-Q1', '2026-05'])];
      const asOf = random.chance(0.5) ? momentOf(random.int(60, DAYS)) : '';
      const unit = random.pick(['week', 'month', 'quarter']);
      const road = random.pick(['', 'webinar > paid', 'retention', 'created > meeting']);
      const steps = random.pick(['', 'created > call > meeting > paid', 'webinar > paid']);
      const asked: readonly (readonly [name: string, ...args: Arg[]])[] = [
        ['KPI_FUNNEL', sheet, manager, period, steps, random.pick(['', 20, 45]), asOf],
        ['KPI_COHORTS', sheet, road, unit, asOf],
        ['KPI_COHORTS', sheet, 'repeat', unit, asOf],
        ['KPI_BOTTLENECK', sheet, manager, period, steps, asOf],
        ['KPI_RESPONSE', sheet, manager, period],
        ['KPI_TOUCHES', sheet, manager, period],
      ];
      withHost({}, () => {
        const host = currentHost();
        for (const [name, ...args] of asked) {
          const table = FUNCTIONS.get(name)?.(host, ...args);
          if (table === undefined || !('rows' in table)) throw new Error(`${name} gives no table`);
          table.rows.forEach((row, line) =>
            row.forEach((shown, column) => {
              if (!isOfRows(name, column, row)) return;
              cellsSeen++;
              const about = `seed ${seed}, ${name} ${JSON.stringify(args.slice(1))}: line ${line}, column ${column}`;
              const [question] = table.behind?.(line, column) ?? [];
              if (question === undefined) throw new Error(about);
              const receipt = saidReceipt(question, host);
              const rows = receipt.rows.map(({ row: at, countsAs, value }) => ({ row: at, as: countsAs, value }));
              expect(receipt.value, about).toBeCloseTo(Number(shown), 9);
              expect(cellAgain(rows, question.cell?.made ?? 'share'), about).toBeCloseTo(Number(shown), 9);
              const listed = new Set(rows.map((one) => one.row)).size;
              const rest = [...receipt.rest.values()].reduce((sum, count) => sum + count, 0);
              if (asOf === '') expect(listed + rest, about).toBe(filledRows(sheet));
            }),
          );
        }
      });
    }
    expect(cellsSeen).toBeGreaterThan(SCHOOLS * 100);
  });

  test('of a cell of a table has the value of that cell', () => {
    let cellsSeen = 0;
    for (let seed = SEED; seed < SEED + SCHOOLS; seed++) {
      const random = randomOf(seed);
      const sheet = changingSchool(random);
      const [who = ''] = managersOf(sheet);
      const targets =
        cells(`Manager or team | KPI | Target | Per\n | sales | 10 | month\n${who} | conversion | 0.3 | quarter
${who} | revenue | 3000 | month\n | cycle | 20 | quarter\n${who} | retention | 0.5 | month`);
      const kpi = random.pick(['conversion', 'cycle', 'retention', 'sales', 'revenue', 'average_check']);
      const period = random.pick(['', '2026-Q2', '2026-05', '2026-08']);
      const asked: readonly (readonly [name: string, column: number, ...args: Arg[]])[] = [
        ['LEADERBOARD', 2, sheet, kpi, period, 'raw'],
        ['KPI_LEAGUES', 3, sheet, kpi, 3, period],
        ['KPI_TREND', 1, sheet, kpi, random.pick(['', who])],
        ['KPI_SCORECARD', 3, sheet, targets, random.pick(['', '2026-05'])],
        ['KPI_POINTS', 1, sheet, points, period],
        ['KPI_COMPARE', 1, sheet, kpi, '2026-Q1', '2026-05'],
        ['KPI_BY', 1, sheet, kpi, random.pick(['source', 'manager', 'status', 'month']), period],
        ['KPI_BY', 3, sheet, `win_rate, ${kpi}`, 'source', period],
        ['KPI_BY', 2, sheet, kpi, random.pick(['source, manager', 'source, month', 'month, manager']), period],
      ];
      withHost({}, () => {
        const host = currentHost();
        for (const [name, column, ...args] of asked) {
          const table = FUNCTIONS.get(name)?.(host, ...args);
          if (table === undefined || !('rows' in table)) throw new Error(`${name} gives no table`);
          table.rows.forEach((row, line) => {
            const [question] = table.behind?.(line, column) ?? [];
            if (question === undefined) return;
            cellsSeen++;
            const { value } = saidReceipt(question, host);
            const about = `seed ${seed}, ${name} of ${kpi}, ${period}: line ${line}`;
            const shown = row[column] ?? null;
            // A period that is too young to count shows no value; its rows say what there is so far.
            if (shown === null && name === 'KPI_TREND' && row[row.length - 1] !== null) return;
            if (typeof shown === 'number') expect(value, about).toBeCloseTo(shown, 6);
            else expect([null, 0], about).toContain(value);
          });
        }
      });
    }
    expect(cellsSeen).toBeGreaterThan(SCHOOLS * 10);
  });
});
