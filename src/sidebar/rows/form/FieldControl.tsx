import type { FormField, RowField as Field, RowTabId } from '../../../addon/api/index.ts';
import { fieldChoices } from './fieldChoices.ts';
import { ChoiceField, TextField } from './FormField.tsx';
import { IconField } from './IconField.tsx';
import type { PanelContext } from '../panelContext.ts';
import { fieldId } from './fieldId.ts';
import type { FieldsState } from './formState.ts';

/** A field of a form by its kind. */
export function FieldControl<T extends RowTabId>(props: {
  readonly id: T;
  readonly field: FormField<Field<T>>;
  readonly form: FieldsState<T>;
  readonly around: PanelContext;
}) {
  const { id, field, form, around } = props;
  const { name, kind } = field;
  const value = form.draft[name];
  const { label = field.label, hint, choices, other, takes } = form.look(field);
  // A field of a form for one tab: each of its names is a field of a draft.
  const put = (typed: string): void => form.put({ [name]: typed } as Parameters<typeof form.put>[0]);
  const common = { id: fieldId(id, name), label, value, mistake: form.mistakeOf(name), onValue: put };
  if (kind === 'icon') return <IconField {...common} />;
  const offered = fieldChoices(field, value, around);
  if (offered !== null)
    return <ChoiceField {...common} {...offered} {...(choices && { choices })} {...(other && { other })} />;
  const usual = kind === 'days' ? 'numeric' : kind === 'text' || kind === 'date' ? 'text' : 'decimal';
  return <TextField {...common} takes={takes ?? usual} {...(hint ? { hint } : {})} />;
}
