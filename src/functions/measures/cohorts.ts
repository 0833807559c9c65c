import { KpiError } from '../../core/errors.ts';
import { type RoadKpi, isRoad, milestonesOf } from '../../core/kpis/kpi.ts';
import { cohortsOf } from '../../core/road/cohorts.ts';
import { type PeriodUnit, periodLabel } from '../../core/time/periodUnit.ts';
import { type Texts, fill } from '../../i18n/index.ts';
import { textArgument } from '../../read/arguments/arguments.ts';
import type { Arg } from '../../read/cells/cell.ts';
import { kpiOf } from '../../read/arguments/kpis.ts';
import type { SheetLeads } from '../../read/leads/leads.ts';
import type { Format } from '../table/format.ts';
import type { Table } from '../table/table.ts';

/** The cohort triangle as a table: a row for each week, month or quarter, and the weighted mean last. */
export function cohortsAnswer(
  leads: SheetLeads,
  road: RoadKpi,
  unit: PeriodUnit,
  asOfDay: number,
  texts: Texts,
): Table {
  leads.expect(milestonesOf(road));
  const { limits, cohorts, leads: all, mean } = cohortsOf(road, leads, unit, asOfDay);
  const words = texts.cohorts;
  const share: Format = 'share';
  return {
    columns: [
      { title: words.cohort, format: 'text' },
      { title: texts.board.leads, format: 'leads' },
      ...limits.map((days) => ({ title: fill(words.within, { days: String(days) }), format: share })),
    ],
    rows: [
      ...cohorts.map(({ period, leads: count, shares }) => [periodLabel(period), count, ...shares]),
      [words.mean, all, ...mean],
    ],
  };
}

/**
 * The road of a triangle: a road, or a KPI that is the share of one; `created > paid` when left out. Its own limit does not matter.
 *
 * @throws KpiError `road-unreadable` for a KPI that is no such share.
 */
export function cohortRoad(arg: Arg, leads: SheetLeads): RoadKpi {
  const text = textArgument(arg);
  const kpi = kpiOf(text ?? 'conversion', leads);
  if (!isRoad(kpi) || kpi.measure === 'time' || kpi.ripeDays !== null)
    throw new KpiError('road-unreadable', { found: text ?? '' });
  return kpi;
}
