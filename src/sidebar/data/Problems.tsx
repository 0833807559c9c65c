import type { Problem } from '../../addon/api.ts';
import { Notice } from '../Notice.tsx';
import { useWords } from '../words.ts';
import { Cells } from './Cells.tsx';

/** A card for each thing that was not read as written: how often, where, what was done, what to do. */
export function Problems({ tab, problems }: { tab: string; problems: readonly Problem[] }) {
  const { tag, data } = useWords();
  if (problems.length === 0) return <Notice kind="good">{data.fine}</Notice>;
  return (
    <section>
      <h2>{data.problems(problems.length)}</h2>
      <ul class="cards">
        {problems.map(({ what, count, cells, done, todo }) => (
          <li key={what}>
            <h3>
              <span>{what}</span>
              {cells.length > 0 && <b class="count">{count.toLocaleString(tag)}</b>}
            </h3>
            <Cells tab={tab} cells={cells} count={count} />
            <p class="quiet">{done}</p>
            <p>{todo}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
