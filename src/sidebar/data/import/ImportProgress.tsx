import { useWords } from '../../shared/useWords.ts';
import type { ImportState } from './importState.ts';
import { StepTitle } from './StepTitle.tsx';

/** What is being done, how far it is, and a way out while there is one. */
export function ImportProgress(props: {
  readonly state: Extract<ImportState, { at: 'busy' }>;
  readonly onStop: () => void;
}) {
  const { importFile } = useWords();
  const { doing, share, isLast } = props.state;
  return (
    <>
      <StepTitle text={doing} />
      <progress aria-label={doing} max={1} {...(share === null ? {} : { value: share })} />
      {!isLast && (
        <button type="button" onClick={props.onStop}>
          {importFile.cancel}
        </button>
      )}
    </>
  );
}
