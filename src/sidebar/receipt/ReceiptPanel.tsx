import { useRef, useState } from 'preact/hooks';
import type { CellPlace } from '../../addon/api/index.ts';
import { ServerRefusal, callServer } from '../shared/callServer.ts';
import { Failure, Notice, Skeleton } from '../shared/Notice.tsx';
import { type PanelProps, versionOf } from '../shared/panelProps.ts';
import { useLoad } from '../shared/useLoad.ts';
import { useSelectedCell } from '../shared/useSelectedCell.ts';
import { useWords } from '../shared/useWords.ts';
import { ReceiptView } from './ReceiptView.tsx';

/** How many rows of a group are listed at first, and how many more each time. */
const STEP = 50;

/** The rows behind the number in the selected cell. */
export function ReceiptPanel({ start, changes, isShown }: PanelProps) {
  const { receipt } = useWords();
  const [selected, askSelected] = useSelectedCell(start.selected, isShown);
  const at = useAskedCell(selected);
  const [asked, setAsked] = useState({ at: at.place, which: 0, most: STEP });
  const ask = isSame(asked.at, at.place) ? asked : { at: at.place, which: 0, most: STEP };
  const key = isShown ? JSON.stringify([ask, versionOf(changes)]) : null;
  const loaded = useLoad(key, () => callServer('sidebarBehind', ask), { keeps: true });
  const again = (): void => {
    at.forget();
    askSelected();
    loaded.reload();
  };
  return (
    <>
      <p class="quiet">{receipt.about}</p>
      <div class="row">
        <button type="button" onClick={again}>
          {receipt.again}
        </button>
      </div>
      <div class={loaded.state === 'loading' ? 'busy' : ''} aria-live="polite" aria-busy={loaded.state === 'loading'}>
        {loaded.state === 'failed' ? (
          <NotShown error={loaded.error} />
        ) : loaded.value === null ? (
          <Skeleton />
        ) : (
          <ReceiptView
            behind={loaded.value}
            which={ask.which}
            onWhich={(which) => setAsked({ ...ask, which, most: STEP })}
            onMore={() => setAsked({ ...ask, most: ask.most + STEP })}
            onShown={at.weMovedTo}
          />
        )}
      </div>
    </>
  );
}

/** A cell without a formula of ours is no mistake: the panel waits for another. */
function NotShown({ error }: { readonly error: unknown }) {
  return error instanceof ServerRefusal && error.code === null ? (
    <Notice kind="plain">
      <p>{error.message}</p>
    </Notice>
  ) : (
    <Failure error={error} />
  );
}

const isSame = (one: CellPlace, other: CellPlace): boolean => one.tab === other.tab && one.cell === other.cell;

/** The cell that is asked about: the selected one, unless this panel itself has moved the selection. */
function useAskedCell(selected: CellPlace) {
  const place = useRef(selected);
  const ours = useRef<CellPlace | null>(null);
  if (ours.current === null || !isSame(ours.current, selected)) {
    place.current = selected;
    ours.current = null;
  }
  return {
    place: place.current,
    weMovedTo(there: CellPlace): void {
      ours.current = there;
    },
    forget(): void {
      ours.current = null;
    },
  };
}
