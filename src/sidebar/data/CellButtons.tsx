import { useState } from 'preact/hooks';
import type { CellPlace } from '../../addon/api/index.ts';
import { callServer } from '../shared/callServer.ts';
import { Failure } from '../shared/Notice.tsx';
import { useWords } from '../shared/useWords.ts';

/** Addresses of a tab as buttons that show the cell in the sheet. */
export function CellButtons({ tab, cells, count }: { tab: string; cells: readonly string[]; count: number }) {
  return <Buttons cells={cells.map((cell) => ({ tab, cell, label: cell }))} count={count} />;
}

/** The same for cells of any tabs. */
export function PlaceButtons({ places, count }: { places: readonly CellPlace[]; count: number }) {
  return <Buttons cells={places.map(({ tab, cell }) => ({ tab, cell, label: `${tab}!${cell}` }))} count={count} />;
}

function Buttons({ cells, count }: { cells: readonly (CellPlace & { label: string })[]; count: number }) {
  const { data } = useWords();
  const [error, setError] = useState<unknown>(null);
  const select = ({ tab, cell }: CellPlace): void => {
    callServer('sidebarSelect', tab, cell).then(() => setError(null), setError);
  };
  if (cells.length === 0) return null;
  return (
    <>
      <p class="cells">
        {cells.map((place) => (
          <button
            key={place.label}
            type="button"
            aria-label={data.showCell(place.label)}
            title={data.showCell(place.label)}
            onClick={() => select(place)}
          >
            {place.label}
          </button>
        ))}
        {count > cells.length && <span class="quiet">{data.more(count - cells.length)}</span>}
      </p>
      {error !== null && <Failure error={error} />}
    </>
  );
}
