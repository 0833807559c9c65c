import { useWords } from '../../shared/useWords.ts';
import { EMPTY, type ImportState } from './importState.ts';
import { useImportRun } from './useImportRun.ts';
import { type OneFile, useOneFile } from './useOneFile.ts';
import { type SeveralFiles, useSeveralFiles } from './useSeveralFiles.ts';

/** An import from the choice of a file, or of several, to its undo. */
export interface Importing {
  readonly state: ImportState;
  choose(files: readonly File[]): void;
  readonly one: OneFile;
  readonly several: SeveralFiles;
  stop(): void;
  reset(): void;
}

/**
 * @param onTab Called with the tab that was written or, after an undo, with null.
 * @param onSeveral Called with the tabs of several files.
 */
export function useImport(
  onTab: (tab: string | null) => void,
  onSeveral: (tabs: readonly string[]) => void,
): Importing {
  const { importFile } = useWords();
  const run = useImportRun();
  const one = useOneFile(run, onTab);
  const several = useSeveralFiles(run, (tabs) => {
    onTab(tabs[0] ?? null);
    if (tabs.length > 0) onSeveral(tabs);
  });
  return {
    state: run.state,
    one,
    several,
    choose(files) {
      const [file] = files;
      if (files.length > 1) several.choose(files);
      else if (file !== undefined) one.choose(file);
    },
    stop() {
      run.end({ at: 'empty', told: { kind: 'good', text: importFile.cancelled } });
    },
    reset() {
      one.forget();
      run.end(EMPTY);
    },
  };
}
