import { useState } from 'preact/hooks';
import type { Draft, Entry, RowList } from '../../addon/api/index.ts';
import { rowCalls } from '../rows/rowCalls.ts';
import { bareRow } from '../rows/useSaving.ts';
import { useWords } from '../shared/useWords.ts';
import { savedText } from './savedText.ts';

/** One of several targets to save, and its name. */
export interface NamedDraft {
  readonly name: string;
  readonly draft: Draft<'targets'>;
  /** Null adds one. */
  readonly was: Entry<'targets'> | null;
}

/** Saves several targets in one go. @param onDone Gets what became of them in words. */
export function useSaveMany(
  tab: string,
  onList: (list: RowList<'targets'>) => void,
  onDone: (text: string) => void,
): { readonly isSaving: boolean; readonly error: unknown; save(drafts: readonly NamedDraft[]): void } {
  const words = useWords();
  const [state, setState] = useState<{ readonly isSaving: boolean; readonly error: unknown }>({
    isSaving: false,
    error: null,
  });
  return {
    ...state,
    save(named) {
      if (state.isSaving || named.length === 0) return;
      setState({ isSaving: true, error: null });
      const drafts = named.map(({ draft, was }) => ({ draft, was: was && bareRow(was) }));
      const names = named.map(({ name }) => name);
      rowCalls('targets')
        .sidebarSaveRows(tab, drafts)
        .then(
          (saved) => {
            onList(saved.list);
            onDone(savedText(saved, names, words));
          },
          (error: unknown) => setState({ isSaving: false, error }),
        );
    },
  };
}
