import type { ComponentChildren } from 'preact';
import type { Problem } from '../../addon/api/index.ts';
import { Notice } from '../shared/Notice.tsx';
import { useWords } from '../shared/useWords.ts';
import { CellButtons } from './CellButtons.tsx';

/**
 * A card for each thing that was not read as it is written: how often, where, what was done, what
 * to do. Questions come first.
 */
export function Problems(props: {
  readonly tab: string;
  readonly problems: readonly Problem[];
  readonly questions: readonly ComponentChildren[];
}) {
  const { tab, problems, questions } = props;
  const { tag, data } = useWords();
  const count = problems.length + questions.length;
  if (count === 0) return <Notice kind="good">{data.fine}</Notice>;
  return (
    <section>
      <h2>{data.problems(count)}</h2>
      <ul class="cards">
        {questions.map((question, i) => (
          <li key={i} class="question">
            {question}
          </li>
        ))}
        {problems.map(({ what, count, cells, done, todo }) => (
          <li key={what}>
            <h3>
              <span>{what}</span>
              {cells.length > 0 && <b class="count">{count.toLocaleString(tag)}</b>}
            </h3>
            <CellButtons tab={tab} cells={cells} count={count} />
            <p class="quiet">{done}</p>
            <p>{todo}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
