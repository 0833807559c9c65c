import type { Choice, DataReport, Entry, KpiChoice } from '../../../addon/api/index.ts';
import { KINDS } from '../../../core/kpis/kpi.ts';
import type { SidebarWords } from '../../../i18n/en/sidebar.ts';
import type { ChoiceGroup } from './FormField.tsx';

/** Every KPI that has a name. */
export function kpiChoices(report: DataReport | null, own: readonly Entry<'kpis'>[]): readonly Choice[] {
  return [...(report?.kpis ?? []), ...own.map(({ draft: { name } }) => ({ value: name, label: name }))];
}

/**
 * The KPIs that the data can carry, in groups by kind, then the team's own that can be read. @param
 * chosen A KPI that is offered in any case.
 */
export function kpiGroups(
  kpis: readonly KpiChoice[],
  own: readonly Entry<'kpis'>[],
  chosen: string,
  { formula }: SidebarWords,
): readonly ChoiceGroup[] {
  const builtin = KINDS.map((kind) => ({
    label: formula.kinds[kind],
    choices: kpis.filter((kpi) => kpi.kind === kind && (kpi.isPossible || kpi.value === chosen)),
  }));
  const mine = own.flatMap(({ draft: { name }, now }) =>
    now?.kind === 'mistake' && name !== chosen ? [] : { value: name, label: name },
  );
  return [...builtin, { label: formula.own, choices: mine }].filter(({ choices }) => choices.length > 0);
}

/** The KPI that a form begins with. */
export function firstPossible(kpis: readonly KpiChoice[]): string | null {
  return kpis.find(({ isPossible }) => isPossible)?.value ?? null;
}

/**
 * What a form names, as people read it: its label, or the text itself, a typed road with arrows and
 * its limit in days.
 */
export function labelOf(value: string, choices: readonly Choice[], { kpis }: SidebarWords): string {
  const label = choices.find((choice) => choice.value === value)?.label;
  const steps = value.split(' > ');
  if (label !== undefined || steps.length === 1) return label ?? value;
  const road = steps.map((step) => step.charAt(0).toUpperCase() + step.slice(1)).join(' → ');
  const [limit = '', days = ''] = / \S+ (\d+)$/.exec(road) ?? [];
  const within = kpis.inDays(days);
  return days !== '' && within.startsWith(`${limit} `) ? road.slice(0, -limit.length) + within : road;
}
