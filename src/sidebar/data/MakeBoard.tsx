import { useState } from 'preact/hooks';
import type { DataReport } from '../../addon/api/index.ts';
import { callServer } from '../shared/callServer.ts';
import { Failure, Notice } from '../shared/Notice.tsx';
import { useAction } from '../shared/useAction.ts';
import { useWords } from '../shared/useWords.ts';

/** What a table that was just read is for: one click makes a tab with a board over it. */
export function MakeBoard({ report: { tab, managers } }: { readonly report: DataReport }) {
  const { data } = useWords();
  const { isBusy, error, run } = useAction();
  const [made, setMade] = useState<string | null>(null);
  // Where nobody is named, there is still a road.
  const page = managers.length > 0 ? 'board' : 'funnel';
  const make = () => run(() => callServer('sidebarMakePage', tab, page), setMade);
  return (
    <div class="make" aria-live="polite">
      {made === null ? (
        <button type="button" class="main" aria-disabled={isBusy} onClick={make}>
          {isBusy ? data.make.busy : data.make[page]}
        </button>
      ) : (
        <Notice kind="good">{data.make.done(made)}</Notice>
      )}
      {error !== null && <Failure error={error} />}
    </div>
  );
}
