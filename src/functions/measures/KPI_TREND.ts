import { type TrendPoint, trendOf } from '../../core/road/trend.ts';
import { periodLabel } from '../../core/time/periodUnit.ts';
import { type Texts, fill, kpiName } from '../../i18n/index.ts';
import { kpiArgument } from '../../read/arguments/kpiArgument.ts';
import { oneAsked } from '../../read/slices/whoAsked.ts';
import { spanArgument } from '../../read/arguments/unitArgument.ts';
import type { Arg } from '../../read/cells/cell.ts';
import { schedulesOf } from '../../read/tabs/rows/schedulesOf.ts';
import { settingsOf } from '../../read/tabs/settingsOf.ts';
import { asOfDay } from '../asOfDay.ts';
import type { Host } from '../host.ts';
import { leadsOf } from '../leadsOf.ts';
import { howCounted } from '../table/howCounted.ts';
import { rowsTitle } from '../table/rowsTitle.ts';
import { type Column, type Table, tableOf } from '../table/table.ts';

/**
 * A KPI by day, week, month or quarter with the limits of its usual ups and downs: what stays inside is
 * noise, what is outside or eight in a row on one side of the mean is a signal. The period that is
 * not over yet is shown, but never a signal. A period of which most leads are younger than payments
 * take (nine in ten of them), or than the limit, is blank: too early to count.
 *
 * @param data Table with a header row: Deals!A:L. Or Evidence!A:L.
 * @param kpi A KPI's id or name, or a road: "created > paid", "webinar > meeting in 14".
 * @param manager Optional. A name or team, or "Anna; Boris" for both together. Left out: the whole
 *   team.
 * @param unit Optional. "day", "week", "month" or "quarter". Left out: month. By day, a day off
 *   without anything is blank.
 * @param as_of Optional. Date: what was known that day. Left out: the latest.
 * @param kpis Optional. The tab of the team's own KPIs: KPIs!A:H.
 * @param tabs Optional. Any tab with settings: columns, Team, KPIs, Holidays.
 * @param tabs2 Optional. One more.
 * @returns A table with a header row.
 * @example =KPI_TREND(Deals!A:L, "conversion") // => 2026-02 | 0.275 | 120 | 0 | 0.2244 | 0.1767 | 0.2722 | above
 * @example =KPI_TREND(Deals!A:L, "sales", "Anna Smirnova", "week") // => 2026-W06 | 0 | 0 | 0 | 1.0556 | 0 | 4.6022
 * @customfunction
 */
export function KPI_TREND(
  host: Host,
  data: Arg,
  kpi: Arg,
  manager?: Arg,
  unit?: Arg,
  as_of?: Arg,
  kpis?: Arg,
  tabs?: Arg,
  tabs2?: Arg,
): Table {
  const given = settingsOf({ kpis, tabs, tabs2 });
  const { titles, trend: words } = host.texts;
  const all = leadsOf(data, host, given, as_of);
  const asked = kpiArgument(kpi, all, given.kpis);
  const periodUnit = spanArgument(unit, host.texts);
  const lastDay = asOfDay(as_of, all, host, true);
  const { who, leads } = oneAsked(manager, all, 'without leads');
  const code = who.kind === 'one' ? who.code : null;
  const schedule = periodUnit === 'day' ? schedulesOf(given, leads, host).of(code) : undefined;
  const { points, limits } = trendOf(asked, leads, code, periodUnit, lastDay, schedule);
  const columns: readonly Column<TrendPoint>[] = [
    { title: titles.period, format: 'text', cell: ({ period }) => periodLabel(period) },
    {
      title: kpiName(asked.id, host.texts) + howCounted(asked, null, host.texts),
      format: asked.unit,
      cell: ({ value }) => value,
    },
    { title: rowsTitle(leads, host.texts), format: 'integer', cell: (point) => point.leads },
    { title: titles.ripening, format: 'integer', cell: ({ ripening }) => ripening },
    // The limits stand in every row: that is what a chart needs.
    { title: words.mean, format: asked.unit, cell: () => limits?.mean },
    { title: titles.low, format: asked.unit, cell: () => limits?.low },
    { title: titles.high, format: asked.unit, cell: () => limits?.high },
    { title: words.signal, format: 'text', cell: (point) => said(point, words) },
  ];
  return {
    ...tableOf(columns, points),
    behind(line) {
      const period = points[line]?.period;
      return period ? [{ kpi: asked, leads, who: code, timeframe: { period, asOfDay: lastDay } }] : [];
    },
  };
}

/** The signal, or why there is no value yet. */
function said({ early, signal }: TrendPoint, words: Texts['trend']): string | null {
  if (early === null) return signal && words.signals[signal];
  return fill(words.early, { days: String(early.days), old: String(early.old), all: String(early.all) });
}
