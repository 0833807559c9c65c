import { useState } from 'preact/hooks';
import type {
  Draft,
  Entry,
  RowField,
  RowList,
  RowMistake,
  RowTabId,
  RowsSaved,
  TabRow,
} from '../../addon/api/index.ts';
import { rowCalls } from './rowCalls.ts';
import { fieldId } from './form/fieldId.ts';

/** A row that is being added or edited, saved over the row that was read. */
export interface Saving<T extends RowTabId> {
  /** The row as it was read last; null adds one. */
  readonly was: Entry<T> | null;
  /** The mistake that the server found last. */
  readonly refused: RowMistake<RowField<T>> | null;
  /**
   * The row as somebody else has changed it; `gone` when it was deleted; null when nobody has
   * changed it.
   */
  readonly clash: Entry<T> | 'gone' | null;
  /** Why the call failed. */
  readonly error: unknown;
  readonly isSaving: boolean;
  save(draft: Draft<T>): void;
  /** The user has typed something else, so the earlier mistake no longer counts. */
  touch(): void;
}

export function useSaving<T extends RowTabId>(options: {
  readonly id: T;
  readonly tab: string;
  readonly opened: Entry<T> | null;
  readonly onList: (list: RowList<T>) => void;
  readonly onSaved: (row: number) => void;
}): Saving<T> {
  const { id, tab, opened, onList, onSaved } = options;
  const [was, setWas] = useState(opened);
  const [refused, setRefused] = useState<RowMistake<RowField<T>> | null>(null);
  const [clash, setClash] = useState<Entry<T> | 'gone' | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isSaving, setSaving] = useState(false);

  const settle = ({ list, saved: [saved] }: RowsSaved<T>): void => {
    if (saved === undefined) return;
    if (saved.kind === 'mistake') {
      setRefused(saved);
      if (saved.field !== null) document.getElementById(fieldId(id, saved.field))?.focus();
      return;
    }
    onList(list);
    if (saved.kind === 'kept') {
      onSaved(saved.row);
      return;
    }
    const other = list.entries.find(({ row }) => row === saved.row) ?? null;
    setWas(other);
    setClash(other ?? 'gone');
  };
  return {
    was,
    refused,
    clash,
    error,
    isSaving,
    save(draft) {
      if (isSaving) return;
      setSaving(true);
      setError(null);
      rowCalls(id)
        .sidebarSaveRows(tab, [{ draft, was: was && bareRow(was) }])
        .then(settle, setError)
        .finally(() => setSaving(false));
    },
    touch: () => setRefused(null),
  };
}

/** The row as the server needs it to find it again. */
export function bareRow<F extends string>({ row, cells }: TabRow<F>): TabRow<F> {
  return { row, cells };
}
