import type { Choice } from '../../../addon/api/index.ts';
import { useWords } from '../../shared/useWords.ts';
import { FileDrop } from './FileDrop.tsx';
import { ImportDone } from './ImportDone.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { ImportProgress } from './ImportProgress.tsx';
import { useImport } from './useImport.ts';

/**
 * Brings a file of this computer into the spreadsheet: it is read here, shown as it would be
 * written, and written only then.
 */
export function ImportFile(props: {
  readonly meanings: readonly Choice[];
  /** Whether it is unfolded before anybody asks for it. */
  readonly isOpen: boolean;
  /** The tab that was written; null when an undo has deleted it. */
  readonly onTab: (tab: string | null) => void;
}) {
  const { importFile } = useWords();
  const importing = useImport(props.onTab);
  const { state } = importing;
  const isInUse = state.at !== 'empty' || state.told !== null;
  return (
    <details class="import" open={props.isOpen || isInUse}>
      <summary>{importFile.title}</summary>
      {state.at === 'empty' && <FileDrop told={state.told} onFile={importing.choose} />}
      {state.at === 'busy' && <ImportProgress state={state} onStop={importing.stop} />}
      {state.at === 'preview' && <ImportPreview state={state} meanings={props.meanings} importing={importing} />}
      {state.at === 'done' && <ImportDone state={state} importing={importing} />}
    </details>
  );
}
