import { useState } from 'preact/hooks';
import { callServer } from '../shared/callServer.ts';
import { Failure } from '../shared/Notice.tsx';
import { useWords } from '../shared/useWords.ts';

/** A link to the tab where the rows are. */
export function SavedIn({ tab }: { readonly tab: string }) {
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
      </p>
      {error !== null && <Failure error={error} />}
    </>
  );
}
