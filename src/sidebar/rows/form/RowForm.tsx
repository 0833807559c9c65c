import type { RowTabId } from '../../../addon/api/index.ts';
import { FormEnd } from './FormEnd.tsx';
import { FormFrame } from './FormFrame.tsx';
import { RowCard } from '../RowCard.tsx';
import { RowFields } from './RowFields.tsx';
import type { FormPart } from '../rowPanel.ts';
import { fieldId } from './fieldId.ts';
import { TriedRow } from '../TriedRow.tsx';
import { eachField, useRowForm } from './useRowForm.ts';

/** The form of one row. Its result is shown below while it is typed. */
export function RowForm<T extends RowTabId>(props: FormPart<T>) {
  const { panel, around, list, rows, opened, given } = props;
  const { id } = panel;
  const { words } = around;
  const begin = panel.begin(around, list.entries);
  const first = {
    ...(opened?.draft ?? eachField<T>(list.fields, ({ name, usual }) => begin[name] ?? usual)),
    ...given,
  };
  const form = useRowForm({
    ...props,
    first,
    onList: rows.put,
    onSaved: (row, draft) => {
      const name = panel.titleOf({ draft, now: null }, around);
      rows.close(`${id}-edit-${row}`, words.rows.saved(name));
    },
  });
  const { clash } = form;
  const cancel = (): void => rows.close(opened ? `${id}-edit-${opened.row}` : `${id}-add`);
  const isRareOpen = list.fields.some(({ name, isRare }) => isRare && (opened?.draft[name] ?? '') !== '');
  return (
    <FormFrame
      title={
        opened === null
          ? words.rowPanels[id].add
          : words.rows.editNamed(panel.titleOf({ draft: opened.draft, now: null }, around))
      }
      focusOn={fieldId(id, panel.focus?.(opened, given) ?? list.fields[0]?.name ?? '')}
      onSave={form.save}
      onCancel={cancel}
    >
      <RowFields id={id} fields={list.fields} first={panel.first} form={form} around={around} isRareOpen={isRareOpen} />
      {panel.advice?.(form, around)}
      <TriedRow {...props} tried={form.tried} others={list.entries.filter(({ row }) => row !== opened?.row)} />
      <FormEnd
        clash={clash === null || clash === 'gone' ? clash : 'changed'}
        error={form.error}
        isSaving={form.isSaving}
        onCancel={cancel}
      >
        {clash !== null && clash !== 'gone' && <RowCard panel={panel} entry={clash} around={around} />}
      </FormEnd>
    </FormFrame>
  );
}
