import { useState } from 'preact/hooks';
import type { Choice, ReportColumn } from '../../addon/api/index.ts';
import { useWords } from '../shared/useWords.ts';
import { MeaningPicker } from './MeaningPicker.tsx';
import type { AnswerEditor } from './useAnswers.ts';

interface Props {
  readonly columns: readonly ReportColumn[];
  readonly meanings: readonly Choice[];
  readonly editor: AnswerEditor;
}

/**
 * Every column with a header and what it is read as, which can be changed here. Used columns come
 * first; the others are folded away, because they are often not needed. A column that gets a
 * meaning stays in its place until everything is read again, so that nothing moves while the user
 * works.
 */
export function ColumnMeanings({ columns, ...rest }: Props) {
  const { data } = useWords();
  const [unused] = useState(() => new Set(columns.flatMap(({ meaning, letter }) => (meaning === null ? letter : []))));
  const [first, others] = [false, true].map((wanted) => columns.filter(({ letter }) => unused.has(letter) === wanted));
  return (
    <section>
      <h2 id="read-as" tabIndex={-1}>
        {data.columns}
      </h2>
      <ColumnTable columns={first ?? []} {...rest} />
      {others !== undefined && others.length > 0 && (
        <details>
          <summary>{data.unused(others.length)}</summary>
          <ColumnTable columns={others} {...rest} />
        </details>
      )}
    </section>
  );
}

/** From here on a reading is as good as told, and nobody needs its share. */
const SURE = 0.9;

function ColumnTable({ columns, meanings, editor }: Props) {
  const { tag, data } = useWords();
  return (
    <table class="columns">
      <thead>
        <tr>
          <th scope="col">{data.header}</th>
          <th scope="col">{data.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map((column) => (
          <tr key={column.letter}>
            <th scope="row">
              <span class="letter">{column.letter}</span> <span class="name">{column.header}</span>
              {column.filled !== null && <span class="quiet">{data.filled(column.filled)}</span>}
              {column.certainty !== null && column.certainty < SURE && (
                <span class="quiet">{data.certainty(column.certainty.toLocaleString(tag, { style: 'percent' }))}</span>
              )}
            </th>
            <td>
              <MeaningPicker column={column} meanings={meanings} editor={editor} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
