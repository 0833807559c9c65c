import { BUILTIN } from '../../core/kpis/builtinKpis.ts';
import { type KpiCounted, countKpi } from '../../core/kpis/counted/countKpi.ts';
import { type GroupCounts, NO_COUNTS, type TimeBox } from '../../core/kpis/counted/groupCounts.ts';
import { canCarry, kpiOnData } from '../../core/kpis/evaluate.ts';
import { type Kpi, isRoad } from '../../core/kpis/kpi.ts';
import { KpiError } from '../../core/errors.ts';
import { type Period, isWithin } from '../../core/time/period.ts';
import { periodsFromTo } from '../../core/time/periodUnit.ts';
import { type Texts, kpiName } from '../../i18n/index.ts';
import { timesText } from '../../read/evidence/timesText.ts';
import type { SheetLeads } from '../../read/leads/sheetLeads.ts';
import type { OwnKpis } from '../../read/tabs/rows/ownKpis.ts';
import { evidenceQuestions } from './evidenceQuestions.ts';

/** A row of an Evidence tab in the order of its columns; days are serials. */
export type EvidenceRow = readonly (string | number)[];

/**
 * The counts of the leads as the rows of an Evidence tab: of every KPI that the data carry, by
 * manager and month.
 *
 * @param own The team's own KPIs.
 * @returns Also the names of the KPIs that could not be counted by months.
 */
export function evidenceRows(
  leads: SheetLeads,
  own: OwnKpis,
  asOfDay: number,
  texts: Texts,
): { readonly rows: readonly EvidenceRow[]; readonly left: readonly string[] } {
  const rows: EvidenceRow[] = [];
  const left: string[] = [];
  const kpis: readonly Kpi[] = [...BUILTIN, ...own.flatMap(({ value }) => value ?? [])];
  for (const kpi of kpis.filter((one) => canCarry(one, leads))) {
    const name = kpiName(kpi.id, texts);
    try {
      rows.push(...rowsOf(kpi, name, leads, asOfDay));
    } catch (mistake) {
      // Without days there are no months: the formulas say what is missing.
      if (!(mistake instanceof KpiError)) throw mistake;
      left.push(name);
    }
  }
  return { rows, left };
}

function rowsOf(kpi: Kpi, name: string, leads: SheetLeads, asOfDay: number): readonly EvidenceRow[] {
  const { names } = leads.managers;
  return evidenceQuestions(kpi, leads, asOfDay).flatMap(({ asOfDay: day, spans, months }) => {
    const found = countKpi(kpi, leads, spans, day).filter(({ period }) => period !== null || day === asOfDay);
    // A month in which there was nothing says so: else it would look as if nobody had counted.
    const empty = months
      .filter((month) => !found.some(({ period }) => period !== null && isWithin(period, month)))
      .map((period) => ({ manager: 0, period, counted: NO_COUNTS }));
    const daily = day === asOfDay ? dailyCounts(kpi, leads, spans, day) : null;
    return [...found, ...empty].map(({ manager, period, counted }) => [
      name,
      names[manager] ?? '',
      period?.fromDay ?? '',
      period?.toDay ?? '',
      day,
      ...countCells(kpi, counted, daily?.(manager, period) ?? []),
    ]);
  });
}

/** Leads, Reached, Ripening, Sum, Squares, Present, Days. */
function countCells(kpi: Kpi, counted: GroupCounts, daily: readonly TimeBox[]): EvidenceRow {
  const { leads, reached, ripening, sum, squares, present, times } = counted;
  return isRoad(kpi)
    ? [leads, reached, ripening, '', '', present, timesText(times)]
    : [leads, '', '', sum, squares ?? '', present, timesText(daily)];
}

/**
 * Of a count, on which days of a month it was: what forecasts ask, where the month is one row. A day on
 * which leads came and nothing was counted is there too.
 *
 * @returns Null where single amounts are asked, which no count of days tells.
 */
function dailyCounts(kpi: Kpi, leads: SheetLeads, spans: readonly Period[], asOfDay: number) {
  const months = spans.filter(({ fromDay, toDay }) => toDay > fromDay);
  const measured = kpiOnData(kpi, leads);
  const [first, last] = [months[0], months[months.length - 1]];
  if (isRoad(measured) || measured.measure !== 'count' || first === undefined || last === undefined) return null;
  const days = periodsFromTo('day', first.fromDay, last.toDay);
  const byManager = new Map<number, KpiCounted[]>();
  for (const one of countKpi(measured, leads, days, asOfDay)) {
    const own = byManager.get(one.manager) ?? [];
    own.push(one);
    byManager.set(one.manager, own);
  }
  return (manager: number, month: Period | null): readonly TimeBox[] =>
    month === null || month.fromDay === month.toDay
      ? []
      : (byManager.get(manager) ?? []).flatMap(({ period, counted: { leads: arrived } }) =>
          period !== null && isWithin(period, month)
            ? [{ box: period.fromDay - month.fromDay, arrived, waiting: arrived === 0 ? 1 : 0, ripe: arrived }]
            : [],
        );
}
