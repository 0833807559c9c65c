import { useState } from 'preact/hooks';
import type { TargetDraft, TargetList } from '../../addon/api/index.ts';
import { call } from '../shared/google.ts';
import { useWords } from '../shared/words.ts';
import { toldOf } from './told.ts';

/** One of several targets to save, and how it is called. */
export interface Named extends TargetDraft {
  readonly name: string;
}

/** Saves several targets in one go. @param onDone Gets what became of them in words. */
export function useSaveMany(
  tab: string,
  onList: (list: TargetList) => void,
  onDone: (told: string) => void,
): { readonly isSaving: boolean; readonly error: unknown; save(drafts: readonly Named[]): void } {
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
      const drafts = named.map(({ draft, was }) => ({ draft, was }));
      const names = named.map(({ name }) => name);
      call('sidebarSaveTargets', tab, drafts).then(
        (written) => {
          onList(written.list);
          onDone(toldOf(written, names, words));
        },
        (error: unknown) => setState({ isSaving: false, error }),
      );
    },
  };
}
