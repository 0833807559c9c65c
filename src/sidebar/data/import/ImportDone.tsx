import { useWords } from '../../shared/useWords.ts';
import { ImportNotice } from './ImportNotice.tsx';
import type { ImportState } from './importState.ts';
import type { Importing } from './useImport.ts';

/** What was written, and the way back. */
export function ImportDone(props: {
  readonly state: Extract<ImportState, { at: 'done' }>;
  readonly importing: Importing;
}) {
  const { importFile } = useWords();
  const { importing } = props;
  const { made, error } = props.state;
  const { tab, backup, added, changed, removed } = made;
  const text = backup === null ? importFile.doneNew(tab, added) : importFile.doneOver(tab, added, changed, removed);
  return (
    <ImportNotice title={text} error={error} undo={() => importing.one.undo(made)} reset={importing.reset}>
      {backup !== null && <p class="quiet">{importFile.backup(backup)}</p>}
    </ImportNotice>
  );
}
