import type { Choice, DataReport, OwnKpi } from '../../addon/api/index.ts';
import { KINDS } from '../../core/kpis/kpi.ts';
import type { SidebarWords } from '../../i18n/en/sidebar.ts';
import type { Group } from '../shared/rows/FormField.tsx';

/** Every KPI that has a name. */
export function kpiChoices(report: DataReport | null, own: readonly OwnKpi[]): readonly Choice[] {
  return [...(report?.kpis ?? []), ...own.map(({ draft: { name } }) => ({ value: name, label: name }))];
}

/** The KPIs that the data can carry by their kinds, then the team's own that can be read. @param chosen Stays, whatever it is. */
export function kpiGroups(
  { kpis }: DataReport,
  own: readonly OwnKpi[],
  chosen: string,
  { formula }: SidebarWords,
): readonly Group[] {
  const builtin = KINDS.map((kind) => ({
    label: formula.kinds[kind],
    choices: kpis.filter((kpi) => kpi.kind === kind && (kpi.isPossible || kpi.value === chosen)),
  }));
  const mine = own.flatMap(({ draft: { name }, now }) =>
    now?.kind === 'mistake' && name !== chosen ? [] : { value: name, label: name },
  );
  return [...builtin, { label: formula.own, choices: mine }].filter(({ choices }) => choices.length > 0);
}
