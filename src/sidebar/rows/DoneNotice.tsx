import { Notice, Failure } from '../shared/Notice.tsx';
import { useWords } from '../shared/useWords.ts';
import type { RowTabId } from '../../addon/api/index.ts';
import type { RowsState } from './useRows.ts';

/** What was done last, with a button to undo it; or why it could not be done. */
export function DoneNotice<T extends RowTabId>({
  id,
  rows: { done, error, restore },
}: {
  readonly id: T;
  readonly rows: Pick<RowsState<T>, 'done' | 'error' | 'restore'>;
}) {
  const { rows: words } = useWords();
  return (
    <>
      <div role="status">
        {done !== null && (
          <Notice kind={done.kind}>
            {done.text}{' '}
            {done.undo !== null && (
              <button id={`${id}-undo`} type="button" onClick={restore}>
                {words.undo}
              </button>
            )}
          </Notice>
        )}
      </div>
      {error !== null && <Failure error={error} />}
    </>
  );
}
