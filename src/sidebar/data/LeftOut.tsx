import type { Problem } from '../../addon/api.ts';
import { useWords } from '../words.ts';
import { Cells } from './Cells.tsx';

/** Columns that nothing reads, and why. Often that is as it should be, so they are folded away. */
export function LeftOut({ tab, problems }: { tab: string; problems: readonly Problem[] }) {
  const { data } = useWords();
  if (problems.length === 0) return null;
  return (
    <details>
      <summary>{data.leftOut(problems.length)}</summary>
      <ul class="left-out">
        {problems.map(({ what, cells, count, todo }) => (
          <li key={what + cells.join()}>
            <span>{what}</span> <Cells tab={tab} cells={cells} count={count} />
            <p class="quiet">{todo}</p>
          </li>
        ))}
      </ul>
    </details>
  );
}
