import { KpiError } from '../../core/errors.ts';
import { mustKnowDay } from '../../core/kpis/counted/kpiCounts.ts';
import { milestonesOf } from '../../core/kpis/kpi.ts';
import { type PaceDay, paceOf } from '../../core/targets/pace.ts';
import { addsUp } from '../../core/targets/runningTotals.ts';
import type { Period } from '../../core/time/period.ts';
import { PERIOD_UNITS, type PeriodUnit, periodAt, periodLabel } from '../../core/time/periodUnit.ts';
import { fill, kpiName, sentence } from '../../i18n/index.ts';
import { kpiArgument } from '../../read/arguments/kpiArgument.ts';
import { textArgument } from '../../read/arguments/plainArguments.ts';
import type { Arg } from '../../read/cells/cell.ts';
import { fold, foldName } from '../../read/cells/fold.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import { leadsByTeam } from '../../read/slices/leadsByTeam.ts';
import { oneAsked } from '../../read/slices/whoAsked.ts';
import { ownKpis } from '../../read/tabs/rows/ownKpis.ts';
import { schedulesOf } from '../../read/tabs/rows/schedulesOf.ts';
import { settingsOf } from '../../read/tabs/settingsOf.ts';
import { nameOfTarget, targetsOf } from '../../read/tabs/rows/targetRows.ts';
import { asOfDay } from '../asOfDay.ts';
import { askedPeriod } from '../askedPeriod.ts';
import type { Host } from '../host.ts';
import { leadsOf } from '../leadsOf.ts';
import { type Column, type Table, tableOf } from '../table/table.ts';

/**
 * A count or a sum as it adds up day by day: this period, the line of its target, the period
 * before, the usual one (the median of up to 6 past ones), and from the last known day on the way
 * to where it will probably end (in 8 cases of 10). Past periods are lined up by working day; on
 * the last day stands the whole of them. Insert a line chart over it.
 *
 * @param data Table with a header row: Deals!A:L. Of a count, such as sales, also Evidence!A:L.
 * @param kpi A count or a sum: sales, revenue, calls, meetings, or one of the team's own.
 * @param manager Optional. A name or team, or "Anna; Boris" for both together. Left out: the whole
 *   team.
 * @param period Optional. "2026-11", "2026-Q4", "2026-W47", "last month", a date cell, or two cells
 *   with first and last day. Left out: the month that is running.
 * @param as_of Optional. Date: what was known that day. Left out: the latest.
 * @param targets Optional. The tab of targets: Targets!A:E. Left out: no line.
 * @param holidays Optional. Dates of holidays, or the Team tab with days off: Holidays!A:A,
 *   Team!A:F. Left out: Monday to Friday.
 * @param tabs Optional. Any tab with settings: columns, Team, KPIs.
 * @param tabs2 Optional. One more.
 * @returns A table with a header row.
 * @example =KPI_PACE(Deals!A:T, "revenue", "", "2026-10", "2026-10-15", Targets!A:E) // => 2026-10-01 | 290 | 659.6544 | 990 | 531
 * @customfunction
 */
export function KPI_PACE(
  host: Host,
  data: Arg,
  kpi: Arg,
  manager?: Arg,
  period?: Arg,
  as_of?: Arg,
  targets?: Arg,
  holidays?: Arg,
  tabs?: Arg,
  tabs2?: Arg,
): Table {
  const given = settingsOf({ targets, holidays, tabs, tabs2 });
  const { titles, scorecard, pace: words } = host.texts;
  const all = leadsOf(data, host, given, as_of);
  const asked = kpiArgument(kpi, all, given.kpis);
  const name = kpiName(asked.id, host.texts);
  if (!addsUp(asked)) throw new KpiError('kpi-not-added', { kpi: name });
  all.expect(milestonesOf(asked));
  const lastDay = asOfDay(as_of, all, host, true);
  mustKnowDay(asked, all, lastDay);
  const whole = askedPeriod(period, all, host, as_of) ?? periodAt('month', lastDay);
  if (!Number.isFinite(whole.toDay - whole.fromDay)) throw new KpiError('period-open', { period: periodLabel(whole) });
  const { leads, who } = whoseLeads(manager, all);
  const per = PERIOD_UNITS.find((unit) => isUnit(whole, unit));
  const rows = given.targets === undefined ? [] : targetsOf(given.targets, all, ownKpis(given.kpis, all));
  const whose = who === null ? null : (leads.managers.names[who] ?? textArgument(manager) ?? '');
  const target = rows.find(({ value }) => {
    if (value === null || value.kpi.id !== asked.id || value.per !== per) return false;
    const its = nameOfTarget(value, all);
    return its === null || whose === null ? its === whose : foldName(its) === foldName(whose);
  })?.value;
  const { days, goal } = paceOf(asked, leads, {
    who,
    period: whole,
    unit: per ?? 'month',
    asOfDay: lastDay,
    schedules: schedulesOf(given, leads, host),
    goal: target?.goal ?? null,
  });
  const mistake = rows.find(
    ({ value, who: its, kpiText }) =>
      value === null && foldName(its) === foldName(whose ?? '') && fold(kpiText) === fold(textArgument(kpi) ?? ''),
  )?.mistake;
  const lacking = mistake
    ? sentence(mistake, host.language)
    : fill(words.noTarget, { kpi: name, period: periodLabel(whole) });
  const note =
    given.targets === undefined || target !== undefined
      ? goal === (target?.goal ?? null)
        ? ''
        : scorecard.daysOff
      : lacking;
  const columns: readonly Column<PaceDay>[] = [
    { title: words.day, format: 'date', cell: ({ day }) => day },
    { title: name, format: asked.unit, cell: ({ actual }) => actual },
    { title: words.line, format: asked.unit, cell: ({ line }) => line },
    { title: words.before, format: asked.unit, cell: ({ before }) => before },
    { title: words.usual, format: asked.unit, cell: ({ usual }) => usual },
    { title: scorecard.low, format: asked.unit, cell: ({ low }) => low },
    { title: scorecard.high, format: asked.unit, cell: ({ high }) => high },
    { title: titles.note, format: 'text', cell: ({ day }) => (day === whole.fromDay ? note : '') },
  ];
  return {
    ...tableOf(columns, days),
    behind(line, column) {
      const { day, actual } = days[line] ?? {};
      if (column !== 1 || day === undefined || actual === null) return [];
      return [
        { kpi: asked, leads, who, timeframe: { period: { fromDay: whole.fromDay, toDay: day }, asOfDay: lastDay } },
      ];
    },
  };
}

function isUnit({ fromDay, toDay }: Period, unit: PeriodUnit): boolean {
  const one = periodAt(unit, fromDay);
  return one.fromDay === fromDay && one.toDay === toDay;
}

/** A team is counted on the leads by team, as its target is. */
function whoseLeads(manager: Arg, all: SheetLeads): { readonly leads: SheetLeads; readonly who: number | null } {
  const { who, leads } = oneAsked(manager, all, 'without leads');
  if (who.kind !== 'one') return { leads, who: null };
  const own = { leads, who: who.code };
  if (who.code < all.managers.names.length) return own;
  const teams = leadsByTeam(all);
  const name = foldName(leads.managers.names[who.code] ?? '');
  const team = teams.managers.names.findIndex((one) => foldName(one) === name);
  return team < 0 ? own : { leads: teams, who: team };
}
