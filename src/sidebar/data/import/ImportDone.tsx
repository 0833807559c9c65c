import { Failure, Notice } from '../../shared/Notice.tsx';
import { useWords } from '../../shared/useWords.ts';
import type { ImportState } from './importState.ts';
import { StepTitle } from './StepTitle.tsx';
import type { Importing } from './useImport.ts';

/** What was written, and the way back. */
export function ImportDone(props: {
  readonly state: Extract<ImportState, { at: 'done' }>;
  readonly importing: Importing;
}) {
  const { importFile, rows } = useWords();
  const { made, error } = props.state;
  const { tab, backup, added, changed, removed } = made;
  const text = backup === null ? importFile.doneNew(tab, added) : importFile.doneOver(tab, added, changed, removed);
  return (
    <>
      <StepTitle text={text} />
      <Notice kind="good">
        {backup !== null && <p class="quiet">{importFile.backup(backup)}</p>}
        <div class="row">
          <button type="button" onClick={() => props.importing.undo(made)}>
            {rows.undo}
          </button>
          <button type="button" onClick={props.importing.reset}>
            {importFile.another}
          </button>
        </div>
      </Notice>
      {error !== null && <Failure error={error} />}
    </>
  );
}
