import { useState } from 'preact/hooks';
import type { GameList } from '../../addon/api/index.ts';
import { call } from '../shared/google.ts';
import { Problem } from '../shared/Notice.tsx';
import { useWords } from '../shared/words.ts';

/** Adds the badges of the ready set that are not there yet. */
export function ReadySet(props: {
  readonly tab: string;
  readonly onList: (list: GameList) => void;
  readonly onAdded: (count: number) => void;
}) {
  const { tab, onList, onAdded } = props;
  const { game, settings } = useWords();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const add = (): void => {
    if (isBusy) return;
    setBusy(true);
    setError(null);
    call('sidebarReadyBadges', tab)
      .then(({ list, added }) => {
        onList(list);
        onAdded(added);
      }, setError)
      .finally(() => setBusy(false));
  };
  return (
    <>
      <button id="badges-ready" type="button" aria-disabled={isBusy} onClick={add}>
        {isBusy ? settings.saving : game.ready}
      </button>
      {error !== null && <Problem error={error} />}
    </>
  );
}
