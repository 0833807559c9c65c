import { useState } from 'preact/hooks';
import type { Draft, Entry, FormField, RowField, RowList, RowTabId } from '../../../addon/api/index.ts';
import { useLoad } from '../../shared/useLoad.ts';
import { rowCalls } from '../rowCalls.ts';
import type { PanelContext, FieldLook } from '../panelContext.ts';
import type { RowPanel } from '../rowPanel.ts';
import type { FormState } from './formState.ts';
import { useSaving } from '../useSaving.ts';

/** How long typing must pause before the server is asked, in milliseconds. */
const REST = 400;

/** Kinds of fields that people do not leave blank to fill later. */
const CHOSEN = ['word', 'milestone', 'numberColumn'] as const;

/**
 * A row that is being added or edited. It is tried on the data while it is typed, and saved over
 * the row that was read.
 */
export function useRowForm<T extends RowTabId>(options: {
  readonly panel: RowPanel<T>;
  readonly around: PanelContext;
  readonly list: RowList<T>;
  readonly tab: string;
  readonly first: Draft<T>;
  /** Null adds one. */
  readonly opened: Entry<T> | null;
  /** Counts the changes that could lead to another answer. */
  readonly version: number;
  readonly onList: (list: RowList<T>) => void;
  readonly onSaved: (row: number, draft: Draft<T>) => void;
}): FormState<T> {
  const { panel, around, list, tab, first, opened, version, onList, onSaved } = options;
  const { id, silent = [] } = panel;
  const { fields } = list;
  const [typed, setTyped] = useState(first);
  const saving = useSaving({ id, tab, opened, onList, onSaved: (row) => onSaved(row, draft) });
  const { was, refused, isSaving, error, clash } = saving;

  const lookIn = (draft: Draft<T>, field: FormField<RowField<T>>): FieldLook =>
    panel.look?.(field, { draft, opened, unit: tried.value?.unit ?? null }, around) ?? {};
  const isHidden = (field: FormField<RowField<T>>): boolean =>
    panel.look?.(field, { draft: typed, opened, unit: null }, around).isHidden === true;
  const tidy = eachField(fields, (field) => (isHidden(field) ? '' : typed[field.name]));
  const shown = panel.filled?.(tidy, fields) ?? tidy;
  // Fields that were blank in the row stay blank.
  const draft = eachField(fields, ({ name }) =>
    was !== null && typed[name] === '' && silent.includes(name) ? '' : shown[name],
  );
  const row = was?.row ?? null;
  const tried = useLoad(JSON.stringify([tab, draft, row, version]), () => rowCalls(id).sidebarTryRow(tab, draft, row), {
    delay: REST,
    keeps: true,
  });
  return {
    draft: shown,
    put(changes) {
      saving.touch();
      setTyped((before) => ({ ...before, ...changes }));
    },
    mistakeOf(name) {
      const field = fields.find((one) => one.name === name);
      const isBlank = draft[name].trim() === '';
      const isUntyped = isBlank && !CHOSEN.some((kind) => kind === field?.kind);
      const needed = (field && lookIn(shown, field).needed) ?? around.words.game.needed;
      if (refused?.field === name) return isUntyped ? needed : refused.message;
      // A field that the user has not reached yet shows no mistake.
      const mistake = isUntyped ? null : (tried.value?.mistake ?? null);
      return mistake?.field === name ? mistake.message : null;
    },
    look: (field) => lookIn(shown, field),
    tried,
    isSaving,
    error,
    clash,
    save: () => saving.save(draft),
  };
}

/** A text for each field. */
export function eachField<T extends RowTabId>(
  fields: readonly FormField<RowField<T>>[],
  of: (field: FormField<RowField<T>>) => string,
): Draft<T> {
  // Each field is there: the type of the entries cannot say so.
  return Object.fromEntries(fields.map((field) => [field.name, of(field)])) as Draft<T>;
}
