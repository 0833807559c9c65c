import type { Choice } from '../../../addon/api/index.ts';
import { useWords } from '../../shared/useWords.ts';
import { FileDrop } from './FileDrop.tsx';
import { ImportDone } from './ImportDone.tsx';
import { ImportPreview } from './ImportPreview.tsx';
import { ImportProgress } from './ImportProgress.tsx';
import { SeveralDone } from './SeveralDone.tsx';
import { SeveralPreviews } from './SeveralPreviews.tsx';
import { useImport } from './useImport.ts';

/**
 * Brings files of this computer into the spreadsheet: they are read here, shown as they would
 * be written, and written only then.
 */
export function ImportFile(props: {
  readonly meanings: readonly Choice[];
  /** Whether it is unfolded before anybody asks for it. */
  readonly isOpen: boolean;
  /** The tab that was written; null when an undo has deleted it. */
  readonly onTab: (tab: string | null) => void;
  /** The tabs of several files. */
  readonly onSeveral: (tabs: readonly string[]) => void;
}) {
  const { importFile } = useWords();
  const importing = useImport(props.onTab, props.onSeveral);
  const { state } = importing;
  const isInUse = state.at !== 'empty' || state.told !== null;
  return (
    <details class="import" open={props.isOpen || isInUse}>
      <summary>{importFile.title}</summary>
      {state.at === 'empty' && <FileDrop told={state.told} onFiles={importing.choose} />}
      {state.at === 'busy' && <ImportProgress state={state} onStop={importing.stop} />}
      {state.at === 'preview' && <ImportPreview state={state} meanings={props.meanings} importing={importing} />}
      {state.at === 'several' && <SeveralPreviews state={state} meanings={props.meanings} importing={importing} />}
      {state.at === 'several done' && <SeveralDone state={state} importing={importing} />}
      {state.at === 'done' && <ImportDone state={state} importing={importing} />}
    </details>
  );
}
