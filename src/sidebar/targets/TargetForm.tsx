import { useLayoutEffect, useRef } from 'preact/hooks';
import type { DataReport, OwnKpi, TargetCells, TargetEntry, TargetList } from '../../addon/api/index.ts';
import { isVolumeKind, tieOf } from '../../core/targets/audit.ts';
import { PERIOD_UNITS } from '../../core/time/periodUnit.ts';
import { firstPossible } from '../formula/KpiField.tsx';
import { FormEnd } from '../shared/rows/FormEnd.tsx';
import { useWords } from '../shared/words.ts';
import { kpiChoices } from './choices.ts';
import { useEach } from './EachForm.tsx';
import { labelOf } from './names.ts';
import { PairNotice } from './PairNotice.tsx';
import { useSaveMany } from './useSaveMany.ts';
import { TargetFields } from './TargetFields.tsx';
import { EACH, useTargetForm } from './useTargetForm.ts';

/** The form of a target, or of one for each manager, with the honest meter below the number. */
export function TargetForm(props: {
  readonly tab: string;
  readonly report: DataReport;
  readonly list: TargetList;
  /** The team's own KPIs. */
  readonly own: readonly OwnKpi[];
  /** Null adds one. */
  readonly opened: TargetEntry | null;
  /** What a new one begins with. */
  readonly given: Partial<TargetCells> | null;
  readonly version: number;
  readonly onList: (list: TargetList) => void;
  readonly onDone: (focusOn: string, told?: string) => void;
  /** Saved, and a target of quality beside it is next. */
  readonly onPair: (given: Partial<TargetCells>) => void;
}) {
  const { tab, report, list, own, opened, given, onList, onDone, onPair } = props;
  const { targets, settings } = useWords();
  const wantsPair = useRef(false);
  const blank = { who: list.everybody, kpi: firstPossible(report.kpis) ?? '', target: '', per: 'month', weight: '' };
  const kpis = kpiChoices(report, own);
  const nameOf = ({ who, kpi, per }: TargetCells): string =>
    targets.called(
      who === list.everybody ? targets.team : who,
      labelOf(kpi, kpis),
      targets.aPer[PERIOD_UNITS.find((unit) => unit === per) ?? 'month'],
    );
  const form = useTargetForm({
    ...props,
    first: opened?.draft ?? { ...blank, ...given },
    onSaved: (row, draft) => {
      if (wantsPair.current && pair !== null) onPair({ who: draft.who, kpi: pair, per: draft.per });
      else onDone(`target-edit-${row}`, settings.saved(nameOf(draft)));
    },
  });
  const { draft, known } = form;
  const isEach = draft.who === EACH;
  const each = useEach(draft, known, list);
  const many = useSaveMany(tab, onList, (told) => onDone('targets-home', told));
  const isPaired = list.targets.some(
    ({ draft: other, now }) => now?.kind === 'target' && tieOf(now.kpiKind) === 'yes' && other.who === draft.who,
  );
  const pair = known !== null && !isEach && isVolumeKind(known.kind) && !isPaired ? (known.pairs[0] ?? null) : null;

  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.scrollIntoView({ block: 'nearest' });
    document.getElementById(opened === null && given === null ? 'target-who' : 'target-target')?.focus();
  }, []);
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        wantsPair.current = false;
        if (isEach) many.save(each.drafts);
        else form.save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onDone(opened ? `target-edit-${opened.row}` : 'target-add');
      }}
    >
      <h2 ref={heading}>{opened === null ? targets.add : settings.editNamed(nameOf(opened.draft))}</h2>
      <TargetFields form={form} each={each} report={report} list={list} own={own} isNew={opened === null} />
      {pair !== null && (
        <PairNotice
          kpi={labelOf(draft.kpi, kpis)}
          pair={labelOf(pair, kpis)}
          onPair={() => {
            wantsPair.current = true;
            form.save();
          }}
        />
      )}
      <FormEnd
        clash={form.clash === null || form.clash === 'gone' ? form.clash : 'changed'}
        error={isEach ? many.error : form.error}
        isSaving={form.isSaving || many.isSaving}
        {...(isEach ? { label: targets.saveMany(each.drafts.length) } : {})}
        onCancel={() => onDone(opened ? `target-edit-${opened.row}` : 'target-add')}
      >
        {form.clash !== null && form.clash !== 'gone' && (
          <p>
            <strong>
              {nameOf(form.clash.draft)}: {form.clash.draft.target}
            </strong>
          </p>
        )}
      </FormEnd>
    </form>
  );
}
