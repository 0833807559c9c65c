import type { Arg } from '../../read/cells/cell.ts';
import { settingsOf } from '../../read/tabs/settingsOf.ts';
import { kpiArgument } from '../../read/arguments/kpiArgument.ts';
import type { Host } from '../host.ts';
import { type Values, valuesOf } from '../table/values.ts';

/**
 * The value of any KPI: conversion, win_rate, sales, revenue, average_check, cycle, retention and
 * others, or of a road. Shares are from 0 to 1; blank when there is nothing to count.
 *
 * @param data Table with a header row: Deals!A:L. Or Evidence!A:L.
 * @param kpi Its id or name in English or Russian, one of the KPIs tab, or a road: "created >
 *   paid", "webinar > meeting in 14".
 * @param manager Optional. A name, a team, "Anna; Boris" for both together, or a column of these.
 *   Left out: the whole team.
 * @param period Optional. 2026, "2026-Q4", "2026-11", "2026-W47", "last month", a date cell (its
 *   month) or two (first and last day). Left out: all time.
 * @param as_of Optional. Date: what was known that day. Left out: the latest.
 * @param kpis Optional. The tab of the team's own KPIs: KPIs!A:H.
 * @param tabs Optional. Any tab with settings: columns, Team, KPIs.
 * @param tabs2 Optional. One more.
 * @returns A number, or a column of numbers for a column of names.
 * @example =KPI(Deals!A:L, "conversion") // => 0.2133
 * @example =KPI(Deals!A:L, "created > paid in 30") // => 0.1835
 * @example =KPI(Pipeline!A:H, "win_rate") // => 0.6315
 * @example =KPI(Deals!A:T, "Promotion in 3 months", "", "", "", KPIs!A:H) // => 0.6071
 * @example =KPI(Deals!A:T, "Promotion in 3 months", "", "", "", "", KPIs!A:H) // => 0.6071
 * @customfunction
 */
export function KPI(
  host: Host,
  data: Arg,
  kpi: Arg,
  manager?: Arg,
  period?: Arg,
  as_of?: Arg,
  kpis?: Arg,
  tabs?: Arg,
  tabs2?: Arg,
): Values {
  const given = settingsOf({ kpis, tabs, tabs2 });
  return valuesOf(data, given, host, { manager, period, as_of }, (leads) => kpiArgument(kpi, leads, given.kpis));
}
