import type { Choice, TargetEntry } from '../../addon/api/index.ts';
import { PERIOD_UNITS } from '../../core/time/periodUnit.ts';
import { useWords } from '../shared/words.ts';

/** How targets are called, in the language of the user. @param kpis What KPIs are called, for those that could not be read. */
export function useNames(kpis: readonly Choice[]): {
  kpiOf(target: TargetEntry): string;
  /** Such as "Anna, Sales, a month". */
  called(target: TargetEntry): string;
} {
  const { targets } = useWords();
  // Without data a target is called as it stands in the tab.
  const kpiOf = ({ now, draft, cells }: TargetEntry): string =>
    (now === null ? cells.kpi : now.kind === 'target' ? now.kpi : labelOf(draft.kpi, kpis)) || '—';
  return {
    kpiOf,
    called(target) {
      const { now, draft, cells } = target;
      const who = now === null ? cells.who : now.kind === 'target' ? now.manager : draft.who;
      const per = PERIOD_UNITS.find((unit) => unit === draft.per);
      return targets.called(who || targets.team, kpiOf(target), per === undefined ? draft.per : targets.aPer[per]);
    },
  };
}

/** What a value of a list is called; a text of nobody's stays. */
export function labelOf(value: string, choices: readonly Choice[]): string {
  return choices.find((choice) => choice.value === value)?.label ?? value;
}
