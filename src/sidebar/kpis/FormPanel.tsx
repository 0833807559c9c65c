import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Choice, DataReport, KpiCells, KpiList, OwnKpi } from '../../addon/api/index.ts';
import { BETTERS, KINDS, MEASURES } from '../../core/kpis/kpi.ts';
import { Problem } from '../shared/Notice.tsx';
import { useWords } from '../shared/words.ts';
import { ChoiceField, TextField } from '../shared/rows/FormField.tsx';
import { FormEnd } from '../shared/rows/FormEnd.tsx';
import { hasField, measureOf, nameOf } from './describe.ts';
import { KpiCard } from './KpiCard.tsx';
import { useKpiForm } from './useKpiForm.ts';
import { Value } from './Value.tsx';

/** The form of one KPI; what it comes to on the data stands below while it is typed. */
export function FormPanel(props: {
  readonly report: DataReport;
  readonly list: KpiList;
  /** What milestones and columns are called. */
  readonly names: readonly Choice[];
  /** Null adds one. */
  readonly opened: OwnKpi | null;
  readonly version: number;
  readonly onList: (list: KpiList) => void;
  readonly onSaved: (row: number, name: string) => void;
  readonly onCancel: () => void;
}) {
  const { report, list, names, opened, onCancel } = props;
  const words = useWords();
  const { formula, kpis, settings } = words;
  const { milestones, tab, currency } = report;
  const form = useKpiForm({ ...props, tab, columns: list.columns, first: opened?.draft ?? blankKpi(report) });
  const { draft, now, clash, isSaving } = form;
  const measure = measureOf(draft);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.scrollIntoView({ block: 'nearest' });
    document.getElementById('kpi-name')?.focus();
  }, []);
  const field = <F extends keyof KpiCells>(name: F) => ({
    id: `kpi-${name}`,
    label: kpis.fields[name],
    value: draft[name],
    mistake: name === 'name' && draft.name.trim() === '' ? form.mistakeOf(name) && kpis.giveName : form.mistakeOf(name),
    onValue: (value: string) => form.put(name, value),
  });
  const choices = <V extends string>(values: readonly V[], labels: Readonly<Record<V, string>>): Choice[] =>
    values.map((value) => ({ value, label: labels[value] }));
  const other = (value: string): string => nameOf(value, names, words);
  const name = draft.name.trim();
  const isRenamed = opened !== null && name !== '' && name !== opened.draft.name;
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        form.save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <h2 ref={heading}>{opened === null ? kpis.add : settings.editNamed(opened.draft.name || kpis.nameless)}</h2>
      <TextField {...field('name')} {...(isRenamed ? { hint: kpis.renamed } : {})} />
      <ChoiceField {...field('measure')} choices={choices(MEASURES, kpis.measures)} />
      {hasField(measure, 'from') && <ChoiceField {...field('from')} choices={milestones} other={other} />}
      <ChoiceField
        {...field('to')}
        choices={milestones}
        other={other}
        {...(measure === 'keep' ? { label: kpis.without } : hasField(measure, 'from') ? {} : { label: kpis.counted })}
      />
      {hasField(measure, 'within') && <TextField {...field('within')} takes="numeric" hint={kpis.limit} />}
      {hasField(measure, 'column') && <ChoiceField {...field('column')} choices={list.columns} other={other} />}
      <ChoiceField {...field('better')} choices={choices(BETTERS, kpis.betters)} />
      <ChoiceField {...field('kind')} choices={choices(KINDS, formula.kinds)} />
      <div
        class={`try ${now.state === 'loading' ? 'busy' : ''}`}
        aria-live="polite"
        aria-busy={now.state === 'loading'}
      >
        {now.state === 'failed' ? (
          <Problem error={now.error} onRetry={now.reload} />
        ) : (
          now.value !== null &&
          (now.value.kind === 'value' ? (
            <p>
              {kpis.onData}: <Value now={now.value} currency={currency} />
            </p>
          ) : (
            now.value.field === null && <p class="lacking">{now.value.message}</p>
          ))
        )}
      </div>
      <FormEnd
        clash={clash === null || clash === 'gone' ? clash : 'changed'}
        error={form.error}
        isSaving={isSaving}
        onCancel={onCancel}
      >
        {clash !== null && clash !== 'gone' && <KpiCard kpi={clash} names={names} currency={currency} />}
      </FormEnd>
    </form>
  );
}

function blankKpi({ milestones }: DataReport): KpiCells {
  const [from, to] = milestones;
  return {
    name: '',
    measure: 'rate',
    from: from?.value ?? '',
    to: (to ?? from)?.value ?? '',
    within: '',
    column: '',
    better: '',
    kind: '',
  };
}
