import { useWords } from '../../shared/useWords.ts';
import { ImportNotice } from './ImportNotice.tsx';
import type { ImportState } from './importState.ts';
import type { Importing } from './useImport.ts';

/** Which tabs several files became, and the way back. */
export function SeveralDone(props: {
  readonly state: Extract<ImportState, { at: 'several done' }>;
  readonly importing: Importing;
}) {
  const { importFile } = useWords();
  const { importing } = props;
  const { made, error } = props.state;
  const undo = made.length > 0 ? () => importing.several.undo(made) : undefined;
  return (
    <ImportNotice title={importFile.doneSeveral(made.length)} error={error} undo={undo} reset={importing.reset}>
      <p class="quiet">{made.map(({ tab }) => tab).join(', ')}</p>
    </ImportNotice>
  );
}
