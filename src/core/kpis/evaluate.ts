import { KpiError } from '../errors.ts';
import { type Leads } from '../leads.ts';
import { earliestDays } from './firstReached.ts';
import { countedEvidence } from './counted/countedEvidence.ts';
import { areCounts } from './counted/kpiCounts.ts';
import { averageEvidence } from './evidence/averageEvidence.ts';
import { columnsBehind, isDated, milestoneDays, leadNumbers } from './milestones.ts';
import type { Evidence } from './evidence/evidence.ts';
import type { Timeframe } from './timeframe.ts';
import { type Kpi, type RoadKpi, type VolumeKpi, TIME_DAYS, isRoad, isTime, ripeDaysOf } from './kpi.ts';
import { halfEvidence } from './evidence/halfEvidence.ts';
import { momentsOf } from './evidence/moments.ts';
import { paymentRows } from './paymentRows.ts';
import { dayTotalKpi } from './dayTotalKpi.ts';
import { shareCounts } from './evidence/shareCounts.ts';
import { shareEvidence } from './evidence/shareEvidence.ts';
import { timeCounts } from './evidence/timeCounts.ts';
import { timeEvidence } from './evidence/timeEvidence.ts';
import { timesWithin } from './evidence/timesWithin.ts';
import { totalsOf } from './totals.ts';
import { totalsOnly, uncountable } from './uncountable.ts';
import { volumeEvidence } from './evidence/volumeEvidence.ts';

/**
 * What the data say about a KPI for all managers at once, in one pass over the leads; or of what was
 * counted of them, where that alone is known. Which leads count and which are left out depends on the
 * measure: see what counts them.
 *
 * @param asked The KPI; where its own column is missing, what stands in for it is measured.
 * @throws KpiError `column-missing`, `sales-only`, `totals-only` or `one-date` when the data cannot
 *   carry the KPI; those of `KpiCounts`.
 * @example
 * const leads = leadsOf({ who: ['Anna', 'Anna', 'Ben'], created: [1, 2, 3], paid: [9, null, 4] });
 * evaluate(builtin('conversion'), leads, { period: null, asOfDay: 30 }).managers
 * // => [{ value: 0.5, leads: 2, ripening: 0 }, { value: 1, leads: 1, ripening: 0 }]
 */
export function evaluate(asked: Kpi, all: Leads, timeframe: Timeframe): Evidence {
  if (areCounts(all)) return countedEvidence(asked, all, timeframe);
  const columns = kpiColumns(asked, all, timeframe);
  const { leads, to } = columns;
  if (columns.is === 'road') {
    const { kpi, from } = columns;
    if (kpi.measure === 'time')
      return timeEvidence(kpi, timesWithin(leads, from, to, timeframe, kpi.withinDays ?? TIME_DAYS));
    if (kpi.measure === 'half') return halfEvidence(kpi, timeCounts(kpi, leads, from, to, timeframe));
    return shareEvidence(kpi, shareCounts(kpi, leads, from, to, timeframe));
  }
  const { kpi, amounts } = columns;
  if (kpi.measure === 'average' && amounts !== null)
    return averageEvidence(kpi, momentsOf(leads, to, amounts, timeframe));
  const totals = totalsOf(kpi, leads, to, amounts, timeframe);
  // The team is there as soon as there are leads at all.
  const groups = { ...totals, team: () => ({ ...totals.team(), present: leads.count > 0 }) };
  return volumeEvidence(kpi, groups, amounts === null ? 'leads' : 'amounts');
}

/** The KPI as the data carry it, and the columns that it is counted on. */
type KpiColumns = { readonly leads: Leads; readonly to: Float64Array } & (
  | { readonly is: 'road'; readonly kpi: RoadKpi; readonly from: Float64Array }
  | { readonly is: 'volume'; readonly kpi: VolumeKpi; readonly amounts: Float64Array | null }
);

/**
 * What {@link evaluate} counts: when each lead reached both ends of the road, or To and its number;
 * no numbers where each counts as 1.
 *
 * @throws KpiError as {@link evaluate}.
 * @example
 * kpiColumns(builtin('sales'), leadsOf({ paid: [9, 4] }), { period: null, asOfDay: 30 }).to // => [9, 4]
 */
export function kpiColumns(asked: Kpi, all: Leads, timeframe: Timeframe): KpiColumns {
  const kpi = kpiOnData(asked, all);
  const mistake = uncountable(kpi, all);
  if (mistake !== null) throw mistake;
  const leads = paymentRows(kpi, all);
  const to = needed(leads, kpi.to);
  const inTime = timeframe.period !== null;
  if (isRoad(kpi)) {
    const from = needed(leads, kpi.from);
    if (inTime || needsAge(kpi)) mustBeDated(leads, kpi.from);
    if (needsAge(kpi)) mustBeDated(leads, kpi.to);
    return { is: 'road', kpi, leads, from, to };
  }
  if (inTime) mustBeDated(leads, kpi.to);
  const amounts = kpi.measure === 'count' ? null : leadNumbers(leads, kpi.column, timeframe.asOfDay);
  if (kpi.measure !== 'count' && amounts === null)
    throw columnMissing(leads, [kpi.column === 'nps_points' ? 'nps' : kpi.column]);
  return { is: 'volume', kpi, leads, to, amounts };
}

/**
 * The KPI that is measured on these data: the KPI itself, or what stands in for it where its column
 * is missing, or the sum of a daily report.
 *
 * @example
 * kpiOnData(builtin('calls'), leadsOf({ created: [1], calls: [5] })).measure // => 'sum'
 * kpiOnData(builtin('calls'), leadsOf({ created: [1], call: [2] })).measure // => 'count'
 */
export function kpiOnData(kpi: Kpi, leads: Leads): Kpi {
  const { orElse } = isRoad(kpi) ? { orElse: null } : kpi;
  // What stands in was counted under its name.
  if (areCounts(leads)) return kpi;
  if (leads.rowKind === 'day total') return (isRoad(kpi) ? null : dayTotalKpi(kpi)) ?? kpi;
  return orElse !== null && !canCarry(kpi, leads) && canCarry(orElse, leads) ? orElse : kpi;
}

/**
 * True when the data have the columns that the KPI itself needs, with dates where it needs them.
 *
 * @example
 * canCarry(builtin('cycle'), leadsOf({ created: [1], paid: [4] })) // => true
 * canCarry(builtin('cycle'), leadsOf({ created: [1] })) // => false
 */
export function canCarry(asked: Kpi, leads: Leads): boolean {
  if (areCounts(leads)) return leads.counts.has(asked);
  const kpi = leads.rowKind === 'day total' ? kpiOnData(asked, leads) : asked;
  if (uncountable(kpi, leads) !== null) return false;
  const ends = isRoad(kpi) ? [kpi.from, kpi.to] : [kpi.to];
  const milestones = ends.every((ids) =>
    ids.some((id) => (needsAge(kpi) ? isDated(leads, id) : milestoneDays(leads, id) !== null)),
  );
  if (isRoad(kpi)) return milestones;
  return milestones && (kpi.column === '' || leadNumbers(leads, kpi.column) !== null);
}

/**
 * True when the answer depends on how old each lead is, so that `asOf` must be known to the day:
 * with a limit of N days, with ripening, and for times.
 *
 * @example
 * needsAge(builtin('retention')) // => true
 * needsAge(builtin('conversion')) // => false
 */
export function needsAge(kpi: Kpi): boolean {
  return isTime(kpi) || ripeDaysOf(kpi) !== null;
}

function needed(leads: Leads, ids: readonly string[]): Float64Array {
  const column = earliestDays(ids.map((id) => milestoneDays(leads, id)));
  if (column === null) throw columnMissing(leads, ids);
  return column;
}

/**
 * A period or a limit is asked, so knowing that it happened is not enough: some column must say
 * when.
 */
function mustBeDated(leads: Leads, ids: readonly string[]): void {
  if (!ids.some((id) => isDated(leads, id))) throw columnMissing(leads, ids);
}

/**
 * The mistake that a column is not there, or does not tell what it should, to be thrown.
 *
 * @param ids The milestones or the number column that need it.
 * @example
 * columnMissing(leadsOf({ created: [1] }), ['second_paid']).params.columns // => ['paid']
 */
export function columnMissing(leads: Leads, ids: readonly string[]): KpiError {
  if (leads.rowKind === 'day total') return totalsOnly(leads);
  const columns = ids.flatMap((id) => (id === 'closed' ? behindClosed(leads) : columnsBehind(leads, id)));
  for (const id of columns) {
    const why = leads.whyUnknown(id);
    if (why !== null) return why;
  }
  const unfit = leads.unfit?.(columns) ?? null;
  if (unfit !== null) return new KpiError('column-unfit', { column: unfit.header, found: unfit.found });
  const empty = leads.emptyColumn?.(columns) ?? null;
  if (empty !== null) return new KpiError('column-empty', { column: empty });
  return new KpiError('column-missing', { columns, found: leads.columns, likely: leads.likely?.(columns) ?? null });
}

/** Nobody has a column "closed": what is missing is who paid, who was lost, or when. */
function behindClosed(leads: Leads): readonly string[] {
  if (leads.milestone('closed') !== null) return ['close_date', isDated(leads, 'paid') ? 'lost' : 'paid'];
  return leads.milestone('paid') === null ? ['status', 'paid'] : ['status', 'lost'];
}
