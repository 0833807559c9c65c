import { type Histories, type History, historiesOf } from '../../core/forecast/histories.ts';
import { type Kpi, milestonesOf } from '../../core/kpis/kpi.ts';
import { type PeriodUnit, nextPeriod, periodAt } from '../../core/time/periodUnit.ts';
import { PLAIN_SCHEDULE, sameForEverybody } from '../../core/time/schedule.ts';
import type { TargetRow } from '../../read/tabs/rows/targetRows.ts';
import type { Outcome } from '../api/index.ts';
import { type Asked, outcome } from '../endpoint.ts';
import type { LeadData } from '../rows/leadData.ts';

/**
 * What is known of a KPI for the next whole period, from its start, as KPI_AUDIT asks: a target
 * holds for every period, so the result of the running one so far does not matter. `last`: the same
 * for the running period, as it was known before it began.
 *
 * @throws KpiError when the data cannot carry the KPI.
 */
export function kpiHistories(
  kpi: Kpi,
  per: PeriodUnit,
  { leads, asOfDay }: LeadData,
  when: 'next' | 'last',
): Histories {
  leads.expect(milestonesOf(kpi));
  const running = periodAt(per, asOfDay);
  const ask =
    when === 'next' ? { period: nextPeriod(per, asOfDay), asOfDay } : { period: running, asOfDay: running.fromDay - 1 };
  return historiesOf(kpi, leads, { unit: per, schedules: sameForEverybody(PLAIN_SCHEDULE), ...ask });
}

/**
 * The history of a target's person; one pass for all people with a target of that KPI and period.
 */
export function historiesAhead(
  data: LeadData,
  when: 'next' | 'last',
  asked: Asked,
): (target: TargetRow) => Outcome<History> {
  const known = new Map<string, Outcome<Histories>>();
  return ({ manager, kpi, per }) => {
    const key = `${per} ${kpi.id}`;
    const all = known.get(key) ?? outcome(asked.language, () => kpiHistories(kpi, per, data, when));
    known.set(key, all);
    if (!all.ok) return all;
    const { team, managers } = all.value;
    return { ok: true, value: (manager === null ? team : managers[manager]) ?? team };
  };
}
