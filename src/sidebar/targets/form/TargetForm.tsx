import { useRef } from 'preact/hooks';
import type { Draft } from '../../../addon/api/index.ts';
import { isVolumeKind, tieOf } from '../../../core/targets/audit.ts';
import { FormEnd } from '../../rows/form/FormEnd.tsx';
import { FormFrame } from '../../rows/form/FormFrame.tsx';
import { labelOf } from '../../rows/form/kpiChoices.ts';
import type { FormPart } from '../../rows/rowPanel.ts';
import { fieldId } from '../../rows/form/fieldId.ts';
import { eachField } from '../../rows/form/useRowForm.ts';
import { useEach } from './EachFields.tsx';
import { everybodyOf } from '../everybodyOf.ts';
import { PairNotice } from './PairNotice.tsx';
import { TargetFields } from './TargetFields.tsx';
import { typedTargetName } from '../targetName.ts';
import { useSaveMany } from '../useSaveMany.ts';
import { EACH, useTargetForm } from './useTargetForm.ts';

/** The form of a target, or of one for each manager, with the honest meter below the number. */
export function TargetForm(props: FormPart<'targets'>) {
  const { panel, tab, around, list, rows, opened, given } = props;
  const { targets, rowPanels, rows: words } = around.words;
  const wantsPair = useRef(false);
  const begin = panel.begin(around, list.entries);
  const blank = eachField<'targets'>(list.fields, ({ name, usual }) => begin[name] ?? usual);
  const nameOf = (draft: Draft<'targets'>): string => typedTargetName(draft, everybodyOf(list), around);
  const form = useTargetForm({
    ...props,
    first: opened?.draft ?? { ...blank, ...given },
    onList: rows.put,
    onSaved: (row, draft) => {
      if (wantsPair.current && pair !== null) rows.open(null, { who: draft.who, kpi: pair, per: draft.per });
      else rows.close(`targets-edit-${row}`, words.saved(nameOf(draft)));
    },
  });
  const { draft, known, clash } = form;
  const isEach = draft.who === EACH;
  const each = useEach(draft, known, list);
  const many = useSaveMany(tab, rows.put, (text) => rows.close('targets-home', text));
  const isPaired = list.entries.some(
    ({ draft: other, now }) => now?.kind === 'target' && tieOf(now.kpiKind) === 'yes' && other.who === draft.who,
  );
  const pair = known !== null && !isEach && isVolumeKind(known.kind) && !isPaired ? (known.pairs[0] ?? null) : null;
  const cancel = (): void => rows.close(opened ? `targets-edit-${opened.row}` : 'targets-add');
  return (
    <FormFrame
      title={opened === null ? rowPanels.targets.add : words.editNamed(nameOf(opened.draft))}
      focusOn={fieldId('targets', panel.focus?.(opened, given) ?? 'who')}
      onSave={() => {
        wantsPair.current = false;
        if (isEach) many.save(each.drafts);
        else form.save();
      }}
      onCancel={cancel}
    >
      <TargetFields {...props} form={form} each={each} />
      {pair !== null && (
        <PairNotice
          kpi={labelOf(draft.kpi, around.names, around.words)}
          pair={labelOf(pair, around.names, around.words)}
          onPair={() => {
            wantsPair.current = true;
            form.save();
          }}
        />
      )}
      <FormEnd
        clash={clash === null || clash === 'gone' ? clash : 'changed'}
        error={isEach ? many.error : form.error}
        isSaving={form.isSaving || many.isSaving}
        {...(isEach ? { label: targets.saveMany(each.drafts.length) } : {})}
        onCancel={cancel}
      >
        {clash !== null && clash !== 'gone' && (
          <p>
            <strong>
              {nameOf(clash.draft)}: {clash.draft.target}
            </strong>
          </p>
        )}
      </FormEnd>
    </FormFrame>
  );
}
