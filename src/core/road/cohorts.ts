import { isDated, milestoneDays } from '../kpis/milestones.ts';
import { columnMissing } from '../kpis/evaluate.ts';
import { mustTellRoad } from '../kpis/uncountable.ts';
import type { RoadKpi } from '../kpis/kpi.ts';
import { timeframeTest } from '../kpis/window.ts';
import { type Leads, UNDATED, valueAt } from '../leads.ts';
import { earliestDays } from '../kpis/firstReached.ts';
import type { Period } from '../time/period.ts';
import { ratio } from '../stats/ratio.ts';
import { type PeriodUnit, periodsFromTo } from '../time/periodUnit.ts';

/**
 * How many days each further column gives. Months are 30 days here, so that every lead of a cell
 * had the same time.
 */
const DAYS: Readonly<Record<PeriodUnit, number>> = { week: 7, month: 30, quarter: 90 };

/** More columns tell nothing that anybody acts on. */
const MOST = 24;

/** The leads whose road began in one week, month or quarter. */
interface Cohort {
  readonly period: Period;
  readonly leads: number;
  /**
   * Share that arrived (or, of a road that is to be kept from its end, did not) within each limit,
   * 0 to 1; null until every lead had the time.
   */
  readonly shares: readonly (number | null)[];
}

interface Cohorts {
  /**
   * Days that each column gives from the lead's own start: 30, 60, 90 … or 7, 14, 21 …; 1 to 24 of
   * them.
   */
  readonly limits: readonly number[];
  /** From the first cohort to the last; those between without leads are there too. */
  readonly cohorts: readonly Cohort[];
  /** Leads of all cohorts. */
  readonly leads: number;
  /**
   * The share by each limit over all filled cells, weighted by leads, as a Kaplan-Meier curve: in
   * each span, who came of those who could have. So it never falls (never rises, of a road that is
   * to be kept), though younger cohorts leave it on the way; null where no cell is filled.
   */
  readonly mean: readonly (number | null)[];
  /** True when the oldest leads had more time than the columns show. */
  readonly isCut: boolean;
}

/**
 * The cohort triangle of a road: by the week, month or quarter in which leads began it, the share
 * that arrived within 1, 2, 3 … spans of days from the lead's own start. So each cell is the KPI
 * "From > To in N" of its cohort.
 *
 * A cell is filled only when the youngest lead of the cohort had the time (start + N <= asOf): a
 * younger cohort is not a worse one. Left out are leads without a date at the start, for they have
 * no cohort, and those known to have arrived nobody knows when. Arriving before the start is
 * arriving.
 *
 * @throws KpiError `column-missing` when the data do not carry the dates of both ends.
 *   Also `sales-only` and `one-date`: rows that are no leads, see `mustTellRoad`.
 */
export function cohortsOf({ from, to, measure }: RoadKpi, leads: Leads, unit: PeriodUnit, asOfDay: number): Cohorts {
  mustTellRoad(leads, [...from, ...to], true);
  const length = DAYS[unit];
  const groups = gathered(dated(leads, from), dated(leads, to), unit, asOfDay);
  const had = groups.map(({ leads: count, youngest }) => (count === 0 ? 0 : (asOfDay - youngest) / length));
  const columns = Math.min(MOST, Math.floor(Math.max(1, ...had)));
  const limits = Array.from({ length: columns }, (_, column) => length * (column + 1));
  /** Of the cohorts whose cell is filled: who came in each span, and who could have. */
  const total = limits.map(() => ({ reached: 0, waiting: 0, leads: 0 }));
  const share = (reached: number, of: number): number | null => ratio(measure === 'keep' ? of - reached : reached, of);
  const cohorts = groups.map(({ period, youngest, arrived, leads: count }): Cohort => {
    let reached = 0;
    const shares = limits.map((limit, column) => {
      const sum = total[column];
      const waiting = count - reached;
      reached += arrived[column] ?? 0;
      if (sum === undefined || !(youngest + limit <= asOfDay)) return null;
      sum.reached += arrived[column] ?? 0;
      sum.waiting += waiting;
      sum.leads += count;
      return share(reached, count);
    });
    return { period, leads: count, shares };
  });
  let left = 1;
  return {
    limits,
    isCut: Math.max(0, ...had) >= MOST + 1,
    cohorts,
    leads: cohorts.reduce((sum, cohort) => sum + cohort.leads, 0),
    mean: total.map(({ reached, waiting, leads: count }) => {
      left *= 1 - (ratio(reached, waiting) ?? 0);
      return count > 0 ? share(1 - left, 1) : null;
    }),
  };
}

interface Group {
  readonly period: Period;
  leads: number;
  /** The start of the youngest lead. */
  youngest: number;
  /** How many arrived in each span of days, counted from their own start. */
  readonly arrived: number[];
}

function gathered(from: Float64Array, to: Float64Array, unit: PeriodUnit, asOfDay: number): readonly Group[] {
  const isInside = timeframeTest({ period: null, asOfDay }, false);
  const isTold = (lead: number): boolean => isInside(valueAt(from, lead)) && valueAt(to, lead) !== UNDATED;
  let [first, last] = [Infinity, -Infinity];
  for (let lead = 0; lead < from.length; lead++) {
    if (!isTold(lead)) continue;
    first = Math.min(first, valueAt(from, lead));
    last = Math.max(last, valueAt(from, lead));
  }
  const groups: Group[] = [];
  const byDay = new Map<number, Group>();
  for (const period of periodsFromTo(unit, first, last)) {
    const group = { period, leads: 0, youngest: -Infinity, arrived: new Array<number>(MOST).fill(0) };
    groups.push(group);
    for (let day = period.fromDay; day <= period.toDay; day++) byDay.set(day, group);
  }
  for (let lead = 0; lead < from.length; lead++) {
    const start = Math.floor(valueAt(from, lead));
    const group = byDay.get(start);
    if (group === undefined || !isTold(lead)) continue;
    group.leads++;
    group.youngest = Math.max(group.youngest, start);
    const column = Math.max(0, Math.ceil((Math.floor(valueAt(to, lead)) - start) / DAYS[unit]) - 1);
    // Never and too late: no column.
    if (column < MOST) group.arrived[column] = (group.arrived[column] ?? 0) + 1;
  }
  return groups;
}

function dated(leads: Leads, ids: readonly string[]): Float64Array {
  const column = earliestDays(ids.map((id) => milestoneDays(leads, id)));
  if (column === null || !ids.some((id) => isDated(leads, id))) throw columnMissing(leads, ids);
  return column;
}
