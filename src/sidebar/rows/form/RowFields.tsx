import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import type { FormField, RowField as Field, RowTabId } from '../../../addon/api/index.ts';
import { FieldControl } from './FieldControl.tsx';
import type { PanelContext } from '../panelContext.ts';
import type { FieldsState } from './formState.ts';

/** The fields of a form. Rare fields are folded away until one of them has a mistake. */
export function RowFields<T extends RowTabId>(props: {
  readonly id: T;
  readonly fields: readonly FormField<Field<T>>[];
  readonly first?: readonly Field<T>[] | undefined;
  readonly form: FieldsState<T>;
  readonly around: PanelContext;
  /** True when a rare field is filled. */
  readonly isRareOpen: boolean;
  /** Something else instead of a field; null where the field itself is shown. */
  readonly instead?: (field: FormField<Field<T>>) => ComponentChildren;
  /** Shown between the usual fields and the rare ones. */
  readonly children?: ComponentChildren;
}) {
  const { id, fields, first = [], form, around, isRareOpen, instead, children } = props;
  const isOpen = useRef(isRareOpen).current;
  const rank = ({ name }: FormField<Field<T>>): number => (first.includes(name) ? first.indexOf(name) : first.length);
  const visible = [...fields].sort((a, b) => rank(a) - rank(b)).filter((field) => form.look(field).isHidden !== true);
  const rare = visible.filter(({ isRare }) => isRare);
  const show = (field: FormField<Field<T>>): ComponentChildren =>
    instead?.(field) ?? <FieldControl key={field.name} id={id} field={field} form={form} around={around} />;
  return (
    <>
      {visible.filter(({ isRare }) => !isRare).map(show)}
      {children}
      {rare.length > 0 && (
        <details class="more" open={isOpen || rare.some(({ name }) => form.mistakeOf(name) !== null)}>
          <summary>{around.words.game.more}</summary>
          {rare.map(show)}
        </details>
      )}
    </>
  );
}
