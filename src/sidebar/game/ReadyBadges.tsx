import { useState } from 'preact/hooks';
import type { PanelPart } from '../rows/rowPanel.ts';
import { callServer } from '../shared/callServer.ts';
import { Failure } from '../shared/Notice.tsx';

/** Adds the badges of the ready set that are not there yet. */
export function ReadyBadges({ tab, rows, around }: PanelPart<'badges'> & { readonly tab: string }) {
  const { game, rows: words } = around.words;
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const add = (): void => {
    if (isBusy) return;
    setBusy(true);
    setError(null);
    callServer('sidebarReadyBadges', tab)
      .then(({ list, added }) => rows.put(list, game.readyAdded(added)), setError)
      .finally(() => setBusy(false));
  };
  return (
    <>
      <button id="badges-ready" type="button" aria-disabled={isBusy} onClick={add}>
        {isBusy ? words.saving : game.ready}
      </button>
      {error !== null && <Failure error={error} />}
    </>
  );
}
