import { useState } from 'preact/hooks';
import { callServer } from '../shared/callServer.ts';
import { Failure } from '../shared/Notice.tsx';
import { useWords } from '../shared/useWords.ts';

/** Addresses as buttons that show the cell in the sheet. */
export function CellButtons({ tab, cells, count }: { tab: string; cells: readonly string[]; count: number }) {
  const { data } = useWords();
  const [error, setError] = useState<unknown>(null);
  const select = (cell: string): void => {
    callServer('sidebarSelect', tab, cell).then(() => setError(null), setError);
  };
  if (cells.length === 0) return null;
  return (
    <>
      <p class="cells">
        {cells.map((cell) => (
          <button
            key={cell}
            type="button"
            aria-label={data.showCell(cell)}
            title={data.showCell(cell)}
            onClick={() => select(cell)}
          >
            {cell}
          </button>
        ))}
        {count > cells.length && <span class="quiet">{data.more(count - cells.length)}</span>}
      </p>
      {error !== null && <Failure error={error} />}
    </>
  );
}
