import { describe, expect, test } from 'vitest';
import type { Arg, Cell, Value } from '../../../src/read/cells/cell.ts';
import { cells } from '../../support/cells.ts';
import { DAYS, changingSchool, momentOf } from '../../support/changingSchool.ts';
import { formula } from '../../support/formula.ts';
import { randomOf } from '../../support/tables/random.ts';
import { withHost } from '../../support/withHost.ts';

const SEED = Number(process.env['PACE_SEED'] ?? 1);
const SCHOOLS = Number(process.env['PACE_SCHOOLS'] ?? 30);

const [KPI, KPI_PACE, KPI_SCORECARD] = ['KPI', 'KPI_PACE', 'KPI_SCORECARD'].map(formula);

const kpis = cells(`KPI | Measure | From | To | Within days | Column | Better | Kind
Called | count | | call | | | | \nMet money | sum | | meeting | | amount | | \nAll money | sum | | paid | | amount | | `);
/** Every KPI that adds up. */
const ADDED: readonly string[] = [
  ...['sales', 'revenue', 'calls', 'meetings', 'Called', 'Met money', 'All money', 'sum of Amount at proposal'],
];
const PERIODS: Readonly<Record<string, readonly string[]>> = {
  month: ['2026-03', '2026-05', '2026-06', '2026-07', '2026-08'],
  quarter: ['2026-Q1', '2026-Q2', '2026-Q3'],
  week: ['2026-W15', '2026-W22', '2026-W30'],
};

type Line = Readonly<Record<string, Value>>;
/** Null for a sentence in place of a table. */
function linesOf(run: () => unknown): readonly Line[] | null {
  const [titles, ...rows] = tableOf(run) ?? [];
  return titles === undefined
    ? null
    : rows.map((row) => Object.fromEntries(row.map((value, i) => [String(titles[i]), value])));
}
function tableOf(run: () => unknown): Value[][] | null {
  try {
    return withHost({}, run) as Value[][];
  } catch {
    return null;
  }
}
const near = (value: Value | undefined, other: Value | undefined, about: string): void => {
  if (typeof other === 'number' || typeof value === 'number') expect(value, about).toBeCloseTo(Number(other), 6);
  else expect(value, about).toBe(other);
};
const serialOf = (value: Value | undefined): number => (value instanceof Date ? value.getTime() : NaN);

/** One question about a made-up school: what the curve says and what the scorecard says. */
function asked(seed: number) {
  const random = randomOf(seed);
  const sheet: Cell[][] = changingSchool(random, random.int(60, 140));
  const people = [...new Set(sheet.slice(1).map((row) => String(row[1])))].filter((name) => name !== '');
  const kpi = random.pick(ADDED);
  const per = random.pick(Object.keys(PERIODS));
  const who = random.pick(['', '', ...people]);
  const period = random.pick(PERIODS[per] ?? []);
  const asOf = momentOf(random.int(60, DAYS + 20) + 0.5);
  const target = random.int(1, 40) * (/money|revenue|Amount/.test(kpi) ? 100 : 1);
  const targets = cells(`Manager or team | KPI | Target | Per\n${who} | ${kpi} | ${target} | ${per}`);
  const off = random.pick<Arg>(['', cells('Date\n2026-05-01\n2026-05-11\n2026-07-03')]);
  const team = random.pick<Arg>([
    '',
    cells(
      `Manager | Days off | Works from\n${people[0] ?? ''} | 2026-06-01 - 2026-06-12 | \n${people[1] ?? ''} | Sat, Sun | 2026-02-01`,
    ),
  ]);
  return { sheet, kpi, who, period, asOf, targets, off, team };
}

describe('KPI_PACE of any school', () => {
  test('is what the scorecard says of the same target, and what KPI says of each day', () => {
    let [tables, forecasts] = [0, 0];
    const seen = new Set<string>();
    for (let seed = SEED; seed < SEED + SCHOOLS; seed++) {
      const { sheet, kpi, who, period, asOf, targets, off, team } = asked(seed);
      const about = `seed ${seed}: ${kpi}, ${who}, ${period}, ${String(asOf)}`;
      const curve = linesOf(() => KPI_PACE?.(sheet, kpi, who, period, asOf, targets, off, team, kpis));
      const scored = linesOf(() => KPI_SCORECARD?.(sheet, targets, period, asOf, off, kpis, team))?.[0];
      if (curve === null) continue;
      tables++;
      seen.add(kpi);
      const last = curve[curve.length - 1] ?? {};
      const name = Object.keys(last)[1] ?? '';
      const known = curve.filter((line) => line[name] !== '');
      const now = known[known.length - 1];
      near(last['On the way to the target'], scored?.['Target'], `${about}: ${String(scored?.['Note'])}`);
      near(last['Forecast, low'], scored?.['Forecast, low'], about);
      near(last['Forecast, high'], scored?.['Forecast, high'], about);
      if (typeof last['Forecast, low'] === 'number') forecasts++;
      if (now === undefined) continue;
      near(now[name], scored?.['Actual'] === '' ? 0 : scored?.['Actual'], about);
      near(now['On the way to the target'], scored?.['Expected by now'], about);
      const [first] = curve;
      for (const line of known.filter((_, i) => i % 9 === 0)) {
        const days = [[first?.['Day'], line['Day']]] as Cell[][];
        const alone = withHost({}, () => KPI?.(sheet, kpi, who, days, asOf, kpis));
        near(line[name], alone === '' ? 0 : (alone as Value), `${about}: ${String(line['Day'])}`);
      }
      // The lines rise with the days: nothing that adds up falls, refunds apart.
      const line = curve.map((one) => Number(one['On the way to the target']));
      expect(
        line.every((value, i) => i === 0 || value >= (line[i - 1] ?? 0) - 1e-9),
        about,
      ).toBe(true);
      expect(
        curve.every((one, i) => i === 0 || serialOf(one['Day']) > serialOf(curve[i - 1]?.['Day'])),
        about,
      ).toBe(true);
    }
    expect([...seen].sort()).toEqual([...ADDED].sort());
    expect(tables).toBeGreaterThan(SCHOOLS * 0.8);
    expect(forecasts).toBeGreaterThan(SCHOOLS / 3);
  });
});
