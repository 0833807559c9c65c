import { PLAIN, sameFor } from '../../core/time/schedule.ts';
import type { KpiError } from '../../core/errors.ts';
import { type Histories, historiesOf } from '../../core/forecast/histories.ts';
import { type Kpi, milestonesOf } from '../../core/kpis/kpi.ts';
import { type PeriodUnit, nextPeriod, periodAt } from '../../core/time/periodUnit.ts';
import { ADDON } from '../../i18n/languages.ts';
import { type OwnKpis, ownKpis } from '../../read/tabs/ownKpis.ts';
import { KPIS, TARGETS } from '../../read/tabs/tabs.ts';
import type { SheetLeads } from '../../read/leads/leads.ts';
import type { Mistake, TargetField } from '../api/index.ts';
import { leadsOn } from '../kpis/kpiNow.ts';
import { mistakeIn } from '../mistake.ts';
import type { Asked } from '../outcome.ts';
import { tabSheetOf } from '../tabs/tabSheet.ts';

/** What targets are read with: the leads of a tab, and the team's own KPIs. */
export interface TargetData {
  readonly leads: SheetLeads;
  readonly own: OwnKpis;
  readonly asOfDay: number;
}

/** @throws Obstacle, KpiError when the leads cannot be read. */
export function targetData(tab: string, asked: Asked): TargetData {
  const leads = leadsOn(tab, asked);
  const own = ownKpis(tabSheetOf(KPIS, asked.spreadsheet)?.rows ?? '', leads);
  return { leads, own, asOfDay: leads.lastDay(asked.host.today) };
}

/**
 * What is known of a KPI for the next whole period, from its start, as KPI_AUDIT asks: a target holds for every period, whatever the running one has come to. `last`: the
 * same for the running period, as it was known before it began.
 *
 * @throws KpiError when the data cannot carry the KPI.
 */
export function aheadOf(kpi: Kpi, per: PeriodUnit, { leads, asOfDay }: TargetData, when: 'next' | 'last'): Histories {
  leads.expect(milestonesOf(kpi));
  const running = periodAt(per, asOfDay);
  const ask =
    when === 'next' ? { period: nextPeriod(per, asOfDay), asOfDay } : { period: running, asOfDay: running.fromDay - 1 };
  return historiesOf(kpi, leads, { unit: per, schedules: sameFor(PLAIN), ...ask });
}

/** A mistake in a target that is in sight: what has no column of its own is about the KPI. */
export function targetMistake(error: KpiError, asked: Asked): Mistake<TargetField> {
  const mistake = mistakeIn<TargetField>(TARGETS, error, asked);
  if (error.code !== 'name-taken' || !('found' in error.params)) return { ...mistake, field: mistake.field ?? 'kpi' };
  return { ...mistake, message: ADDON[asked.language].targetTaken(String(error.params.found)) };
}
