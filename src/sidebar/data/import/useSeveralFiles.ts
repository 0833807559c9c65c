import type { Imported } from '../../../addon/api/index.ts';
import { callServer } from '../../shared/callServer.ts';
import { useWords } from '../../shared/useWords.ts';
import { withOrder } from './filePreview.ts';
import { severalWritten } from './importCalls.ts';
import { EMPTY } from './importState.ts';
import { newTabWriting, severalFiles } from './severalFiles.ts';
import type { ImportRun } from './useImportRun.ts';

/** The import of several files, each into a new tab. */
export interface SeveralFiles {
  choose(files: readonly File[]): void;
  /** The order of days of one of the files, by its place. */
  pickOrder(at: number, order: 'open' | 'day' | 'month'): void;
  /** @param names Of the new tabs. */
  start(names: readonly string[]): void;
  undo(made: readonly Imported[]): void;
}

/** @param onTabs Called with the tabs that were written or, after an undo, with none. */
export function useSeveralFiles(
  { state, show, busy }: ImportRun,
  onTabs: (tabs: readonly string[]) => void,
): SeveralFiles {
  const { importFile } = useWords();
  return {
    choose(files) {
      busy(
        importFile.readingSeveral(files.length),
        async (run) => {
          const { previews, mistakes } = await severalFiles(files, run);
          const refused = mistakes.map((one) => ({ name: one.name, text: importFile.mistakes[one.mistake.mistake] }));
          return { at: 'several', previews, refused, error: null };
        },
        EMPTY,
      );
    },
    pickOrder(at, order) {
      if (state.at !== 'several') return;
      const previews = state.previews.map((preview, index) => (index === at ? withOrder(preview, order) : preview));
      show({ ...state, previews });
    },
    start(names) {
      if (state.at !== 'several') return;
      const writings = state.previews.map((preview, at) => newTabWriting(preview, names[at] ?? ''));
      busy(
        importFile.writing(writings.reduce((sum, { rows }) => sum + rows.length, 0)),
        async (run, step) => {
          const { made, error } = await severalWritten(writings, run, () => step.last());
          if (made.length > 0) onTabs(made.map(({ tab }) => tab));
          return { at: 'several done', made, error };
        },
        state,
      );
    },
    undo(made) {
      busy(
        importFile.placing,
        async (_, step) => {
          step.last();
          for (const one of made) await callServer('sidebarImportUndo', one);
          onTabs([]);
          return { at: 'empty', told: { kind: 'good', text: importFile.undone } };
        },
        { at: 'several done', made, error: null },
      );
    },
  };
}
