import { typedName } from '../typedName.ts';
import { isVolumeKind, pairsFor } from '../../core/targets/audit.ts';
import { builtin } from '../../core/kpis/builtinKpis.ts';
import { canCarry, kpiOnData } from '../../core/kpis/evaluate.ts';
import type { PeriodUnit } from '../../core/time/periodUnit.ts';
import { kpiName } from '../../i18n/index.ts';
import { howCounted } from '../../functions/table/howCounted.ts';
import { sortedNames } from '../../read/arguments/managerArgument.ts';
import { kpiNamed } from '../../read/arguments/kpiNamed.ts';
import type { KpiPast, Outcome } from '../api/index.ts';
import { currencyShown } from '../currencyShown.ts';
import { type Asked, endpoint } from '../endpoint.ts';
import { type LeadData, leadData } from '../rows/leadData.ts';
import { kpiHistories } from './historiesAhead.ts';

/**
 * What is known of a KPI of everybody, in one call, so that the chance of any target can be shown
 * while it is typed.
 */
export function sidebarKpiPast(tab: string, text: string, per: PeriodUnit): Outcome<KpiPast> {
  return endpoint((asked) => {
    const { host } = asked;
    const data = leadData(tab, asked);
    const { leads } = data;
    const kpi = kpiNamed(text, leads, data.own);
    const { team, managers } = kpiHistories(kpi, per, data, 'next');
    return {
      unit: kpi.unit,
      better: kpi.better,
      kind: kpi.kind,
      currency: currencyShown(leads, asked),
      counted: howCounted(kpi, per, host.texts),
      pairs: isVolumeKind(kpi.kind)
        ? pairsFor(kpi)
            .filter((id) => isPossible(id, data))
            .map((id) => choiceOf(id, asked))
        : [],
      managers: sortedNames(leads).flatMap((name) => {
        const history = managers[leads.managers.names.indexOf(name)];
        return history === undefined ? [] : { name, history };
      }),
      team,
    };
  });
}

function isPossible(id: string, { leads }: LeadData): boolean {
  const kpi = builtin(id);
  return kpi !== null && canCarry(kpiOnData(kpi, leads), leads);
}

/** As the report offers it. */
function choiceOf(id: string, { host }: Asked): string {
  return typedName(host, id, kpiName(id, host.texts));
}
