import type { Choice, FormField } from '../../../addon/api/index.ts';
import type { ChoiceGroup } from './FormField.tsx';
import { kpiGroups } from './kpiChoices.ts';
import type { PanelContext } from '../panelContext.ts';

/** Ends of a road for which nobody should be rewarded. */
const BAD_ENDS = ['lost', 'left', 'refunded', 'close_date'];

interface Offered {
  readonly choices: readonly Choice[];
  readonly groups: readonly ChoiceGroup[];
}

/**
 * What a field of this kind offers; null where anything can be typed. @param chosen A KPI that is
 * offered in any case.
 */
export function fieldChoices(
  { kind, choices, usual }: FormField<string>,
  chosen: string,
  { start, report, own, words }: PanelContext,
): Offered | null {
  const { kpis = [], milestones = [], managers = [] } = report ?? {};
  switch (kind) {
    case 'word':
    case 'numberColumn':
      return { choices, groups: [] };
    case 'milestone':
      return { choices: milestones, groups: [] };
    case 'person': {
      const people = managers.map((name) => ({ value: name, label: name }));
      const groups = people.length > 0 ? [{ label: words.targets.people, choices: people }] : [];
      return { choices: [{ value: usual, label: words.targets.team }], groups };
    }
    case 'kpi':
      return { choices: [], groups: kpiGroups(kpis, own, chosen, words) };
    case 'builtinKpi':
      return { choices: [], groups: kpiGroups(kpis, [], chosen, words) };
    case 'quality': {
      const measured = kpis.filter((kpi) => kpi.kind !== 'volume' && kpi.kind !== 'effort');
      return { choices: [{ value: '', label: words.game.noQuality }], groups: kpiGroups(measured, [], chosen, words) };
    }
    case 'counted': {
      const bad = start.meanings.filter(({ value }) => BAD_ENDS.includes(value)).map(({ label }) => label);
      const steps = milestones.filter(({ label }) => !bad.includes(label));
      const counted = kpis.filter((kpi) => kpi.kind === 'volume' || kpi.kind === 'effort');
      const groups = [{ label: words.game.steps, choices: steps }, ...kpiGroups(counted, [], chosen, words)];
      return { choices: [], groups };
    }
    default:
      return null;
  }
}

/** Words with the labels of the sidebar. */
export function labelled<W extends string>(words: readonly W[], labels: Readonly<Record<W, string>>): Choice[] {
  return words.map((value) => ({ value, label: labels[value] }));
}
