import { Notice, Problem } from '../Notice.tsx';
import { useWords } from '../words.ts';
import type { RowList } from './useRows.ts';

/** What was done last with the way back, or why it could not be done. @param undo Id of the button. */
export function DoneNotice<E, F extends string, G>({
  rows: { done, error, restore },
  undo,
}: {
  readonly rows: Pick<RowList<E, F, G>, 'done' | 'error' | 'restore'>;
  readonly undo: string;
}) {
  const { settings } = useWords();
  return (
    <>
      <div role="status">
        {done !== null && (
          <Notice kind="good">
            {done.text}{' '}
            {done.undo !== null && (
              <button id={undo} type="button" onClick={restore}>
                {settings.undo}
              </button>
            )}
          </Notice>
        )}
      </div>
      {error !== null && <Problem error={error} />}
    </>
  );
}
