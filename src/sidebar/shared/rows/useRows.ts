import { useLayoutEffect, useState } from 'preact/hooks';
import type { TabRow, TabUndo, Written } from '../../../addon/api/index.ts';
import { useWords } from '../words.ts';

/** What was done last, and the way back where there is one. */
interface Done<F extends string> {
  readonly text: string;
  readonly undo: { readonly name: string; readonly cells: TabUndo<F> } | null;
}

/** A list of rows of a tab with settings, and a form that takes its place to add or edit one. */
export interface RowList<E, F extends string, G = never> {
  /** `given`: what a new row begins with. */
  readonly form: { readonly opened: E | null; readonly given: G | null } | null;
  readonly done: Done<F> | null;
  readonly error: unknown;
  readonly isBusy: boolean;
  open(opened: E | null, given?: G): void;
  /** @param focusOn Id of what gets the keyboard. @param told What was done. */
  close(focusOn: string, told?: string): void;
  remove(was: TabRow<F>, name: string): void;
  restore(): void;
}

/**
 * @param home Id of the heading of the list: it gets the keyboard where nothing nearer does.
 * @param undo Id of the button that takes the deletion back.
 */
export function useRows<E, F extends string, L, G = never>(options: {
  readonly home: string;
  readonly undo: string;
  readonly onList: (list: L) => void;
  readonly remove: (was: TabRow<F>) => Promise<Written<L, F>>;
  readonly restore: (undo: TabUndo<F>) => Promise<Written<L, F>>;
}): RowList<E, F, G> {
  const { home, onList } = options;
  const { settings } = useWords();
  const [form, setForm] = useState<RowList<E, F, G>['form']>(null);
  const [done, setDone] = useState<Done<F> | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isBusy, setBusy] = useState(false);
  const [focus, setFocus] = useState<string | null>(null);
  // What had the keyboard goes away; it moves on to what comes next.
  useLayoutEffect(() => {
    if (focus === null || form !== null) return;
    (document.getElementById(focus) ?? document.getElementById(home))?.focus();
    setFocus(null);
  }, [focus, form, home]);

  const change = (
    asked: Promise<Written<L, F>>,
    told: (written: Exclude<Written<L, F>, { kind: 'mistake' }>) => Done<F>,
  ): void => {
    setBusy(true);
    setError(null);
    setDone(null);
    asked
      .then((written) => {
        if (written.kind === 'mistake') return;
        const outcome = told(written);
        onList(written.list);
        setDone(outcome);
        setFocus(outcome.undo ? options.undo : home);
      }, setError)
      .finally(() => setBusy(false));
  };

  return {
    form,
    done,
    error,
    isBusy,
    open(opened, given) {
      setDone(null);
      setError(null);
      setForm({ opened, given: given ?? null });
    },
    close(focusOn, told) {
      if (told !== undefined) setDone({ text: told, undo: null });
      setForm(null);
      setFocus(focusOn);
    },
    remove({ row, cells }, name) {
      if (isBusy) return;
      change(options.remove({ row, cells }), (written) =>
        written.kind === 'kept'
          ? { text: settings.removed(name), undo: written.undo && { name, cells: written.undo } }
          : { text: written.row === null ? settings.alreadyGone(name) : settings.notRemoved(name), undo: null },
      );
    },
    restore() {
      if (!done?.undo) return;
      const { name, cells } = done.undo;
      change(options.restore(cells), ({ kind }) => ({
        text: kind === 'kept' ? settings.restored(name) : settings.notRestored(name),
        undo: null,
      }));
    },
  };
}
