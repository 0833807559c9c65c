import type { Draft, FormField, RowField, RowTabId, RowTry } from '../../../addon/api/index.ts';
import type { Loaded } from '../../shared/useLoad.ts';
import type { FieldLook } from '../panelContext.ts';
import type { Saving } from '../useSaving.ts';

/** What the fields of a form need. */
export interface FieldsState<T extends RowTabId> {
  /** As shown. */
  readonly draft: Draft<T>;
  put(changes: Partial<Draft<T>>): void;
  /** The mistake of a field until it is mended. */
  mistakeOf(field: RowField<T>): string | null;
  look(field: FormField<RowField<T>>): FieldLook;
}

/** A form, and the result of its row. */
export interface FormState<T extends RowTabId> extends FieldsState<T>, Pick<Saving<T>, 'isSaving' | 'error' | 'clash'> {
  readonly tried: Loaded<RowTry<T>>;
  save(): void;
}
