import { useMemo, useState } from 'preact/hooks';
import type { Draft, Entry, KpiPast, RowField, RowList } from '../../../addon/api/index.ts';
import type { Unit } from '../../../core/kpis/kpi.ts';
import { PERIOD_UNITS, type PeriodUnit } from '../../../core/time/periodUnit.ts';
import { goalText } from '../../../i18n/goalText.ts';
import { callServer } from '../../shared/callServer.ts';
import type { PanelContext } from '../../rows/panelContext.ts';
import type { RowPanel } from '../../rows/rowPanel.ts';
import type { FieldsState } from '../../rows/form/formState.ts';
import { type Saving, useSaving } from '../../rows/useSaving.ts';
import { type Loaded, useLoad } from '../../shared/useLoad.ts';
import { useLanguage } from '../../shared/useWords.ts';
import { amountText } from '../../shared/amountText.ts';
import { type Meter, meterOf } from '../meter/meter.ts';
import { type TypedTarget, typedTarget } from './typedTarget.ts';

/** Stands for "a target for each person"; it cannot be a name. */
export const EACH = '\u0000each';

export interface TargetFormState
  extends FieldsState<'targets'>, Pick<Saving<'targets'>, 'isSaving' | 'error' | 'clash'> {
  readonly per: PeriodUnit;
  /** What is known of the KPI, asked once for everybody. */
  readonly past: Loaded<KpiPast>;
  /** The same; null while it is loading. */
  readonly known: KpiPast | null;
  /** The meter of the person whom the target is for; null while the past is not known. */
  readonly meter: Meter | null;
  /** What is typed as the target; null when it is no number that the KPI can have. */
  readonly typed: TypedTarget | null;
  save(): void;
}

/**
 * A target that is being added or edited. It is compared with the past while it is typed, and saved
 * over the row that was read.
 */
export function useTargetForm(options: {
  readonly panel: RowPanel<'targets'>;
  readonly around: PanelContext;
  readonly tab: string;
  readonly first: Draft<'targets'>;
  readonly opened: Entry<'targets'> | null;
  /** Counts the changes that could lead to another past. */
  readonly version: number;
  readonly onList: (list: RowList<'targets'>) => void;
  readonly onSaved: (row: number, draft: Draft<'targets'>) => void;
}): TargetFormState {
  const { panel, around, tab, first, opened, version, onList, onSaved } = options;
  const language = useLanguage();
  const { words } = around;
  const { targets } = words;
  const [draft, setDraft] = useState(first);
  const [isAsked, setAsked] = useState(false);
  const per = PERIOD_UNITS.find((unit) => unit === draft.per) ?? 'month';
  const past = useLoad(draft.kpi === '' ? null : JSON.stringify([tab, draft.kpi, per, version]), () =>
    callServer('sidebarKpiPast', tab, draft.kpi, per),
  );
  const known = past.state === 'failed' ? null : past.value;
  const meter = useMemo(() => (known && draft.who !== EACH ? meterFor(draft.who, known) : null), [known, draft.who]);
  const unit: Unit | null = known?.unit ?? null;
  const typed = unit === null ? null : typedTarget(draft.target, unit);
  const saving = useSaving({ id: 'targets', tab, opened, onList, onSaved: (row) => onSaved(row, draft) });
  const { refused, isSaving, error, clash } = saving;

  const wrongNumber = (): string | null => {
    if (draft.target.trim() === '') return targets.giveTarget;
    if (unit === null || typed !== null) return null;
    return targets.wrong[unit === 'share' || unit === 'points' ? unit : 'above'];
  };
  return {
    draft,
    put(changes) {
      saving.touch();
      setDraft((before) => ({ ...before, ...changes }));
    },
    per,
    past,
    known,
    meter,
    typed,
    look(field) {
      const look = panel.look?.(field, { draft, opened, unit }, around) ?? {};
      if (field.name === 'who' && opened === null && around.report?.managers.length)
        return {
          ...look,
          choices: [
            { value: field.usual, label: targets.team },
            { value: EACH, label: targets.each },
          ],
        };
      if (field.name !== 'target') return look;
      const hint = typed?.isPercent
        ? targets.asPercent(draft.target.trim(), amountText(typed.goal, 'share', words))
        : '';
      return { ...look, hint, takes: unit === 'points' ? 'text' : 'decimal' };
    },
    mistakeOf(field: RowField<'targets'>) {
      if (field === 'target' && (isAsked || draft.target.trim() !== '')) {
        const wrong = wrongNumber();
        if (wrong !== null) return wrong;
      }
      if (refused?.field === field) return refused.message;
      // A mistake in the tab stays a mistake until something else is chosen.
      const wrong = opened?.now?.kind === 'mistake' && opened.draft[field] === draft[field] ? opened.now : null;
      return wrong?.field === field ? wrong.message : null;
    },
    isSaving,
    error,
    clash,
    save() {
      setAsked(true);
      if (wrongNumber() !== null) {
        document.getElementById('targets-target')?.focus();
        return;
      }
      // Saved is the number as it was understood, not the typed text.
      const target = unit === null || typed === null ? draft.target : goalText(typed.goal, unit, language);
      saving.save({ ...draft, target });
    },
  };
}

/** A name that is not among the managers means the whole team. */
function meterFor(who: string, { managers, team }: KpiPast): Meter {
  const own = managers.find(({ name }) => name === who);
  return meterOf(
    own?.history ?? team,
    managers.map(({ history }) => history),
  );
}
