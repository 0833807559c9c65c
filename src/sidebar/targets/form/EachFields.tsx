import { useState } from 'preact/hooks';
import type { Draft, Entry, FormField, KpiPast, RowField as Field, RowList } from '../../../addon/api/index.ts';
import { TIER_IDS, tiersOf } from '../../../core/targets/tiers.ts';
import { outlookOf } from '../../../core/forecast/outlookOf.ts';
import { reachOf } from '../../../core/targets/audit.ts';
import type { PeriodUnit } from '../../../core/time/periodUnit.ts';
import { goalText } from '../../../i18n/goalText.ts';
import { labelled } from '../../rows/form/fieldChoices.ts';
import { ChoiceField } from '../../rows/form/FormField.tsx';
import { FieldControl } from '../../rows/form/FieldControl.tsx';
import type { PanelContext } from '../../rows/panelContext.ts';
import type { FieldsState } from '../../rows/form/formState.ts';
import { useLanguage } from '../../shared/useWords.ts';
import { amountText, chanceText } from '../../shared/amountText.ts';
import { type Tick, Ticks } from '../Ticks.tsx';
import type { NamedDraft } from '../useSaveMany.ts';
import { typedTarget } from './typedTarget.ts';

const HOWS = [...TIER_IDS, 'same'] as const;
type How = (typeof HOWS)[number];

export interface Each {
  readonly how: How;
  put(how: How): void;
  /** Those that can have a number, in the order of the managers, with the ticked ones marked. */
  readonly all: readonly {
    readonly name: string;
    readonly goal: number | null;
    readonly chance: number | null;
    /** Leads are too few for such a number. */
    readonly isTooFew: boolean;
    readonly existing: Entry<'targets'> | null;
    readonly isTicked: boolean | null;
  }[];
  tick(name: string, isTicked: boolean): void;
  readonly drafts: readonly NamedDraft[];
}

/**
 * Targets for all managers at once: an honest number for each, or one number for all. A manager who
 * has a target already keeps it unless ticked.
 */
export function useEach(draft: Draft<'targets'>, past: KpiPast | null, list: RowList<'targets'>): Each {
  const language = useLanguage();
  const [how, setHow] = useState<How>('stretch');
  const [ticks, setTicks] = useState<ReadonlyMap<string, boolean>>(new Map());
  const all = (past?.managers ?? []).map(({ name, history }) => {
    const same = past && typedTarget(draft.target, past.unit)?.goal;
    const goal = how === 'same' ? (same ?? null) : (tiersOf(history).find(({ id }) => id === how)?.target ?? null);
    const existing =
      list.entries.find(
        ({ draft: other, now }) =>
          now?.kind === 'target' && now.manager === name && other.kpi === draft.kpi && other.per === draft.per,
      ) ?? null;
    const chance = goal === null ? null : outlookOf(history).chance(goal);
    const isTicked = goal === null || !(goal > 0) ? null : (ticks.get(name) ?? existing === null);
    const isTooFew = goal === null && history.basis !== null;
    return { name, goal, chance, isTooFew, existing, isTicked };
  });
  return {
    how,
    put: setHow,
    all,
    tick: (name, isTicked) => setTicks((before) => new Map(before).set(name, isTicked)),
    drafts: all.flatMap(({ name, goal, existing, isTicked }) => {
      if (!isTicked || goal === null || past === null) return [];
      const target = goalText(goal, past.unit, language);
      return { name, was: existing, draft: { ...(existing?.draft ?? { ...draft, who: name }), target } };
    }),
  };
}

export function EachFields(props: {
  readonly each: Each;
  readonly past: KpiPast | null;
  readonly per: PeriodUnit;
  readonly form: FieldsState<'targets'>;
  /** The field for one number that is the same for all. */
  readonly field: FormField<Field<'targets'>>;
  readonly around: PanelContext;
}) {
  const { each, past, per, form, field, around } = props;
  const { words } = around;
  const { targets } = words;
  const text = (goal: number): string => (past === null ? '' : amountText(goal, past.unit, words, past.currency));
  const ticks = each.all.map(({ name, goal, chance, isTooFew, existing, isTicked }): Tick => {
    const reach = reachOf(chance);
    return {
      key: name,
      label: name,
      isTicked,
      note:
        goal === null && each.how !== 'same'
          ? isTooFew
            ? targets.tooFew[per]
            : targets.noHistory
          : existing?.now?.kind === 'target'
            ? targets.has(text(existing.now.goal))
            : undefined,
      children: goal !== null && (
        <>
          <b>{text(goal)}</b>
          <span class={`reach ${reach ?? ''}`}>
            {chance === null ? '' : chanceText(chance, words)} {reach === null ? '' : targets.reaches[reach]}
          </span>
        </>
      ),
    };
  });
  return (
    <>
      <ChoiceField
        id="targets-how"
        label={targets.how}
        value={each.how}
        mistake={null}
        choices={labelled(HOWS, targets.hows)}
        onValue={(value) => each.put(HOWS.find((how) => how === value) ?? 'stretch')}
      />
      {each.how === 'same' && <FieldControl id="targets" field={field} form={form} around={around} />}
      {past !== null && <Ticks label={targets.each} ticks={ticks} onTick={each.tick} />}
    </>
  );
}
