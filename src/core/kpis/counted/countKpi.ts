import { isDatedBy, type Leads, NOBODY, UNDATED, valueAt } from '../../leads.ts';
import { groupSize } from '../../stats/survival/dayCounts.ts';
import type { Period } from '../../time/period.ts';
import { kpiColumns } from '../evaluate.ts';
import { momentsOf } from '../evidence/moments.ts';
import { shareCounts } from '../evidence/shareCounts.ts';
import { timeCounts } from '../evidence/timeCounts.ts';
import { timesWithin } from '../evidence/timesWithin.ts';
import { type Kpi, TIME_DAYS, ripeDaysOf, roadKpi } from '../kpi.ts';
import { regroup } from '../regroup.ts';
import { totalsBy } from '../totals.ts';
import { type GroupCounts, type TimeBox, NO_COUNTS } from './groupCounts.ts';

/** What was counted of one manager in one span of days. */
export interface KpiCounted {
  /** Its code, or NOBODY. */
  readonly manager: number;
  /** Null for leads without a day. */
  readonly period: Period | null;
  readonly counted: GroupCounts;
}

/**
 * What `evaluate` counts of a KPI, apart for each manager and span of days, so that rows add
 * up: one pass over the leads for all of them. Leads without a day are rows of their own.
 *
 * @param spans Which follow each other; days between or outside of them are left out.
 * @returns Rows in which anything was counted.
 * @throws KpiError as `evaluate` where a period is asked about.
 * @example
 * const leads = leadsOf({ who: ['Ann', 'Ann', 'Ben'], created: [1, 12, 13], paid: [9, null, 14] });
 * const spans = [{ fromDay: 1, toDay: 10 }, { fromDay: 11, toDay: 20 }];
 * const rows = countKpi(builtin('conversion'), leads, spans, 30);
 * rows.map(({ manager, period, counted }) => [manager, period.fromDay, counted.reached, counted.leads])
 * // => [[0, 1, 1, 1], [0, 11, 0, 1], [1, 11, 1, 1]]
 */
export function countKpi(asked: Kpi, all: Leads, spans: readonly Period[], asOfDay: number): readonly KpiCounted[] {
  const timeframe = { period: null, asOfDay };
  const [first = { fromDay: 0, toDay: 0 }] = spans;
  const columns = kpiColumns(asked, all, { period: first, asOfDay });
  const { leads, to } = columns;
  const { names, codes } = leads.managers;
  const wide = spans.length + 1;
  const size = (names.length + 1) * wide;
  const spanOf = spansByDay(spans);
  const groupsOf = (days: Float64Array): Int32Array =>
    codes.map((code, lead) => {
      const span = spanOf(valueAt(days, lead));
      return span === NOBODY ? NOBODY : (code - NOBODY) * wide + span;
    });
  return rowsFrom(countAll());

  function countAll(): readonly GroupCounts[] {
    if (columns.is === 'volume') {
      const { kpi, amounts } = columns;
      if (kpi.measure === 'average' && amounts !== null) {
        const view = regroup(leads, groupsOf(to), size);
        return momentsOf(view, to, amounts, timeframe).managers.map(({ n, sum, squares }) => {
          return { ...NO_COUNTS, leads: n, sum, squares, present: n };
        });
      }
      return totalsBy(kpi, leads, to, amounts, asOfDay, size, groupsOf).map(({ count, sum, squares, present }) => {
        const isThere = present || count > 0 || sum !== 0;
        return {
          ...NO_COUNTS,
          leads: count,
          sum,
          squares: amounts === null ? null : squares,
          present: Number(isThere),
        };
      });
    }
    const { kpi, from } = columns;
    const groups = groupsOf(from);
    const view = regroup(leads, groups, size);
    const present = new Uint32Array(size);
    groups.forEach((group, lead) => {
      const start = valueAt(from, lead);
      if (group !== NOBODY && (start === UNDATED || isDatedBy(start, asOfDay)))
        present[group] = (present[group] ?? 0) + 1;
    });
    const withLeads = (counted: Partial<GroupCounts>, group: number): GroupCounts => ({
      ...NO_COUNTS,
      ...counted,
      present: present[group] ?? 0,
    });
    if (kpi.measure === 'time') {
      const days = kpi.withinDays ?? TIME_DAYS;
      // All whose days can tell: a time itself leaves out who arrived before the start.
      const arrivals = shareCounts({ ...kpi, measure: 'rate', withinDays: days }, view, from, to, timeframe).managers;
      return timesWithin(view, from, to, timeframe, days).managers.map((times, group) => {
        const { trials = 0, ripening = 0 } = arrivals[group] ?? {};
        const boxes = boxesOf(times.events, times.censored, times.young);
        return withLeads({ leads: trials + ripening, times: boxes }, group);
      });
    }
    if (kpi.measure === 'half')
      return timeCounts(kpi, view, from, to, timeframe).managers.map((times, group) => {
        const boxes = boxesOf(times.events, times.censored, []);
        return withLeads({ leads: groupSize(times), times: boxes }, group);
      });
    // How long it takes tells which leads are too young, where no limit does.
    const times = ripeDaysOf(kpi) === null ? timeCounts(IN_DAYS, view, from, to, timeframe).managers : [];
    return shareCounts(kpi, view, from, to, timeframe).managers.map(({ successes, trials, ripening }, group) => {
      const { events = [], censored = [] } = times[group] ?? {};
      const boxes = boxesOf(events, censored, []);
      return withLeads({ leads: trials, reached: successes, ripening, times: boxes }, group);
    });
  }

  function rowsFrom(counted: readonly GroupCounts[]): readonly KpiCounted[] {
    return counted.flatMap((one, group) =>
      one.present === 0
        ? []
        : [{ manager: Math.floor(group / wide) + NOBODY, period: spans[group % wide] ?? null, counted: one }],
    );
  }
}

const IN_DAYS = { ...roadKpi('', '', '', null), unit: 'days' as const };

/** The span of a day, by its place; the one behind them for what has no day; NOBODY for none. */
function spansByDay(spans: readonly Period[]): (serial: number) => number {
  const first = spans[0]?.fromDay ?? 0;
  const days = new Int32Array(Math.max(0, (spans[spans.length - 1]?.toDay ?? -1) - first + 1)).fill(NOBODY);
  spans.forEach(({ fromDay, toDay }, span) => days.fill(span, fromDay - first, toDay - first + 1));
  return (serial) => (serial === UNDATED ? spans.length : (days[Math.floor(serial) - first] ?? NOBODY));
}

function boxesOf(events: ArrayLike<number>, censored: ArrayLike<number>, young: ArrayLike<number>): readonly TimeBox[] {
  const boxes: TimeBox[] = [];
  for (let box = 0; box < Math.max(events.length, censored.length); box++) {
    const [arrived, waiting] = [events[box] ?? 0, censored[box] ?? 0];
    if (arrived + waiting > 0) boxes.push({ box, arrived, waiting, ripe: arrived - (young[box] ?? 0) });
  }
  return boxes;
}
