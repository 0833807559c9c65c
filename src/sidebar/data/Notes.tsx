import type { Problem } from '../../addon/api/index.ts';
import { useWords } from '../shared/useWords.ts';
import { CellButtons } from './CellButtons.tsx';

/**
 * What was left out or merged, as it should be. It is folded away, because there is usually nothing
 * to do.
 */
export function Notes({ tab, notes }: { tab: string; notes: readonly Problem[] }) {
  const { tag, data } = useWords();
  if (notes.length === 0) return null;
  return (
    <details>
      <summary>{data.notes(notes.length)}</summary>
      <ul class="notes">
        {notes.map(({ what, cells, count, done, todo }) => (
          <li key={what + cells.join()}>
            <b>{what}</b> <span class="quiet">{count.toLocaleString(tag)}</span>
            <CellButtons tab={tab} cells={cells} count={count} />
            <p class="quiet">
              {/* A single word says that there is nothing to do. */}
              {/\s/.test(todo) ? `${done} ${todo}` : done}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
