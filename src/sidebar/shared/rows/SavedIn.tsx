import { useState } from 'preact/hooks';
import { call } from '../google.ts';
import { Problem } from '../Notice.tsx';
import { useWords } from '../words.ts';

/** The way to the tab where the rows are. */
export function SavedIn({ tab }: { readonly tab: string }) {
  const { settings } = useWords();
  const [error, setError] = useState<unknown>(null);
  const show = (): void => {
    call('sidebarSelect', tab, 'A1').then(() => setError(null), setError);
  };
  return (
    <>
      <p class="quiet saved">
        {settings.savedIn}{' '}
        <button type="button" class="link" onClick={show}>
          {tab}
        </button>
      </p>
      {error !== null && <Problem error={error} />}
    </>
  );
}
