import type { DataReport, OwnKpi, TargetCells, TargetList } from '../../addon/api/index.ts';
import { PERIOD_UNITS } from '../../core/time/periodUnit.ts';
import { goalText } from '../../i18n/goalText.ts';
import { Problem, Skeleton } from '../shared/Notice.tsx';
import { ChoiceField, TextField } from '../shared/rows/FormField.tsx';
import { useLanguage, useWords } from '../shared/words.ts';
import { amountText } from './amount.ts';
import { kpiGroups } from './choices.ts';
import { type Each, EachFields } from './EachForm.tsx';
import { MeterView } from './MeterView.tsx';
import { EACH, type TargetForm } from './useTargetForm.ts';

/** Whose target of what, the number, and the honest meter below it. */
export function TargetFields(props: {
  readonly form: TargetForm;
  readonly each: Each;
  readonly report: DataReport;
  readonly list: TargetList;
  readonly own: readonly OwnKpi[];
  readonly isNew: boolean;
}) {
  const { form, each, report, list, own, isNew } = props;
  const words = useWords();
  const { targets } = words;
  const language = useLanguage();
  const { draft, known, past, per, meter, typed } = form;
  const field = (name: keyof TargetCells) => ({
    id: `target-${name}`,
    label: targets.fields[name],
    value: draft[name],
    mistake: form.mistakeOf(name),
    onValue: (value: string) => form.put(name, value),
  });
  const managers = report.managers.map((name) => ({ value: name, label: name }));
  const understood = typed?.isPercent
    ? { hint: targets.asPercent(draft.target.trim(), amountText(typed.goal, 'share', words)) }
    : {};
  return (
    <>
      <ChoiceField
        {...field('who')}
        choices={[
          { value: list.everybody, label: targets.team },
          ...(isNew && managers.length > 0 ? [{ value: EACH, label: targets.each }] : []),
        ]}
        groups={managers.length > 0 ? [{ label: targets.people, choices: managers }] : []}
      />
      <ChoiceField {...field('kpi')} choices={[]} groups={kpiGroups(report, own, draft.kpi, words)} />
      <ChoiceField {...field('per')} choices={PERIOD_UNITS.map((value) => ({ value, label: targets.pers[value] }))} />
      {draft.who === EACH ? (
        <EachFields each={each} past={known} number={{ ...field('target'), ...understood }} />
      ) : (
        <TextField {...field('target')} takes={known?.unit === 'points' ? 'text' : 'decimal'} {...understood} />
      )}
      <div aria-busy={past.state === 'loading'}>
        {past.state === 'failed' ? (
          <Problem error={past.error} onRetry={past.reload} />
        ) : known === null ? (
          draft.kpi !== '' && <Skeleton />
        ) : (
          meter !== null && (
            <MeterView
              past={known}
              meter={meter}
              per={per}
              goal={typed?.goal ?? null}
              onGoal={(goal) => form.put('target', goalText(goal, known.unit, language))}
            />
          )
        )}
      </div>
      <details class="more" open={form.mistakeOf('weight') !== null}>
        <summary>{targets.more}</summary>
        <TextField {...field('weight')} takes="decimal" hint={targets.weightHint} />
      </details>
    </>
  );
}
