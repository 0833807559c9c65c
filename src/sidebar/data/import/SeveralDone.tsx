import { Failure, Notice } from '../../shared/Notice.tsx';
import { useWords } from '../../shared/useWords.ts';
import type { ImportState } from './importState.ts';
import { StepTitle } from './StepTitle.tsx';
import type { Importing } from './useImport.ts';

/** Which tabs several files became, and the way back. */
export function SeveralDone(props: {
  readonly state: Extract<ImportState, { at: 'several done' }>;
  readonly importing: Importing;
}) {
  const { importFile, rows } = useWords();
  const { made, error } = props.state;
  return (
    <>
      <StepTitle text={importFile.doneSeveral(made.length)} />
      <Notice kind="good">
        <p class="quiet">{made.map(({ tab }) => tab).join(', ')}</p>
        <div class="row">
          {made.length > 0 && (
            <button type="button" onClick={() => props.importing.undoSeveral(made)}>
              {rows.undo}
            </button>
          )}
          <button type="button" onClick={props.importing.reset}>
            {importFile.another}
          </button>
        </div>
      </Notice>
      {error !== null && <Failure error={error} />}
    </>
  );
}
