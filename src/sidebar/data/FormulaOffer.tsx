import { useState } from 'preact/hooks';
import type { AddedTabs, CellPlace, UndoneTabs } from '../../addon/api/index.ts';
import { callServer } from '../shared/callServer.ts';
import { Failure, Notice } from '../shared/Notice.tsx';
import { useLoad } from '../shared/useLoad.ts';
import { useWords } from '../shared/useWords.ts';
import { PlaceButtons } from './CellButtons.tsx';

type Done = { readonly added: AddedTabs } | { readonly undone: UndoneTabs } | { readonly error: unknown };

/** How many cells are named. */
const SHOWN = 5;

/**
 * Formulas that read this table without what people have said about it: how many there are, one
 * click that gives them the columns tab, and one that takes it away again.
 */
export function FormulaOffer({ tab, mapping, version }: { tab: string; mapping: string; version: number }) {
  const words = useWords();
  const { data } = words;
  const [isBusy, setBusy] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  const plain = useLoad(JSON.stringify([tab, mapping, version]), () => callServer('sidebarPlainFormulas', tab), {
    keeps: true,
  });
  const run = (call: Promise<Done>): void => {
    setBusy(true);
    const end = (next: Done): void => {
      setDone(next);
      setBusy(false);
      plain.reload();
    };
    call.then(end, (error: unknown) => end({ error }));
  };
  const add = () => run(callServer('sidebarAddTab', tab).then((added) => ({ added })));
  const undo = ({ changes }: AddedTabs) => run(callServer('sidebarUndoTab', changes).then((undone) => ({ undone })));
  const { cells = [], stuck = [] } = plain.value ?? {};
  const added = done !== null && 'added' in done ? done.added : null;
  return (
    <div aria-live="polite" aria-busy={isBusy}>
      {plain.state === 'failed' && <Failure error={plain.error} onRetry={plain.reload} />}
      {done !== null && 'error' in done && <Failure error={done.error} />}
      {added !== null && added.changes.length > 0 && (
        <Notice kind="good">
          <p>{data.added(added.changes.length, mapping)}</p>
          <button type="button" disabled={isBusy} onClick={() => undo(added)}>
            {words.rows.undo}
          </button>
        </Notice>
      )}
      {done !== null && 'undone' in done && (
        <Notice kind="good">
          <p>{data.putBack(done.undone.undone)}</p>
          <Places places={done.undone.left} text={data.notPutBack} />
        </Notice>
      )}
      {cells.length > 0 && (
        <Notice kind="plain">
          <p>{data.plainFormulas(cells.length)}</p>
          <PlaceButtons places={cells.slice(0, SHOWN)} count={cells.length} />
          <button type="button" disabled={isBusy} onClick={add}>
            {isBusy ? data.adding : data.addTab(mapping)}
          </button>
        </Notice>
      )}
      <Places places={stuck} text={data.stuck(mapping)} />
    </div>
  );
}

/** Cells that are left to the user, and why. */
function Places({ places, text }: { places: readonly CellPlace[]; text: string }) {
  if (places.length === 0) return null;
  return (
    <>
      <p class="quiet">{text}</p>
      <PlaceButtons places={places.slice(0, SHOWN)} count={places.length} />
    </>
  );
}
