import { useState } from 'preact/hooks';
import { callServer } from '../shared/callServer.ts';
import { Failure } from '../shared/Notice.tsx';
import { useWords } from '../shared/useWords.ts';

/**
 * A link to the tab where the rows are, and which columns it has not: somebody made it by hand, or
 * an older version did.
 */
export function SavedIn({ tab, lacking }: { readonly tab: string; readonly lacking: readonly string[] }) {
  const { rows } = useWords();
  const [error, setError] = useState<unknown>(null);
  const show = (): void => {
    callServer('sidebarSelect', tab, 'A1').then(() => setError(null), setError);
  };
  return (
    <>
      <p class="quiet saved">
        {rows.savedIn}{' '}
        <button type="button" class="link" onClick={show}>
          {tab}
        </button>
        {lacking.length > 0 && ` ${rows.lacking(lacking.join(', '), lacking.length)}`}
      </p>
      {error !== null && <Failure error={error} />}
    </>
  );
}
