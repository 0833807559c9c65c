import { useLayoutEffect, useState } from 'preact/hooks';
import type { Draft, Entry, RowChanged, RowField, RowList, RowTabId, TabUndo } from '../../addon/api/index.ts';
import { useWords } from '../shared/useWords.ts';
import { rowCalls } from './rowCalls.ts';
import { bareRow } from './useSaving.ts';

/** What was done last, and how to undo it where that is possible. */
interface Done<T extends RowTabId> {
  readonly kind: 'good' | 'plain';
  readonly text: string;
  readonly undo: { readonly name: string; readonly cells: TabUndo<RowField<T>> } | null;
}

/**
 * The form that is shown instead of the list: of one row, or of many at once. `given`: what a new
 * row begins with.
 */
type OpenForm<T extends RowTabId> =
  | { readonly kind: 'one'; readonly opened: Entry<T> | null; readonly given: Partial<Draft<T>> | null }
  | { readonly kind: 'many' };

/** The rows of a tab, and the form that is shown instead of them to add or edit. */
export interface RowsState<T extends RowTabId> {
  readonly form: OpenForm<T> | null;
  readonly done: Done<T> | null;
  readonly error: unknown;
  readonly isBusy: boolean;
  open(opened: Entry<T> | null, given?: Partial<Draft<T>>): void;
  openMany(): void;
  /** @param focusOn Id of the element that gets the focus. @param text What was done. */
  close(focusOn: string, text?: string): void;
  remove(was: Entry<T>, name: string): void;
  restore(): void;
  /** @param place The new place of the row. */
  move(was: Entry<T>, other: Entry<T>, name: string, place: number): void;
  /** Shows the rows of the changed tab, and `text` as what was done. */
  put(list: RowList<T>, text?: string): void;
}

export function useRows<T extends RowTabId>(
  id: T,
  tab: string | null,
  onList: (list: RowList<T>) => void,
): RowsState<T> {
  const { rows: words, game } = useWords();
  const { sidebarDeleteRow, sidebarRestoreRow, sidebarMoveRow } = rowCalls(id);
  const [form, setForm] = useState<OpenForm<T> | null>(null);
  const [done, setDone] = useState<Done<T> | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const [focus, setFocus] = useState<string | null>(null);
  // The element with the focus disappears, so the focus moves to the next one.
  useLayoutEffect(() => {
    if (focus === null || form !== null) return;
    (document.getElementById(focus) ?? document.getElementById(`${id}-home`))?.focus();
    setFocus(null);
  }, [focus, form, id]);

  const forget = (): void => {
    setDone(null);
    setError(null);
  };
  const change = (
    asked: Promise<RowChanged<T>>,
    outcome: (changed: RowChanged<T>['changed']) => Done<T> & { readonly focus: string | null },
  ): void => {
    setBusy(true);
    forget();
    asked
      .then(({ list, changed }) => {
        const { focus: next, ...rest } = outcome(changed);
        onList(list);
        setDone(rest);
        setFocus(next);
      }, setError)
      .finally(() => setBusy(false));
  };
  const openForm = (next: OpenForm<T>): void => {
    forget();
    setForm(next);
  };

  return {
    form,
    done,
    error,
    isBusy,
    open: (opened, given) => openForm({ kind: 'one', opened, given: given ?? null }),
    openMany: () => openForm({ kind: 'many' }),
    close(focusOn, text) {
      if (text !== undefined) setDone({ kind: 'good', text, undo: null });
      setForm(null);
      setFocus(focusOn);
    },
    remove(was, name) {
      if (isBusy) return;
      change(sidebarDeleteRow(tab, bareRow(was)), (changed) => {
        if (changed.kind === 'kept' && changed.undo !== null)
          return { kind: 'good', text: words.removed(name), undo: { name, cells: changed.undo }, focus: `${id}-undo` };
        const text = changed.row === null ? words.alreadyGone(name) : words.notRemoved(name);
        return { kind: 'good', text, undo: null, focus: `${id}-home` };
      });
    },
    restore() {
      if (!done?.undo) return;
      const { name, cells } = done.undo;
      change(sidebarRestoreRow(tab, cells), ({ kind }) => {
        const text = kind === 'kept' ? words.restored(name) : words.notRestored(name);
        return { kind: 'good', text, undo: null, focus: `${id}-home` };
      });
    },
    move(was, other, name, place) {
      if (isBusy) return;
      const way = other.row < was.row ? 'up' : 'down';
      change(sidebarMoveRow(tab, bareRow(was), bareRow(other)), ({ kind, row }) => {
        const text = kind === 'kept' ? game.moved(name, place) : game.notMoved;
        // The focus follows the row that is moved.
        return { kind: 'plain', text, undo: null, focus: kind === 'kept' ? `${id}-${way}-${row}` : null };
      });
    },
    put(list, text) {
      onList(list);
      setError(null);
      if (text !== undefined) setDone({ kind: 'good', text, undo: null });
    },
  };
}
