import { useState } from 'preact/hooks';
import type { Mistake, TabRow, Written } from '../../../addon/api/index.ts';

/** A row that is being added or edited, saved over the row that was read. */
export interface Saving<E, F extends string, L> {
  /** The row as it was read last; null adds one. */
  readonly was: E | null;
  /** What the server refused last. */
  readonly refused: Mistake<F> | null;
  /** The row as somebody else has left it; `gone` when it was deleted; null when nobody has touched it. */
  readonly clash: E | 'gone' | null;
  /** Why the call failed. */
  readonly error: unknown;
  readonly isSaving: boolean;
  save(ask: (was: E | null) => Promise<Written<L, F>>): void;
  /** Something else is typed: what was refused no longer holds. */
  touch(): void;
}

/** @param idOf Id of the control of a field, which gets the keyboard when there is a mistake in it. */
export function useSaving<E extends TabRow<F>, F extends string, L>(options: {
  readonly opened: E | null;
  readonly entriesOf: (list: L) => readonly E[];
  readonly idOf: (field: F) => string;
  readonly onList: (list: L) => void;
  readonly onSaved: (row: number) => void;
}): Saving<E, F, L> {
  const [was, setWas] = useState(options.opened);
  const [refused, setRefused] = useState<Mistake<F> | null>(null);
  const [clash, setClash] = useState<E | 'gone' | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [isSaving, setSaving] = useState(false);

  const settle = (written: Written<L, F>): void => {
    if (written.kind === 'mistake') {
      setRefused(written);
      if (written.field !== null) document.getElementById(options.idOf(written.field))?.focus();
      return;
    }
    options.onList(written.list);
    if (written.kind === 'kept') {
      options.onSaved(written.row);
      return;
    }
    const other = options.entriesOf(written.list).find(({ row }) => row === written.row) ?? null;
    setWas(other);
    setClash(other ?? 'gone');
  };
  return {
    was,
    refused,
    clash,
    error,
    isSaving,
    save(ask) {
      if (isSaving) return;
      setSaving(true);
      setError(null);
      ask(was)
        .then(settle, setError)
        .finally(() => setSaving(false));
    },
    touch: () => setRefused(null),
  };
}
